using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

public class MarkupTests
{
    [Theory]
    [InlineData("32 GB [1]")]
    [InlineData("32 GB[1][2]")]
    [InlineData("32 GB [A, V]")]
    [InlineData("32 GB [citation needed]")]
    [InlineData("32 GB [note 3]")]
    [InlineData("32 GB<ref>A page, 2017</ref>")]
    [InlineData("32 GB<ref name=\"a\">A page [1], 64 GB</ref>")]
    [InlineData("32 GB<ref name=\"a\" />")]
    [InlineData("32<ref>A page, 2017</re GB")]
    [InlineData("32<ref>A page, 2017</ref GB")]
    [InlineData("32 GB²")]
    [InlineData("32 GB³⁴")]
    [InlineData("32 GB†")]
    [InlineData("32<br>GB")]
    [InlineData("<b>32</b> GB")]
    [InlineData("<span style=\"color:red\">32 GB</span>")]
    [InlineData("32&nbsp;GB")]
    [InlineData("32&#160;GB")]
    [InlineData("32&thinsp;GB")]
    [InlineData("'''32 GB'''")]
    [InlineData("''32 GB''")]
    [InlineData("**32 GB**")]
    [InlineData("[[Gigabyte|32 GB]]")]
    [InlineData("[[32 GB]]")]
    [InlineData("32 GB ]]")]
    [InlineData("File:Chip.svg 32 GB")]
    [InlineData(" \u00A032 \t GB\u200B ")]
    public void IsNoPartOfWhatIsSaid(string text) => Assert.Equal("32 GB", Markup.Clean(text));

    [Theory]
    [InlineData("32 GB [1]")]
    [InlineData("32 GB<ref name=\"a\">A page [1], 64 GB</ref>")]
    [InlineData("32&nbsp;GB")]
    [InlineData("32 GB²")]
    [InlineData("'''32''' GB")]
    [InlineData("[[Gigabyte|32 GB]]")]
    public void IsNoPartOfTheTokens(string text) => Assert.Equal("32 GB", Scan.Tokens(text));

    [Theory]
    [InlineData("HDMI<br>VGA")]
    [InlineData("HDMI<br />VGA")]
    [InlineData("HDMI<BR/>VGA")]
    [InlineData("{{ubl|HDMI|VGA}}")]
    [InlineData("{{unbulleted list|HDMI|VGA}}")]
    public void ThatBreaksTheLinePartsAList(string text) => Assert.Equal("HDMI ; VGA", Scan.Tokens(text));

    [Theory]
    [InlineData("{{nowrap|32 GB}}", "32 GB")]
    [InlineData("32 GB[[3]](#cite_note-3)", "32 GB")]
    [InlineData("32 GB[[a](#cite_note-a)] ECC", "32 GB ECC")]
    [InlineData("32 GB\\[[12](#cite_note-3)\\] ECC", "32 GB ECC")]
    [InlineData("[[DDR4]] (#3)", "DDR4 ( # 3 )")]
    [InlineData("[[b]] (#3)", "b ( # 3 )")]
    [InlineData("{{nowrap|{{small|32 GB}}}}", "32 GB")]
    [InlineData("{{convert|21.5|lb|kg|abbr=on}}", "21.5 lb")]
    [InlineData("{{cvt|9.7|kg|lb}}", "9.7 kg")]
    [InlineData("32 GB{{efn|Two modules.}}", "32 GB")]
    [InlineData("32 GB{{cite web|title=A page|year=2004}}", "32 GB")]
    [InlineData("32 GB{{citation needed|date=May 2004}}", "32 GB")]
    [InlineData("{{abbr|32 GB|memory}}", "32 GB memory")]
    [InlineData("{{val|32|u=GB}} 32 GB", "32 32 GB")]
    [InlineData("{{clear}}32 GB", "32 GB")]
    [InlineData("32 GB {{broken", "32 GB broken")]
    [InlineData("32 GB }}", "32 GB")]
    [InlineData("{{abbr|{{small|32}}|GB}}", "32 GB")]
    [InlineData("{{abbr|{{small|32|a=b}}|GB}} {{nowrap|DDR4}}", "32 GB DDR4")]
    [InlineData("{{nowrap|style=x|32 GB}}", "32 GB")]
    [InlineData("{{nowrap|32 GB|style=x}}", "32 GB")]
    [InlineData("{{nowrap|1=32 GB}}", "32 GB")]
    [InlineData("{{nowrap|font-size_2=9|32 GB}}", "32 GB")]
    [InlineData("{{convert|39.7|lb|kg}} at most", "39.7 lb at most")]
    [InlineData("{{convert|39.7|parts|kg}}", "39.7 parts kg")]
    [InlineData("32 GB<ref name=a>never closed, 64 GB", "32 GB")]
    public void OfATemplateIsWhatItShows(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("cite")]
    [InlineData("cite journal")]
    [InlineData("Cite_web")]
    [InlineData("citation")]
    [InlineData("citation needed")]
    [InlineData("efn")]
    [InlineData("refn")]
    [InlineData("sfn")]
    [InlineData("sfnp")]
    [InlineData("harvnb")]
    [InlineData("ref")]
    [InlineData("r")]
    [InlineData("rp")]
    [InlineData("cn")]
    [InlineData("fact")]
    [InlineData("when")]
    [InlineData("clarify")]
    [InlineData("dubious")]
    [InlineData("dead link")]
    [InlineData("better source")]
    [InlineData("notetag")]
    [InlineData("note")]
    [InlineData("update")]
    [InlineData("as of")]
    [InlineData("verify")]
    [InlineData("who")]
    [InlineData("failed verification")]
    [InlineData("webarchive")]
    [InlineData("flagicon")]
    public void OfANoteIsNothing(string name) => Assert.Equal("32 GB DDR4", Scan.Tokens($"32 GB{{{{{name}|64 GB|in=2004}}}} DDR4"));

    [Theory]
    [InlineData("ubl")]
    [InlineData("unbulleted list")]
    [InlineData("Unbulleted_list")]
    [InlineData("plainlist")]
    [InlineData("plain list")]
    [InlineData("hlist")]
    [InlineData("flatlist")]
    [InlineData("bulleted list")]
    [InlineData("br")]
    public void OfAListPartsItsMembers(string name)
    {
        Assert.Equal("HDMI ; VGA", Scan.Tokens($"{{{{{name}|HDMI|VGA}}}}"));
        Assert.Equal("HDMI ; VGA", Scan.Tokens($"{{{{{name}|{{{{nowrap|HDMI}}}}|VGA|class=a}}}}"));
    }

    [Fact]
    public void OfAListIsACommaToWhoeverReadsIt() => Assert.Equal(
        "2 HDMI, VGA, DVI (dual-link)", Markup.Clean("2 {{ubl|HDMI|VGA |DVI (dual-link)}}"));

    [Theory]
    [InlineData("skin-invert]] 32 GB")]
    [InlineData("frameless]] 32 GB")]
    [InlineData("frame]] 32 GB")]
    [InlineData("thumb]] 32 GB")]
    [InlineData("thumbnail]] 32 GB")]
    [InlineData("upright]] 32 GB")]
    [InlineData("border]] 32 GB")]
    [InlineData("150px]] 32 GB")]
    [InlineData("32 GB |150px")]
    [InlineData("32 GB |thumb|150px")]
    [InlineData("|5px 32 GB")]
    public void OfAPictureWithoutItsBeginningIsNothing(string text) => Assert.Equal("32 GB", Markup.Clean(text));

    [Theory]
    [InlineData("HDMI\\|VGA", "HDMI|VGA")]
    [InlineData("HDMI \\| VGA", "HDMI | VGA")]
    [InlineData("\\|HDMI", "|HDMI")]
    public void ThatEscapesABarPartsNothing(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Theory]
    [InlineData("thumb 32 GB")]
    [InlineData("150px 32 GB")]
    [InlineData("A\\B")]
    [InlineData("32 GB\\")]
    [InlineData("HDMI | VGA")]
    public void IsNotSeenInWhatOnlyLooksLikeIt(string text) => Assert.Equal(text, Markup.Clean(text));

    [Theory]
    [InlineData("{{start date|2004|4|1}}")]
    [InlineData("{{start date and age|2004|04|01|df=y}}")]
    [InlineData("{{Release date|2004|4|1}}")]
    public void OfADateIsTheDate(string text) => Assert.Equal("2004-04-01", Row.Read("Released", text)["Identity.Released"]);

    [Theory]
    [InlineData("2 &times; USB", "2 × USB")]
    [InlineData("15&Prime;", "15 \"")]
    [InlineData("10 &ndash; 12", "10 - 12")]
    public void MayBeAnEntityAmongTheTokens(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("Intel Core i5|Core i5]] with 8 GB", "Intel Core i5 with 8 GB")]
    [InlineData("Ultrabook|Ultrabook]], Laptop", "Ultrabook, Laptop")]
    [InlineData("Intel HD Graphics|Intel HD Graphics 400]]", "Intel HD Graphics 400")]
    [InlineData("14-inch In-plane switching|IPS]] display", "14-inch In-plane switching IPS display")]
    [InlineData("USB|HDMI", "USB|HDMI")]
    [InlineData("USB | HDMI]]", "USB | HDMI")]
    public void OfALinkThatLostItsBeginningIsNothing(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Theory]
    [InlineData("[https://example.org Acme] Works", "Acme Works")]
    [InlineData("_Optional:_ 8 GB", "Optional: 8 GB")]
    [InlineData("Pop!_OS 22", "Pop!_OS 22")]
    public void OfAPageAndOfEmphasisIsNothing(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Fact]
    public void IsToldByWhatStandsAroundAPartOfAText() =>
        Assert.Equal("HD Graphics 400", Markup.Clean("Intel HD Graphics|Intel HD Graphics 400]]", "Intel ".Length, "Intel HD Graphics|Intel HD Graphics 400".Length));

    [Theory]
    [InlineData("A&amp;B", "A&B")]
    [InlineData("5120 &times; 2880", "5120 × 2880")]
    [InlineData("5120 &#215; 2880", "5120 × 2880")]
    [InlineData("10.13 &ndash; 15", "10.13 \u2013 15")]
    [InlineData("27&quot;", "27\"")]
    [InlineData("&lt;8 GB", "<8 GB")]
    public void MayStandForACharacter(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Theory]
    [InlineData("AT&T")]
    [InlineData("R&D; more")]
    [InlineData("&unknown; thing")]
    [InlineData("a < b")]
    [InlineData("5 > 3")]
    [InlineData("<3")]
    [InlineData("it's")]
    [InlineData("2 * 4 GB")]
    [InlineData("Fast, small.")]
    [InlineData("First File")]
    [InlineData("O'Brien")]
    public void IsNotSeenInPlainText(string text) => Assert.Equal(text, Markup.Clean(text));

    [Theory]
    [InlineData("32 GB [1], 64 GB", "32 GB, 64 GB")]
    [InlineData("one [1].", "one.")]
    [InlineData("(one [1])", "(one)")]
    public void LeavesNoSpaceBeforePunctuation(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[[")]
    [InlineData("<")]
    [InlineData("<ref>")]
    [InlineData("&")]
    [InlineData("&nbsp")]
    [InlineData("''")]
    [InlineData("File:")]
    [InlineData("[[File:a|b")]
    [InlineData("[[a|")]
    public void MayBeBroken(string text) => Assert.NotNull(Markup.Clean(text + "32 GB" + text));

    [Fact]
    public void KeepsLongRemarksInBrackets() =>
        Assert.Contains("longer than any footnote", Markup.Clean("32 GB [a remark much longer than any footnote could be]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("None")]
    [InlineData("no")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("?")]
    [InlineData("TBA")]
    [InlineData("TBD")]
    [InlineData("unknown")]
    [InlineData("N/A [1]")]
    [InlineData("(none)")]
    [InlineData("None.")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("[1]")]
    public void OrATokenForNothingIsNoStatement(string text) => Assert.True(Scan.Cell(text).IsNone);

    [Theory]
    [InlineData("None of these")]
    [InlineData("North America")]
    [InlineData("Not applicable to the 2017 model, 4 afterwards")]
    [InlineData("0")]
    [InlineData("Yes")]
    public void AndAWordMoreIsAStatement(string text) => Assert.False(Scan.Cell(text).IsNone);

    [Theory]
    [InlineData("500 cd/m²")]
    [InlineData("2 m³")]
    public void IsNoNumberRaisedBehindALength(string text) => Assert.Equal(text, Markup.Clean(text));
}
