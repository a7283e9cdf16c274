using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

public class TokenizerTests
{
    [Theory]
    [InlineData("27", 27)]
    [InlineData("21.5", 21.5)]
    [InlineData("007", 7)]
    [InlineData("1000000000000", 1e12)]
    [InlineData("1,024", 1024)]
    [InlineData("14,745,600", 14745600)]
    [InlineData("5¼", 5.25)]
    [InlineData("8⅜", 8.375)]
    [InlineData("１２", 12)]
    [InlineData("3½", 3.5)]
    public void ReadsANumber(string text, double number)
    {
        Token token = Assert.Single(Tokenizer.Tokenize(text));
        Assert.Equal((TokenKind.Number, number), (token.Kind, (double)token.Number));
    }

    [Theory]
    [InlineData("10.13.2", "Version 10.13.2")]
    [InlineData("1.2.3.4", "Version 1.2.3.4")]
    [InlineData("iMac", "Word iMac")]
    [InlineData("W2140B", "Word W2140B")]
    [InlineData("HBM2", "Word HBM2")]
    [InlineData("Größe", "Word Größe")]
    [InlineData("Gro\u0308ße", "Word Gro\u0308ße")]
    [InlineData("显示器", "Word 显示器")]
    [InlineData("(", "Symbol (")]
    [InlineData("999999999999999999999999999999999999", "Word 999999999999999999999999999999999999")]
    public void TellsKindsApart(string text, string token) => Assert.Equal(token, Scan.Token(text));

    [Theory]
    [InlineData("27-inch", "27 - inch")]
    [InlineData("5120×2880", "5120 × 2880")]
    [InlineData("5120 x 2880", "5120 × 2880")]
    [InlineData("5120*2880", "5120 × 2880")]
    [InlineData("2 1/4", "2 1 / 4")]
    [InlineData("15,6\"", "15.6 \"")]
    [InlineData("5120 X 2880", "5120 × 2880")]
    [InlineData("4x USB", "4 × USB")]
    [InlineData("OS X 10", "OS X 10")]
    [InlineData("iMacPro1,1", "iMacPro1 , 1")]
    [InlineData("1, 2.5, 5", "1 , 2.5 , 5")]
    [InlineData("1,2,3", "1 , 2 , 3")]
    [InlineData("12,34", "12 , 34")]
    [InlineData("1,2345", "1 , 2345")]
    [InlineData("1.5.", "1.5 .")]
    [InlineData("802.11a/b/g", "802.11 a / b / g")]
    [InlineData("2.0+EDR", "2.0 + EDR")]
    [InlineData("32GB", "32 GB")]
    public void PartsTextIntoTokens(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("4\u00A0GB", "4 GB")]
    [InlineData("4\u202FGB", "4 GB")]
    [InlineData("4\u2009GB", "4 GB")]
    [InlineData("4\tGB", "4 GB")]
    [InlineData("4\u200BGB", "4 GB")]
    [InlineData("4 \u00AD GB", "4 GB")]
    public void PassesOverOddSpaces(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("\u2010")]
    [InlineData("\u2011")]
    [InlineData("\u2012")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData("\u2212")]
    public void TakesEveryDashForTheSame(string dash) => Assert.Equal("10.4 - 10.6", Scan.Tokens($"10.4 {dash} 10.6"));

    [Theory]
    [InlineData("5120 \u00D7 2880")]
    [InlineData("5120 \u2715 2880")]
    [InlineData("5120 \u2A2F 2880")]
    [InlineData("5120\u00A0\u00D7\u00A02880")]
    public void TakesEveryCrossForTheSame(string text) => Assert.Equal("5120 × 2880", Scan.Tokens(text));

    [Theory]
    [InlineData("17\u2033", "17 \"")]
    [InlineData("17\u201D", "17 \"")]
    [InlineData("17\"", "17 \"")]
    [InlineData("\u201CTiger\u201D", "\" Tiger \"")]
    [InlineData("10\u204420", "10 / 20")]
    public void TakesEveryQuoteForTheSame(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Fact]
    public void KnowsWhereEveryTokenStood()
    {
        const string Text = "  27-inch[1]  Retina\u00A05K &nbsp; (P3)";
        Assert.All(
            Tokenizer.Tokenize(Text),
            token => Assert.Equal(token.Text, Text.Substring(token.Start, token.End - token.Start)));
    }

    [Fact]
    public void KnowsWhichTokensTouch() => Assert.Equal(
        [false, true, true, false, true, true],
        Tokenizer.Tokenize("27-inch 5K)").Select(token => token.Glued));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u00A0")]
    [InlineData("[1][2]")]
    public void FindsNothingWhereNothingIs(string text) => Assert.Empty(Tokenizer.Tokenize(text));

    [Theory]
    [InlineData("four", 4)]
    [InlineData("Two", 2)]
    [InlineData("DUAL", 2)]
    [InlineData("quad", 4)]
    [InlineData("single", 1)]
    [InlineData("twelve", 12)]
    [InlineData("eighteen", 18)]
    [InlineData("octa", 8)]
    public void ReadsACountInWords(string word, int count) =>
        Assert.Equal(count, Counts.Of(Assert.Single(Tokenizer.Tokenize(word))));

    [Theory]
    [InlineData("fourth")]
    [InlineData("onerous")]
    [InlineData("2.5")]
    [InlineData("0")]
    [InlineData("10001")]
    public void ReadsNoCountInOtherWords(string word) => Assert.Null(Counts.Of(Assert.Single(Tokenizer.Tokenize(word))));

    [Theory]
    [InlineData("1920 ? 1080", "1920 × 1080")]
    [InlineData("1920\u00A0?\u00A01080", "1920 × 1080")]
    [InlineData("2? USB-C", "2 × USB - C")]
    [InlineData("2xUSB-A", "2 × USB - A")]
    [InlineData("0xFF", "0 xFF")]
    [InlineData("2019? No", "2019 × No")]
    [InlineData("In 2019?", "In 2019 ?")]
    [InlineData("2019 ? perhaps", "2019 ? perhaps")]
    public void TakesWhatNobodyCouldWriteForACross(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));
}
