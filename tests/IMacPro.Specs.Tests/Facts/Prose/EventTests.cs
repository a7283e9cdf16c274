namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>What happened to the machine, and when, in the words that articles use.</summary>
public class EventTests
{
    [Theory]
    [InlineData("The Zorba Tower was announced on March 4, 2015.")]
    [InlineData("The Zorba Tower was unveiled at the Leipzig Fair on March 4, 2015.")]
    [InlineData("The Zorba Tower was first revealed on 4 March 2015 in Leipzig.")]
    [InlineData("Zorba announced the Zorba Tower on March 4, 2015, at the Leipzig Fair.")]
    [InlineData("Zorba Instruments introduced the Zorba Tower on Wednesday, March 4, 2015.")]
    [InlineData("On March 4, 2015, Zorba unveiled the Zorba Tower.")]
    [InlineData("On the 4th of March 2015, Zorba unveiled the Zorba Tower.")]
    [InlineData("At the Leipzig Fair on March 4, 2015, Zorba unveiled the Zorba Tower.")]
    [InlineData("The Zorba Tower, a workstation for laboratories, was officially announced on March 4, 2015.")]
    [InlineData("The computer was announced on March 4, 2015.")]
    [InlineData("The '''Zorba Tower''' was announced[1] on March&nbsp;4, 2015.[2]")]
    public void Announced(string sentence) => AssertEvent("Announced", "2015-03-04", sentence);

    [Theory]
    [InlineData("The Zorba Tower was released on May 2, 2015.")]
    [InlineData("The Zorba Tower shipped on May 2, 2015, with a new keyboard.")]
    [InlineData("The Zorba Tower went on sale on 2 May 2015.")]
    [InlineData("The Zorba Tower began shipping on May 2, 2015.")]
    [InlineData("The Zorba Tower became available on May 2, 2015.")]
    [InlineData("The Zorba Tower was launched on May 2, 2015 and sold well.")]
    [InlineData("The Zorba Tower was released to the public on May 2, 2015.")]
    [InlineData("Zorba released the Zorba Tower on May 2, 2015.")]
    [InlineData("Zorba started shipping the Zorba Tower on May 2, 2015.")]
    public void Released(string sentence) => AssertEvent("Released", "2015-05-02", sentence);

    [Theory]
    [InlineData("The Zorba Tower was discontinued on October 9, 2018.")]
    [InlineData("The machine was quietly discontinued on October 9, 2018; nobody noticed.")]
    [InlineData("Zorba discontinued the Zorba Tower on October 9, 2018.")]
    [InlineData("Zorba stopped selling the Zorba Tower on October 9, 2018.")]
    [InlineData("The Zorba Tower was withdrawn from sale on October 9, 2018.")]
    [InlineData("The Zorba Tower was replaced by the Zorba Cube and was discontinued on October 9, 2018.")]
    public void Discontinued(string sentence) => AssertEvent("Discontinued", "2018-10-09", sentence);

    [Theory]
    [InlineData("The Zorba Tower was delisted on December 1, 2018.")]
    [InlineData("The Zorba Tower was removed from the company's online store on December 1, 2018.")]
    [InlineData("The Zorba Tower was pulled from Zorba's website on December 1, 2018.")]
    public void Delisted(string sentence) => Assert.Equal(["Delisted | 2018-12-01"], ProseSheet.Events(sentence));

    [Theory]
    [InlineData("The Zorba Tower was released in May 2015.", "2015-05")]
    [InlineData("The Zorba Tower was released in late 2015.", "2015")]
    [InlineData("In 2015 the Zorba Tower was released.", "2015")]
    public void ADateIsAsPreciseAsItIsStated(string sentence, string date) => AssertEvent("Released", date, sentence);

    [Theory]
    [InlineData("The Zorba Tower was announced on March 4, 2015, and was released on May 2, 2015.")]
    [InlineData("The Zorba Tower was announced on March 4, 2015 at the Leipzig Fair and shipped on May 2, 2015.")]
    [InlineData("The Zorba Tower was announced on March 4, 2015. It was released on May 2, 2015.")]
    [InlineData("Zorba announced the Zorba Tower on March 4, 2015. It went on sale on May 2, 2015.")]
    [InlineData("The Zorba Tower was announced on March 4, 2015, and it was released on May 2, 2015.")]
    [InlineData("The Zorba Tower was released on May 2, 2015. The machine was announced on March 4, 2015.")]
    public void SeveralEventsAreOrderedByDate(string text) =>
        Assert.Equal(["Announced | 2015-03-04", "Released | 2015-05-02"], ProseSheet.Events(text));

    [Fact]
    public void AnEventThatIsToldTwiceHappenedOnceAndTheMorePreciseDateStands() => Assert.Equal(
        ["Released | 2015-05-02"], ProseSheet.Events("The Zorba Tower was released in May 2015.\n\nThe Zorba Tower was released on May 2, 2015."));

    [Fact]
    public void AnEventQuotesTheWordsThatStateIt() => Assert.Equal(
        ["The Zorba Tower was announced on March 4, 2015", "was released on May 2, 2015"],
        ProseSheet.Read("The Zorba Tower was announced on March 4, 2015, and was released on May 2, 2015.").Items("Timeline.Events", "Description"));

    [Theory]
    [InlineData("The Zorba Tower was succeeded by the Zorba Tower II in 2018.", "Zorba Tower II")]
    [InlineData("The Zorba Tower was replaced by the Hexagon 9.", "Hexagon 9")]
    [InlineData("The Zorba Tower was replaced by the Zorba Cube and was discontinued on October 9, 2018.", "Zorba Cube")]
    public void ASuccessor(string sentence, string name) => Assert.Equal($"[{name}]", ProseSheet.Read(sentence)["Identity.Successors"]);

    private static void AssertEvent(string kind, string date, string sentence)
    {
        Assert.Equal([$"{kind} | {date}"], ProseSheet.Events(sentence));
        Assert.Equal(date, ProseSheet.Read(sentence)[$"Identity.{kind}"]);
    }
}
