namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Rows that go on in rows without a key, since their columns were too narrow.</summary>
public class WrappedRowTests
{
    [Fact]
    public void AreWhole()
    {
        Reading sheet = Reading.OfRows(
            "Model | Bench | Benchcube", " | Station | ", "Introduced | October 12, | September 18,", " | 1988 | 1990",
            "Display | 17-inch mono- | 17-inch mono-", " | chrome CRT, | chrome CRT,", " | 1120 x 832 | 1120 x 832",
            "Network- | 10BASE2 | 10BASE-T", "ing | Ethernet | Ethernet");
        Reading station = sheet.Variant("BenchStation");

        Assert.Equal<string>(["Bench Station", "Benchcube"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("1988-10-12", "1120", "10 Mb/s"), (station["Identity.Released"], station["Display.HorizontalPixels"], station["Networking.EthernetMaximum"]));
        Assert.Equal("1990-09-18", sheet.Variant("Benchcube")["Identity.Released"]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Glossy mono-", "chrome print", "Glossy monochrome print")]
    [InlineData("Glossy dual-", "layer print", "Glossy dual-layer print")]
    public void PutPartedWordsTogether(string above, string below, string whole) => Assert.Equal(
        [whole],
        Reading.OfRows("Introduced | October 12,", " | 1988", $"Finish of lid | {above}", $" | {below}").Items("Other.Facts", "Text"));

    [Fact]
    public void AreNoneWhereEachSaysSomethingByItself() => Assert.Equal(
        ["Red", "Sky blue"],
        Reading.OfRows("Model | A | B", "Finish of lid | Red | Black", " | Sky blue | Gray", "Weight | 2 kg | 1 kg")
            .Variant("A").Items("Other.Facts", "Text"));
}
