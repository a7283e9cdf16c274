using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Markup in the middle of a text: it ends where it ends, and what stands behind it is read.</summary>
public class MarkupPlaceTests
{
    [Theory]
    [InlineData("32 GB [[File:a.png|A chip]] DDR4")]
    [InlineData("32 GB [[Memory|DDR4]]")]
    [InlineData("32 GB File:Chip.svg|A chip]] DDR4")]
    [InlineData("32 GB File:Chip.svg DDR4")]
    [InlineData("32 GB DDR4 File:Chip.svg")]
    [InlineData("32 GB thumb]] DDR4")]
    [InlineData("32 GB 5px]] DDR4")]
    [InlineData("32 GB |150px DDR4")]
    [InlineData("32 GB<ref name=\"a\">A page [1], 64 GB</ref> DDR4")]
    [InlineData("<b>32</b> GB<ref>A page</ref> DDR4")]
    [InlineData("32 GB]DDR4")]
    [InlineData("32 GB [A remark that fills 31 letters.] DDR4")]
    [InlineData("32 GB[1]DDR4")]
    public void EndsWhereItEnds(string text) => Assert.Equal("32 GB DDR4", Markup.Clean(text));

    [Theory]
    [InlineData("[Thunderbolt 3](https://example.org/wiki/Thunderbolt_(interface)) ports", "Thunderbolt 3 ports")]
    [InlineData("[SSD](/wiki/SSD), 1 TB[1](#note-1)", "SSD, 1 TB")]
    [InlineData("8 GB[^](#ref)", "8 GB")]
    [InlineData("![a chip](chip.png) 8 GB", "8 GB")]
    [InlineData("8 GB [x] (2019)", "8 GB (2019)")]
    [InlineData("[[Intel Core i5]]-1135G7", "Intel Core i5-1135G7")]
    [InlineData("[[Ultrabook]]s", "Ultrabooks")]
    [InlineData("[[Core i5|i5 and more", "i5 and more")]
    [InlineData("*Optional:* 8 GB", "Optional: 8 GB")]
    [InlineData("8 GB*", "8 GB")]
    [InlineData("2 * 4 GB", "2 * 4 GB")]
    [InlineData("2*4 GB", "2*4 GB")]
    [InlineData("Mem\u00ADory and Thun\u200Bderbolt", "Memory and Thunderbolt")]
    [InlineData("Wi&#8209;Fi&#xA0;6", "Wi-Fi 6")]
    [InlineData("8 GB &#65;&#0;&#x110000;", "8 GB A&#0;&#x110000;")]
    public void OfAPageThatWasPastedSaysNothing(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Fact]
    public void WithinAWordPartsNoTokens() => Assert.Equal("Thunderbolt 3", Scan.Tokens("Thun\u00ADderbolt\u200B 3"));

    [Theory]
    [InlineData("19'' wide")]
    [InlineData("32 GB *")]
    [InlineData("32 GB'")]
    [InlineData("32 GB <ref name")]
    [InlineData("8 < 16 > 4")]
    [InlineData("HDMI |px")]
    [InlineData("HDMI |150")]
    [InlineData("{32 GB}")]
    [InlineData("} HDMI | VGA")]
    public void IsNotSeenInWhatOnlyBeginsLikeIt(string text) => Assert.Equal(text, Markup.Clean(text));

    [Fact]
    public void OfInchesIsNone() => Assert.Equal("19 Inch", Scan.Measures("19'' wide"));

    [Theory]
    [InlineData("32 GB {{clear}} DDR4", "32 GB DDR4")]
    [InlineData("32 GB {{nowrap|DDR4}}", "32 GB DDR4")]
    [InlineData("Weight {{convert|21.5|lb|kg}}", "Weight 21.5 lb")]
    [InlineData("{{abbr|32|GB|memory}}", "32 GB memory")]
    [InlineData("{{nowrap|= 32 GB}}", "= 32 GB")]
    [InlineData("{{nowrap|32 GB", "32 GB")]
    public void OfATemplateMayStandAnywhere(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Fact]
    public void OfATemplateMayStandFarFromTheBeginning() =>
        Assert.EndsWith(". 32 GB DDR4", Scan.Tokens(string.Concat(Enumerable.Repeat("Words. ", 180)) + "{{abbr|32 GB|DDR4}}"), StringComparison.Ordinal);

    [Fact]
    public void OfADateByItsShortNameIsTheDate() => Assert.Equal("2004-04-01", Scan.Date("{{date|2004|4|1}}"));

    [Fact]
    public void IsReadInTheLongestCell()
    {
        string text = "'''32''' GB " + new string('a', SheetLimits.LongestCell - "'''32''' GB ".Length);
        Assert.StartsWith("32 GB a", Markup.Clean(text), StringComparison.Ordinal);
        Assert.Equal(3, Scan.Cell(text).Count);
    }

    [Fact]
    public void IsLeftAsItIsInALongerText()
    {
        string text = "'''32'''  GB " + new string('a', SheetLimits.LongestCell);
        Assert.StartsWith("'''32''' GB a", Markup.Clean(text), StringComparison.Ordinal);
        Assert.Empty(Scan.Cell(text).Tokens);
        Assert.True(Scan.Cell(text).IsTooLong);
    }

    [Fact]
    public void ThatBreaksTheLinePartsTokensThatTouchIt() =>
        Assert.Equal([false, true, false], Tokenizer.Tokenize("HDMI<br>VGA").Select(token => token.Glued));
}
