namespace IMacPro.Specs.Tests.Documents;

public class TitleTests
{
    [Theory]
    [InlineData("= iMac Pro =")]
    [InlineData("=iMac Pro=")]
    [InlineData("  =  iMac Pro  =  ")]
    [InlineData("= '''iMac Pro''' =", "'''iMac Pro'''")]
    [InlineData("# iMac Pro")]
    [InlineData("#\tiMac Pro")]
    [InlineData("# iMac Pro #")]
    [InlineData("# **iMac Pro**")]
    [InlineData("# iMac Pro {#top .wide}")]
    [InlineData("# Bench {Rev B}", "Bench {Rev B}")]
    [InlineData("\uFEFF= iMac Pro =")]
    public void IsTheHeadingOfTheFirstLevel(string line, string title = "iMac Pro") =>
        Assert.Equal(title, Document.Read(line + "\n| Memory | 32 GB |").Title.Text);

    [Theory]
    [InlineData("iMac Pro\n| Memory | 32 GB |\n")]
    [InlineData("\n\n  iMac Pro\n\nIt is a computer, of which more is said\nbelow.\n")]
    [InlineData("iMac Pro\n- Memory: 32 GB\n")]
    [InlineData("iMac Pro\nMemory: 32 GB\nWeight: 21 lb\n")]
    [InlineData("iMac Pro\nColors\n\n- Gray\n")]
    [InlineData("iMac Pro\n\n== Display ==\n\n* 27-inch\n")]
    [InlineData("Data sheet\n\niMac Pro\n\n- Memory: 32 GB\n")]
    [InlineData("<doc id=\"7\" title=\"iMac Pro\">\niMac Pro\n\n- Memory: 32 GB\n")]
    [InlineData("## iMac Pro\n\n- Memory: 32 GB\n\n### Ports\n\n- USB\n")]
    [InlineData("#+TITLE: iMac Pro\n\n- Memory: 32 GB\n")]
    [InlineData("= iMac Pro\n\nMac Pro\n- Memory: 32 GB\n")]
    [InlineData("iMac Pro\nTech sheet\n\n- Memory: 32 GB\n")]
    [InlineData("iMac Pro with all that there is in the shops\nConfigure your order\n\n- Memory: 32 GB\n", "iMac Pro with all that there is in the shops")]
    public void IsTheFirstLineWhereThereIsNoSuchHeading(string text, string title = "iMac Pro") =>
        Assert.Equal(title, Document.Read(text).Title.Text);

    [Theory]
    [InlineData("It has 32 GB.\n| Memory | 32 GB |\n")]
    [InlineData("It comes with so much memory that one line of text does not\nsuffice to tell, and with\nports\n")]
    [InlineData("== Memory ==\n\niMac Pro\n")]
    [InlineData("- 32 GB\n\niMac Pro\n")]
    [InlineData("{{Infobox\n| memory = 32 GB\n}}\niMac Pro\n")]
    [InlineData("Home | News\n\niMac Pro\n")]
    [InlineData("Memory: 32 GB of the fastest sort that there was\nWeight: 21 lb\n\nWords.\n")]
    [InlineData("The computer that was made for those who need\nwhat it is\nand more\n")]
    [InlineData("iMac Pro:\n- Memory: 32 GB\n")]
    public void IsNoLineOfAnotherKind(string text) => Assert.Equal("", Document.Read(text).Title.Text);

    [Theory]
    [InlineData("#iMac Pro")]
    [InlineData("== iMac Pro ==")]
    [InlineData("== iMac Pro")]
    [InlineData("## iMac Pro")]
    [InlineData("\n= iMac Pro")]
    [InlineData("===")]
    [InlineData("#")]
    [InlineData("")]
    public void IsNothingElse(string line) => Assert.Equal("", Document.Read(line + "\n| Memory | 32 GB |").Title.Text);

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void IsNoLongerThanAThousandCharacters(int length, bool isTitle)
    {
        string name = new('w', length - "=  =".Length);

        Assert.Equal(isTitle ? name : "", Document.Read($"= {name} =\n| Memory | 32 GB |").Title.Text);
    }

    [Fact]
    public void IsTheFirstOfItsLevel() => Assert.Equal("One", Document.Read("= One =\n= Two =\n").Title.Text);

    [Fact]
    public void MayHoldTheMarkItself() => Assert.Equal("C# box", Document.Read("# C# box\n").Title.Text);

    [Theory]
    [InlineData("= IMac Pro =\n\niMac Pro\n- Developer: Apple\n")]
    [InlineData("= IMac Pro =\niMac Pro\n- Developer: Apple\n")]
    [InlineData("= IMac Pro =\n\nSome words of introduction.\n\niMac Pro\n* **Developer:** Apple\n")]
    public void HasACaptionInTheLineAboveTheInfobox(string text) => Assert.Equal("iMac Pro", Document.Read(text).Caption.Text);

    [Theory]
    [InlineData("= IMac Pro =\n\n- Developer: Apple\n")]
    [InlineData("= IMac Pro =\n\nSome words.\n\n- Developer: Apple\n")]
    [InlineData("= IMac Pro =\n\nSome words.\n| Memory | 32 GB |\n")]
    public void HasNoCaptionWithoutSuchALine(string text) => Assert.Equal("", Document.Read(text).Caption.Text);

    [Fact]
    public void HasNoCaptionInAWholeParagraph() =>
        Assert.Equal("", Document.Read("= T =\n" + new string('w', 81) + "\n- Developer: Apple\n").Caption.Text);

    [Theory]
    [InlineData("== Display ==", "Display")]
    [InlineData("==Display==", "Display")]
    [InlineData("=== Display ===", "Display")]
    [InlineData("== Display", "Display")]
    [InlineData("## Display", "Display")]
    [InlineData("#### Display ##", "Display")]
    [InlineData("## **Display**", "Display")]
    public void IsFollowedBySectionsOfAnyLevel(string heading, string section) =>
        Assert.Equal(section, Assert.Single(Document.Read($"= T =\n{heading}\n| Size | 27 in |").Tables).Section.Text);

    [Fact]
    public void HasNoSectionAbove() =>
        Assert.Equal("", Assert.Single(Document.Read("= T =\n| Size | 27 in |").Tables).Section.Text);

    [Theory]
    [InlineData("Machine\n=======\n\n| Memory | 16 GB |\n")]
    [InlineData("Machine\n===\n- Maker: X\n")]
    public void MayBeUnderlined(string text) => Assert.Equal("Machine", Document.Read(text).Title.Text);

    [Fact]
    public void MayBeFollowedByUnderlinedSections() =>
        Assert.Equal(["Hardware/Maker=X"], Document.Entries("Machine\n=======\n\nHardware\n--------\n- Maker: X\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void IsTheFirstLineOfAPageThatSaysItAgain(string end) => Assert.Equal(
        "Acme Workstation One (Second Generation)",
        Document.Read("Acme Workstation One (Second Generation)\nProducts\nSupport\n\nAcme Workstation One (Second Generation)\n\nMemory\n8 GB\n"
            .Replace("\n", end, StringComparison.Ordinal)).Title.Text);

    [Fact]
    public void IsNotTheFirstLineOfOtherText() => Assert.Equal(
        "", Document.Read("Acme Workstations have been made for years\nin the same place, and are now\nsold everywhere\n").Title.Text);

    [Fact]
    public void IsNotUnderlinedByARuleBelowAGap() => Assert.Equal("One", Document.Read("= One =\n\nTwo\n\n---\n\n| a | b |\n").Title.Text);

    [Theory]
    [InlineData("## Memory\n\n- 8 GB\n\n## Ports\n\n- USB\n")]
    [InlineData("Words above.\n\n## iMac Pro\n\n### Ports\n\n- USB\n")]
    [InlineData("## Specifications\n\n### Ports\n\n- USB\n")]
    public void IsNoHeadingBelowTheFirstLevelElsewhere(string text) => Assert.True(Document.Read(text).Title.IsEmpty);

    [Fact]
    public void IsTheFirstLineWhereRowsStandAboveTheFirstHeading() => Assert.Equal(
        "Attic bench", Document.Read("Attic bench\n\ntype: desktop\nmemory: 8 GB\n\n# at the back\nports: HDMI\n\n# inside\nstorage: 1 TB\n").Title.Text);
}
