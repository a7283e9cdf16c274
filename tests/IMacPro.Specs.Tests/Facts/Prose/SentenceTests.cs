using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>Where sentences end, and that each knows where it stands.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.", "Two!", "Three?")]
    [InlineData("It has 3.5 inches. It is small.", "It has 3.5 inches.", "It is small.")]
    [InlineData("It came on Dec. 14, 2014. It sold.", "It came on Dec. 14, 2014.", "It sold.")]
    [InlineData("Acme Inc. Chief Bo Ek spoke. It sold.", "Acme Inc. Chief Bo Ek spoke.", "It sold.")]
    [InlineData("It was made by Acme Inc. It sold.", "It was made by Acme Inc.", "It sold.")]
    [InlineData("J. Ek wrote of it. It sold.", "J. Ek wrote of it.", "It sold.")]
    [InlineData("It uses the Xeon W. The next did not.", "It uses the Xeon W.", "The next did not.")]
    [InlineData("The U.S. Army has one. It works.", "The U.S. Army has one.", "It works.")]
    [InlineData("It sold.[1] It still sells.[2][3]", "It sold.[1]", "It still sells.[2][3]")]
    [InlineData("It sold.<ref>A note. More of it.</ref> It sells.", "It sold.<ref>A note. More of it.</ref>", "It sells.")]
    [InlineData("They said \"it sold.\" It did.", "They said \"it sold.\"", "It did.")]
    [InlineData("It ended. eMate was another.", "It ended.", "eMate was another.")]
    [InlineData("It sold, e.g. Here and there.", "It sold, e.g. Here and there.")]
    [InlineData("No stop at the end", "No stop at the end")]
    [InlineData("Wait ... and see. Done.", "Wait ... and see.", "Done.")]
    public void SentencesEndWhereAPersonSeesThemEnd(string paragraph, params string[] sentences) =>
        Assert.Equal(sentences, SentenceSplitter.Split(new Cell(paragraph, 0, 1), TestContext.Current.CancellationToken).Select(sentence => sentence.Text).ToArray());

    [Fact]
    public void NoFurtherSentenceIsLookedForOnceCancelled() => Assert.Throws<OperationCanceledException>(
        () => SentenceSplitter.Split(new Cell("One. Two.", 0, 1), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ASentenceKnowsItsPlaceAndLine(string end)
    {
        string text = $"= Bench ={end}{end}One goes on{end}over a line. Two stands there.{end}Three.{end}{end}- Four.{end}";

        Cell[] sentences = [.. Documents.Document.Read(text).Paragraphs.SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text, TestContext.Current.CancellationToken))];

        Assert.Equal([3, 4, 5, 7], sentences.Select(sentence => sentence.Line).ToArray());
        Assert.Equal([$"One goes on{end}over a line.", "Two stands there.", "Three.", "Four."], sentences.Select(sentence => sentence.Text).ToArray());
        Assert.All(sentences, sentence => Assert.Equal(sentence.Text, text.Substring(sentence.Start, sentence.Text.Length)));
    }

    [Fact]
    public void ASentenceThatGoesOverLinesIsRead() => Assert.Equal(
        ["Released | 2015-05-02"], ProseSheet.Events("The Zorba Tower was\nreleased on May 2,\n2015."));

    [Fact]
    public void ABulletIsAParagraphOfItsOwn() => Assert.Equal(
        ["Released | 2015-05-02"], ProseSheet.Events("- The Zorba Desk is another.\n- The Zorba Tower was released on May 2, 2015."));
}
