namespace IMacPro.Specs.Tests.Facts;

/// <summary>Bullets that begin with a date under a heading of what happened: they are events, as the rows of a timeline are.</summary>
public class HistoryTests
{
    [Theory]
    [InlineData("== History ==", "- March 19, 1998: 64 GB option added")]
    [InlineData("== Changes ==", "* 1998-03-19 — 64 GB option added")]
    [InlineData("## Release history", "- 19 March 1998, 64 GB option added")]
    public void AreEvents(string heading, string bullet)
    {
        Reading sheet = Read(heading, bullet);

        Assert.Equal(["OptionsAdded | 1998-03-19 | 64 GB option added"], sheet.Items("Timeline.Events", "Kind", "Date", "Description"));
        Assert.Equal(["32 GiB | -", "64 GiB | 1998-03-19"], sheet.Items("Memory.Options", "Size", "From"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("== Memory ==", "- March 19, 1998: 64 GB option added")]
    [InlineData("== History ==", "- Later: 64 GB option added")]
    [InlineData("== History ==", "- March 19, 1998 it was liked")]
    public void AreNoneOtherwise(string heading, string bullet) => Assert.Empty(Read(heading, bullet).Items("Timeline.Events", "Kind"));

    [Theory]
    [InlineData("introduces a 64 GB option", "64 GiB | 1998-03-19 | -")]
    [InlineData("gained a 64 GB memory option", "64 GiB | 1998-03-19 | -")]
    [InlineData("64 GB no longer on sale", "64 GiB | - | 1998-03-19")]
    [InlineData("64 GB and the i5 no longer on sale", "64 GiB | - | 1998-03-19")]
    public void SpeakOfOptionsAsTimelinesDo(string description, string option) =>
        Assert.Equal(option, Read("== Changes ==", $"- 1998-03-19 — {description}").Items("Memory.Options", "Size", "From", "Until")[1]);

    [Fact]
    public void MayMeanOneThatTheInfoboxSumsUp() => Assert.Equal(
        ["Core i5 | 1998-03-19", "Core i7 | -"],
        Reading.Of(
            "= M =\n\n- Cpu: Intel Core i5, i7\n\n== Options ==\n- Processor: 3.0 GHz 6-core Intel Core i5, 3.2 GHz 6-core Intel Core i7\n\n"
            + "== History ==\n- March 19, 1998: 3.0 GHz i5 dropped\n").Items("Processor.Options", "Family", "Until"));

    private static Reading Read(string heading, string bullet) =>
        Reading.Of($"= M =\n\n| Processor | Intel Core i5 or Intel Core i7 |\n| Memory | 32 GB or 64 GB |\n\n{heading}\n{bullet}\n");
}
