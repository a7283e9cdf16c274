using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

public class OfferTests
{
    [Theory]
    [InlineData("8 GB Optional: 16 GB", "Standard: 8 GB", "Optional: 16 GB")]
    [InlineData("8 GB optional 16 GB", "Standard: 8 GB", "Optional: 16 GB")]
    [InlineData("1 TB Configurable to 2 TB", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("1 TB, configurable with a 2 TB SSD", "Standard: 1 TB,", "Optional: a 2 TB SSD")]
    [InlineData("1 TB (2 TB to order)", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("1 TB build to order 2 TB", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("1 TB BTO: 2 TB", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("1 TB, upgrade to 2 TB", "Standard: 1 TB,", "Optional: 2 TB")]
    [InlineData("1 TB Options: 2 TB", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("1 TB customizable to 2 TB", "Standard: 1 TB", "Optional: 2 TB")]
    [InlineData("8 GB extendable to 64 GB", "Standard: 8 GB", "Maximum: 64 GB")]
    [InlineData("8 GB, max. 64 GB", "Standard: 8 GB,", "Maximum: 64 GB")]
    [InlineData("8 GB, maximum of 64 GB", "Standard: 8 GB,", "Maximum: of 64 GB")]
    [InlineData("8 GB Expandable to 64 GB", "Standard: 8 GB", "Maximum: 64 GB")]
    [InlineData("8 GB Expandable up to 64 GB", "Standard: 8 GB", "Maximum: 64 GB")]
    [InlineData("8 GB Maximum: 64 GB", "Standard: 8 GB", "Maximum: 64 GB")]
    [InlineData("8 GB, up to 64 GB", "Standard: 8 GB,", "Maximum: 64 GB")]
    [InlineData("Up to 64 GB", "Maximum: 64 GB")]
    [InlineData("8 GB Optional: 16 GB Maximum: 64 GB", "Standard: 8 GB", "Optional: 16 GB", "Maximum: 64 GB")]
    [InlineData("8 GB", "Standard: 8 GB")]
    [InlineData("8 GB – optional: 16 GB", "Standard: 8 GB", "Optional: 16 GB")]
    [InlineData("8 GB; as an option 16 GB", "Standard: 8 GB;", "Optional: 16 GB")]
    [InlineData("8 GB, with 16 GB or 32 GB as an option", "Standard: 8 GB,", "Optional: with 16 GB or 32 GB")]
    [InlineData("8 GB or 16 GB (optional)", "Standard: 8 GB or", "Optional: 16 GB")]
    [InlineData("8 GB or 16 GB or 32 GB (optional)", "Optional: 8 GB or 16 GB or 32 GB")]
    [InlineData("64 GB (optional)", "Optional: 64 GB")]
    [InlineData("8 GB, 16 GB or 32 GB (CTO)", "Standard: 8 GB, 16 GB or", "Optional: 32 GB")]
    [InlineData("8 GB, 16 GB (CTO) or 32 GB (CTO)", "Standard: 8 GB,", "Optional: 16 GB", "Standard: or", "Optional: 32 GB")]
    [InlineData("8 GB. Configure-to-order: 16 GB", "Standard: 8 GB.", "Optional: 16 GB")]
    [InlineData("8 GB, configured to order: 16 GB", "Standard: 8 GB,", "Optional: 16 GB")]
    public void SayOnWhatTermsSomethingComes(string text, params string[] offers) =>
        Assert.Equal(offers, Scan.Offers(text, upToIsMaximum: true));

    [Fact]
    public void AreNotMadeByUpToWhereClocksAreSpokenOf() =>
        Assert.Equal(["Standard: 3.2 GHz, up to 4.2 GHz"], Scan.Offers("3.2 GHz, up to 4.2 GHz", upToIsMaximum: false));

    [Theory]
    [InlineData("Gigabit Ethernet (10 Gigabit optional)", "Standard: Gigabit Ethernet", "Optional: 10 Gigabit")]
    [InlineData("Gigabit Ethernet (optional), Bluetooth", "Optional: Gigabit Ethernet", "Standard: , Bluetooth")]
    [InlineData("256 GB, 512 GB optional", "Standard: 256 GB,", "Optional: 512 GB")]
    [InlineData("DDR4, 64 GB maximum", "Standard: DDR4,", "Maximum: 64 GB")]
    [InlineData("8 GB (64 GB max.)", "Standard: 8 GB", "Maximum: 64 GB")]
    public void MayBeMarkedByAWordBehindThem(string text, params string[] offers) =>
        Assert.Equal(offers, Scan.Offers(text, upToIsMaximum: true));

    [Theory]
    [InlineData("512 KB (expandable to 9 MB), SIMM", "Standard: 512 KB", "Maximum: 9 MB", "Standard: , SIMM")]
    [InlineData("8 GB (configurable to 16 GB) of DDR4", "Standard: 8 GB", "Optional: 16 GB", "Standard: of DDR4")]
    public void EndWithTheParenthesisTheyStandIn(string text, params string[] offers) =>
        Assert.Equal(offers, Scan.Offers(text, upToIsMaximum: true));

    [Theory]
    [InlineData("12-core Apple M2 Max (8 performance)")]
    [InlineData("12-core Apple M2 Max, silver")]
    [InlineData("has the option to boot from tape")]
    public void AreNotMadeByNamesAndPhrases(string text) => Assert.Equal(["Standard: " + text], Scan.Offers(text, upToIsMaximum: true));

    [Fact]
    public void AreNoneInAnEmptyCell() => Assert.Empty(Scan.Offers("", upToIsMaximum: true));

    [Theory]
    [InlineData("8-core 3.2 GHz or 10-core 3.0 GHz", "8-core 3.2 GHz", "10-core 3.0 GHz")]
    [InlineData("A, B or C", "A", "B", "C")]
    [InlineData("A, B, or C", "A", "B", "C")]
    [InlineData("A; B", "A", "B")]
    [InlineData("A and B", "A", "B")]
    [InlineData("A (B or C) or D (E, F)", "A (B or C)", "D (E, F)")]
    [InlineData("A (B or C", "A (B or C")]
    [InlineData("A) or B", "A)", "B")]
    [InlineData("802.11a/b/g", "802.11a/b/g")]
    [InlineData("one", "one")]
    [InlineData(", or ,")]
    [InlineData("")]
    public void ArePartedIntoAlternatives(string text, params string[] alternatives) =>
        Assert.Equal(alternatives, Scan.Alternatives(text));

    [Fact]
    public void ArePartedAtSlashesWhereThatIsAskedFor() =>
        Assert.Equal(["32", "64", "128 GB"], Scan.Alternatives("32 / 64 / 128 GB", atSlashes: true));

    [Fact]
    public void ArePartedAtAPlusSignWhereThatIsAskedFor() =>
        Assert.Equal(["A", "B", "C"], Scan.Alternatives("A + B or C", atPlus: true));

    [Theory]
    [InlineData("A (B) C (D E)", "B", "D E")]
    [InlineData("A ((B) C)", "B")]
    [InlineData("A (B", "B")]
    [InlineData("A (B (C)", "C")]
    [InlineData("A B)")]
    [InlineData("A")]
    public void HoldAsidesInParentheses(string text, params string[] asides)
    {
        ScannedCell cell = Scan.Cell(text);
        Assert.Equal(
            asides, Parentheses.Contents(cell, new TokenRange(0, cell.Count)).Select(aside => cell.TextOf(aside.First, aside.End)).ToArray());
    }

    [Theory]
    [InlineData("10.13.2", "10.13.2")]
    [InlineData("10.13", "10.13")]
    [InlineData("15", "15")]
    [InlineData("1.2.3.4", "1.2.3")]
    public void OrAVersion(string text, string version) => Assert.Equal(version, SystemVersions.Parse(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("ten")]
    [InlineData("10.")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("١٠")]
    public void OrNoVersion(string text) => Assert.Null(SystemVersions.Parse(text));
}
