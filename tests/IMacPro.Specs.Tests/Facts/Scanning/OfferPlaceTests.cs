using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Offers at the edges of a cell, in parentheses and behind one another.</summary>
public class OfferPlaceTests
{
    [Theory]
    [InlineData("(8 GB expandable to 16 GB) DDR4", "Standard: (8 GB", "Maximum: 16 GB", "Standard: DDR4")]
    [InlineData("8 GB (DDR4 expandable to 16 GB)", "Standard: 8 GB (DDR4", "Maximum: 16 GB")]
    [InlineData("8 GB (optional 16 GB maximum 64 GB) DDR4", "Standard: 8 GB", "Optional: 16 GB", "Maximum: 64 GB", "Standard: DDR4")]
    [InlineData("(16 GB optional) 8 GB", "Optional: 16 GB", "Standard: 8 GB")]
    [InlineData("8 GB (16 GB optional", "Standard: 8 GB", "Optional: 16 GB")]
    [InlineData("8 GB (16 GB optional, DDR4)", "Standard: 8 GB", "Optional: 16 GB", "Standard: , DDR4)")]
    [InlineData("8 GB (16 GB optional), 64 GB maximum", "Standard: 8 GB", "Optional: 16 GB", "Standard: ,", "Maximum: 64 GB")]
    [InlineData("(optional) 8 GB", "Standard: 8 GB")]
    public void StandInParentheses(string text, params string[] offers) => Assert.Equal(offers, Scan.Offers(text, upToIsMaximum: true));

    [Theory]
    [InlineData("16 GB; M1 Max: 64 GB", "Standard: 16 GB; M1 Max: 64 GB")]
    [InlineData("16 GB DDR4, max: 64 GB", "Standard: 16 GB DDR4,", "Maximum: 64 GB")]
    [InlineData("8 GB, maximum. 64 GB", "Standard: 8 GB,", "Maximum: 64 GB")]
    [InlineData("8 GB, max 64 GB", "Standard: 8 GB,", "Maximum: 64 GB")]
    [InlineData("8 GB; 16 GB, 32 GB (BTO)", "Standard: 8 GB;", "Optional: 16 GB, 32 GB")]
    [InlineData("Wi-Fi; 1 Gb/s, 10 Gb/s optional", "Standard: Wi-Fi; 1 Gb/s,", "Optional: 10 Gb/s")]
    [InlineData("8 GB; 16 GB optional; DDR4", "Standard: 8 GB;", "Optional: 16 GB", "Standard: ; DDR4")]
    [InlineData("Optional")]
    [InlineData("Optional:")]
    public void EndWithTheWordsThatMarkThem(string text, params string[] offers) =>
        Assert.Equal(offers, Scan.Offers(text, upToIsMaximum: true));

    [Theory]
    [InlineData("8 GB maximum of")]
    [InlineData("8 GB and more options")]
    [InlineData("8 GB and more options for tape")]
    [InlineData("8 GB available")]
    [InlineData("8 GB configurable")]
    [InlineData("M1 Max of the year")]
    public void AreNotMadeByWordsThatMarkNothing(string text) =>
        Assert.Equal(["Standard: " + text], Scan.Offers(text, upToIsMaximum: true));

    [Theory]
    [InlineData("Optional", "optional optionally option: options: configurable_to configurable_with configurable_up_to configurable_as")]
    [InlineData("Optional", "could_be_configured_to can_be_configured_to customizable_to build_to_order built_to_order build-to-order")]
    [InlineData("Optional", "BTO CTO available_with extra_cost")]
    [InlineData("Maximum", "expandable_up_to expandable_to expands_to extendable_to extensible_to upgradable_up_to upgradable_to")]
    [InlineData("Maximum", "upgradeable_up_to upgradeable_to supports_up_to maximum max up_to")]
    public void AreMarkedByEachOfTheWords(string terms, string markers) => Assert.All(
        markers.Split(' ').Select(marker => marker.Replace('_', ' ')),
        marker => Assert.Equal(["Standard: 8 GB", $"{terms}: 16 GB"], Scan.Offers($"8 GB {marker} 16 GB", upToIsMaximum: true)));

    [Theory]
    [InlineData("(B) A", "B")]
    [InlineData(") A (B)", "B")]
    public void HoldAsidesFromTheFirstTokenOn(string text, params string[] asides)
    {
        ScannedCell cell = Scan.Cell(text);
        Assert.Equal(
            asides, Parentheses.Contents(cell, new TokenRange(0, cell.Count)).Select(aside => cell.TextOf(aside.First, aside.End)).ToArray());
    }

    [Theory]
    [InlineData("A ((B or C) or D) or E", "A ((B or C) or D)", "E")]
    [InlineData("A (B) or C", "A (B)", "C")]
    public void ArePartedOutsideParenthesesOnly(string text, params string[] alternatives) =>
        Assert.Equal(alternatives, Scan.Alternatives(text));

    [Theory]
    [InlineData(", or", 1, 2)]
    [InlineData("or", 0, 1)]
    [InlineData("A , or", 2, 2)]
    [InlineData("A", 0, 0)]
    public void ArePartedByCommasAndWordsTogether(string text, int last, int length)
    {
        Assert.Equal(length > 0, Separators.IsAt(Tokenizer.Tokenize(text), last, out int found));
        Assert.Equal(length, found);
    }

    [Fact]
    public void AreFoundByAPhraseOnlyWithinTheirRange()
    {
        ScannedCell cell = Scan.Cell("build to order");
        Assert.Equal(0, cell.Find("build to", 0, 2));
        Assert.Equal(-1, cell.Find("build to", 0, 1));
        Assert.Equal(-1, cell.Find("to order now"));
    }

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(2, 2, true)]
    [InlineData(3, 2, true)]
    public void MayBeEmptyRanges(int first, int end, bool isEmpty) => Assert.Equal(isEmpty, new TokenRange(first, end).IsEmpty);
}
