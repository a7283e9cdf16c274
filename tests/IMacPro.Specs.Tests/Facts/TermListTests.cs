namespace IMacPro.Specs.Tests.Facts;

/// <summary>A wiki's list of terms, each with what it means in the same line or below it.</summary>
public class TermListTests
{
    [Theory]
    [InlineData("; Memory : 8 GB\n; Weight : 1.3 kg\n")]
    [InlineData(";Memory: 8 GB\n;Weight: 1.3 kg\n")]
    [InlineData("; Memory\n: 8 GB\n; Weight\n: 1.3 kg\n")]
    [InlineData("; Memory\n: 8 GB\n\n; Weight\n: 1.3 kg\n")]
    public void IsRows(string text)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n{text}");

        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal("1.3 kg", sheet["Weight.Mass"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayMeanSeveralThings() => Assert.Equal(
        ["1 | Hdmi", "2 | UsbC"], Reading.Of("= Bench =\n\n; Ports\n: HDMI\n: 2 USB-C\n").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayGoOnBelowATermWithItsMeaning() => Assert.Equal(
        ["256 GB | -", "512 GB | yes"],
        Reading.Of("= Bench =\n\n; Storage : 256 GB SSD\n: Optional: 512 GB SSD\n").Items("Storage.Options", "Size", "IsOptional"));

    [Fact]
    public void MayHaveATermThatMeansNothing() => Assert.Equal(["SPEC0002: Memory"], Reading.Of("= Bench =\n\n; Memory\n\n: 8 GB\n; Weight : 1.3 kg\n").Remarks);
}
