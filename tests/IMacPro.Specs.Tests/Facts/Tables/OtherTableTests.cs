namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>The tables with a head of their own: events, parts, sources, releases.</summary>
public class OtherTableTests
{
    [Theory]
    [InlineData("Announced at a conference [A]", "Announced")]
    [InlineData("Introduced", "Announced")]
    [InlineData("Released", "Released")]
    [InlineData("First shipped", "Released")]
    [InlineData("Added: 256 GB memory", "OptionsAdded")]
    [InlineData("Withdrawn: 8-core processor; the 10-core processor becomes the base", "OptionsWithdrawn")]
    [InlineData("Discontinued: custom builds withdrawn", "Discontinued")]
    [InlineData("Delisted: removed from the store", "Delisted")]
    [InlineData("The base is now the 10-core", "BaseChanged")]
    [InlineData("Praised in the press", "Other")]
    public void OfEventsTellsTheirKind(string text, string kind) =>
        Assert.Equal([kind], Reading.OfRows("Date | Event", $"2017-06-05 | {text}").Items("Timeline.Events", "Kind"));

    [Fact]
    public void OfEventsKeepsDateAndWords()
    {
        Reading sheet = Reading.OfRows("Date | Event", "June 5, 2017 | Announced at WWDC [A]", "2017-12 | Released", "2018 | Praised");
        Assert.Equal(
            ["2017-06-05 | Announced at WWDC", "2017-12 | Released", "2018 | Praised"], sheet.Items("Timeline.Events", "Date", "Description"));
        Assert.Equal(["Announced", "Released", "On2018"], sheet.Identifiers("Timeline.Events"));
    }

    [Fact]
    public void OfEventsEndsBelowAGapWhereAKnownRowFollows()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n== Timeline ==\n| Date | Event |\n| 2018-03-05 | Announced |\n\n| 2018-06-05 | Released |\n\n| Memory | 8 GB |\n| Weight | 1 kg |\n");
        Assert.Equal(["2018-03-05", "2018-06-05"], sheet.Items("Timeline.Events", "Date"));
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal("1", sheet["Weight.Kilograms"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfEventsNamesADateItCannotRead()
    {
        Reading sheet = Reading.OfRows("Date | Event", "one day | Announced", "2017-12-14 | Released");
        Assert.Equal(["SPEC0003: one day"], sheet.Remarks);
        Assert.Equal(["Released"], sheet.Items("Timeline.Events", "Kind"));
    }

    [Theory]
    [InlineData("By disassembly only", "Disassembly")]
    [InlineData("Socketed", "Socketed")]
    [InlineData("Soldered [A]", "Soldered")]
    [InlineData("With a service kit", "KitReplaceable")]
    [InlineData("User-replaceable", "UserReplaceable")]
    [InlineData("Replaceable by the user", "UserReplaceable")]
    [InlineData("Not user-replaceable", "Fixed")]
    [InlineData("Fixed", "Fixed")]
    public void OfPartsTellsHowTheyAreReached(string cell, string access) =>
        Assert.Equal(
            [$"Memory | {access}"], Reading.OfRows("Component | Access", $"Memory | {cell}").Items("Serviceability.Parts", "Name", "Access"));

    [Fact]
    public void OfPartsKeepsNotes() => Assert.Equal(
        ["Stand | VESA mount kit"],
        Reading.OfRows("Component | Access | Note", "Stand | With a service kit | VESA mount kit [A]").Items("Serviceability.Parts", "Name", "Note"));

    [Fact]
    public void OfPartsNamesAnAccessItCannotRead()
    {
        Reading sheet = Reading.OfRows("Component | Access | Note", "Stand | By magic | None", "Memory | Soldered | None");
        Assert.Equal(["SPEC0003: By magic"], sheet.Remarks);
        Assert.Equal(["Stand | -", "Memory | Soldered"], sheet.Items("Serviceability.Parts", "Name", "Access"));
    }

    [Theory]
    [InlineData("| A | An article |\n| Licence | MIT |\n")]
    [InlineData("- A: An article\n- Licence: MIT\n")]
    public void OfSourcesAreRowsOrBullets(string rows)
    {
        Reading sheet = Reading.Of("= M =\n| Memory | 32 GB |\n== Sources ==\n" + rows);
        Assert.Equal(["A | An article", "Licence | MIT"], sheet.Items("Source.References", "Mark", "Text"));
        Assert.Equal(["SourceA", "SourceLicence"], sheet.Identifiers("Source.References"));
        Assert.DoesNotContain("Other", sheet.Areas, StringComparison.Ordinal);
    }

    [Fact]
    public void OfSourcesAreNoFactsOfAMachine() => Assert.Null(Reading.Of("= M =\n== Sources ==\n| A | An article |\n").Machine);

    [Fact]
    public void OfReleasesIsASheetOfItsOwn()
    {
        Reading sheet = Reading.Of(
            "= macOS =\n- Developer: Apple\n== R ==\n| Version | Name | Released |\n| 10.13 | High Sierra | 2017-09-25 |\n| 11 | Big Sur | |\n");
        Assert.Null(sheet.Machine);
        Assert.Equal(("macOS", "MacOS"), (sheet.Releases!.Name, sheet.Releases.TypeName));
        Assert.Equal(["HighSierra", "BigSur"], sheet.Releases.Releases.Select(release => release.Identifier).ToArray());
        Assert.Equal(
            ["10.13 2017-09-25", "11 -"],
            sheet.Releases.Releases.Select(release => $"{Print.Of(release.Facts, "Version")} {Print.Of(release.Facts, "Released")}").ToArray());
    }

    [Fact]
    public void OfReleasesNamesAVersionItCannotRead()
    {
        Reading sheet = Reading.Of(
            "= macOS =\n| Version | Name | Released |\n| ten | Cheetah | 2001-03-24 |\n| 11 | Big Sur | 2020-11-12 |\n");
        Assert.Equal(["SPEC0003: ten"], sheet.Remarks);
        Assert.Equal("BigSur", Assert.Single(sheet.Releases!.Releases).Identifier);
    }

    [Fact]
    public void OfAnySectionIsKnownByItsHeadAlone() => Assert.Equal(
        ["Released"],
        Reading.Of("= M =\n== Any ==\n| Memory | 32 GB |\n\n| Date | Event | Note |\n| 2017 | Released | |\n").Items("Timeline.Events", "Kind"));
}
