namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>What a table, a bullet or a section of options states stands; a sentence that says otherwise is reported.</summary>
public class PrecedenceTests
{
    [Fact]
    public void ADateThatTheInfoboxStatesStands()
    {
        Reading reading = Reading.Of("= Bench =\n- Released: May 9, 2015\n\nThe Bench was released on May 2, 2015.\n");

        Assert.Equal("2015-05-09", reading["Identity.Released"]);
        Assert.Empty(reading.Items("Timeline.Events", "Date"));
        Assert.Equal(["Identity: released | 2015-05-02 | 2015-05-09 | 2"], reading.Of("SPEC0004"));
        Assert.Empty(reading.Of("SPEC0012"));
    }

    [Fact]
    public void ADateThatTheInfoboxStatesLessPreciselyIsRefined() => Assert.Equal(
        "2015-05-02", Reading.Of("= Bench =\n- Released: May 2015\n\nThe Bench was released on May 2, 2015.\n")["Identity.Released"]);

    [Fact]
    public void TheEndOfTheInfoboxMayBeTheDayOfTheDelisting()
    {
        Reading reading = Reading.Of(
            "= Bench =\n- Discontinued: May 9, 2015\n\nThe Bench was discontinued on May 2, 2015. The Bench was delisted on May 9, 2015.\n");

        Assert.Equal("2015-05-09", reading["Identity.Discontinued"]);
        Assert.Equal(["Discontinued | 2015-05-02", "Delisted | 2015-05-09"], reading.Items("Timeline.Events", "Kind", "Date"));
        Assert.Empty(reading.Of("SPEC0004"));
    }

    [Fact]
    public void AnEndThatNothingExplainsIsReported() => Assert.Equal(
        ["Identity: discontinued | 2015-05-02 | 2015-05-09 | 2"],
        Reading.Of("= Bench =\n- Discontinued: May 9, 2015\n\nThe Bench was discontinued on May 2, 2015.\n").Of("SPEC0004"));

    [Fact]
    public void ATimelineIsComplete()
    {
        Reading reading = Reading.Of(
            """
            = Bench =

            The Bench was announced on May 1, 2015, and was released on May 2, 2015. It was discontinued in 2018.

            == Timeline ==
            | Date | Event |
            | 2015-05-02 | Released |
            | 2017 | Discontinued |
            """);

        Assert.Equal(["Released | 2015-05-02", "Discontinued | 2017"], reading.Items("Timeline.Events", "Kind", "Date"));
        Assert.Equal(["Timeline: discontinued | 2018 | 2017 | 8"], reading.Of("SPEC0004"));
    }

    [Fact]
    public void ASectionOfOptionsIsComplete()
    {
        Reading reading = Reading.Of(
            """
            = Bench =

            The base model had 8 GB of memory. The Bench could be configured with 64 GB of memory and a 2 TB SSD.

            The options were updated on May 3, 2016, adding a 32 GB memory option.

            == Configuration options ==
            | Component | Option | From |
            | Memory | 8 GB | |
            | Memory | 32 GB | 2016-06-01 |
            """);

        Assert.Equal(["8 GB | - | -", "32 GB | - | 2016-06-01"], reading.Items("Memory.Options", "Name", "IsBase", "From"));
        Assert.Equal(["2 TB SSD"], reading.Items("Storage.Options", "Name"));
        Assert.Equal(["MemoryOption: from | 2016-05-03 | 2016-06-01 | 10"], reading.Of("SPEC0004"));
    }

    [Fact]
    public void AMaximumThatATableStatesIsTheMost()
    {
        Reading reading = Reading.Of("= Bench =\n| Memory | 8 GB, expandable to 32 GB |\n\nThe Bench could be configured with 64 GB of memory.\n");

        Assert.Equal(["8 GB"], reading.Items("Memory.Options", "Name"));
        Assert.Equal(["Memory: maximum | 64 GB | 32 GB | 2"], reading.Of("SPEC0004"));
    }

    [Fact]
    public void APartThatATableStatesOtherwiseIsReported()
    {
        Reading reading = Reading.Of(
            "= Bench =\n| Memory | 8 GB |\n\nThe memory is soldered.\n\n== Serviceability ==\n| Component | Access |\n| Memory | User replaceable |\n");

        Assert.Equal(["UserReplaceable"], reading.Items("Serviceability.Parts", "Access"));
        Assert.Single(reading.Of("SPEC0004"));
    }

    [Fact]
    public void OfSeveralVariantsNoSentenceIsRead() => Assert.Empty(Reading.Of(
        "= Bench =\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n\nThe Bench was released on May 2, 2015.\n").Of("SPEC0012"));
}
