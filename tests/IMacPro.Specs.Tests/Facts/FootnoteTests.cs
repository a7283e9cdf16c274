namespace IMacPro.Specs.Tests.Facts;

/// <summary>Notes below a table on the options that bear their marks.</summary>
public class FootnoteTests
{
    [Theory]
    [InlineData("64 GB†", "† Only with the 8-core.", "[Only with the 8-core]")]
    [InlineData("64 GB‡", "‡ Not available with the 6-core", "[Not available with the 6-core]")]
    [InlineData("64 GB*)", "*) requires the 8-core", "[requires the 8-core]")]
    [InlineData("64 GB[1]", "[1] 8-core models only", "[8-core models only]")]
    [InlineData("64 GB (2)", "(2) only with the 8-core", "[only with the 8-core]")]
    [InlineData("64 GB²", "² only with the 8-core", "[only with the 8-core]")]
    public void SayWhatAnOptionWasSoldWith(string option, string note, string condition)
    {
        Reading sheet = Read($"32 GB or {option}", note);

        Assert.Equal(["32 GiB | -", $"64 GiB | {condition}"], sheet.Items("Memory.Options", "Size", "Conditions"));
        Assert.Empty(sheet.Of("SPEC0013"));
    }

    [Theory]
    [InlineData("From 19 March 1998.", "1998-03-19 | -")]
    [InlineData("Since May 1998", "1998-05 | -")]
    [InlineData("Withdrawn on 14 January 1999.", "- | 1999-01-14")]
    public void SayWhenAnOptionWasSold(string note, string dates) =>
        Assert.Equal(["- | -", dates], Read("32 GB or 64 GB†", "† " + note).Items("Memory.Options", "From", "Until"));

    [Fact]
    public void MayBeSeveralOnOneOption() => Assert.Equal(
        ["64 GiB | 1998-03 | [only with the 8-core]"],
        Read("64 GB†[2] of DDR4", "† only with the 8-core", "[2] from March 1998").Items("Memory.Options", "Size", "From", "Conditions"));

    [Theory]
    [InlineData("† The fastest of all.")]
    [InlineData("‡ only with the 8-core")]
    [InlineData("* Soldered.")]
    public void SayNothingElse(string note) =>
        Assert.Equal(["32 GiB | - | -", "64 GiB | - | -"], Read("32 GB or 64 GB†", note).Items("Memory.Options", "Size", "From", "Conditions"));

    private static Reading Read(string memory, params string[] notes) => Reading.Of(
        $"= M =\n\n| Processor | 6-core Intel Xeon W or 8-core Intel Xeon W |\n| Memory | {memory} |\n\n== Notes ==\n{string.Join('\n', notes)}\n");
}
