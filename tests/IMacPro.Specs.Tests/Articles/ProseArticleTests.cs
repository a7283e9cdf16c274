using System.Collections.Immutable;
using System.Globalization;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;
using IMacPro.Specs.Tests.Analysis;
using IMacPro.Specs.Tests.Facts;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Articles;

/// <summary>An article fed in as it stands gives what it says between its tables too: choices, their days, events, parts.</summary>
public class ProseArticleTests
{
    public static TheoryData<string> Articles => ["invented", "unmodified"];

    [Fact]
    public void TheInventedOneGivesItsChoices()
    {
        Reading reading = Reading.Of(Article.Invented);

        Assert.Equal(
            ["4-core Intel Xeon E5 | yes | - | 2017-07-12 | -", "6-core Intel Xeon E5 | yes | - | - | 2017-07-12", "12-core Xeon E5 | - | - | - | -"],
            Options(reading, "Processor"));
        Assert.Equal(["16 GB | yes | - | - | -", "64 GB | - | - | - | -", "128 GB | - | 2016-02-03 | - | -"], Options(reading, "Memory"));
        Assert.Equal(
            ["Nvidia Quadro K600 | yes | - | - | -", "Quadro K4000 | - | - | - | -", "Quadro K5000 | - | 2016-02-03 | - | -"],
            Options(reading, "Graphics"));
        Assert.Equal(["256 GB SSD | yes | - | - | -", "512 GB SSD | - | - | - | -"], Options(reading, "Storage"));
    }

    [Fact]
    public void TheInventedOneGivesItsEventsAndParts()
    {
        Reading reading = Reading.Of(Article.Invented);

        Assert.Equal(
            ["2014-04-22 | Announced", "2014-10-09 | Released", "2016-02-03 | OptionsAdded", "2017-07-12 | OptionsWithdrawn", "2019-05-02 | Discontinued", "2019-05-31 | Delisted"],
            reading.Items("Timeline.Events", "Date", "Kind"));
        Assert.Equal("2014-04-22", reading["Identity.Announced"]);
        Assert.Equal("2019-05-31", reading["Identity.Discontinued"]);
        Assert.Equal("Halden H3", reading["Processor.SecurityChip"]);
        Assert.Equal(
            ["Graphics | Soldered", "Processor | Socketed", "Stand | KitReplaceable", "Storage | Disassembly"],
            reading.Items("Serviceability.Parts", "Name", "Access").Order(StringComparer.Ordinal).ToArray());
        Assert.DoesNotContain(reading.AllRemarks, remark => remark.Id != "SPEC0012");
    }

    [Fact]
    public void TheRealOneGivesItsChoices()
    {
        Reading reading = Reading.Of(Article.Unmodified());

        Assert.Equal(
            ["8-core Intel Xeon W | yes | - | 2020-08-04 | -", "10-core Intel Xeon W | yes | - | - | 2020-08-04", "18-core Xeon | - | - | - | -"],
            Options(reading, "Processor"));
        Assert.Equal(["32 GB | yes | - | - | -", "128 GB | - | - | - | -", "256 GB | - | 2019-03-19 | - | -"], Options(reading, "Memory"));
        Assert.Equal(
            ["AMD Radeon Pro Vega 56 | yes | - | - | -", "AMD Vega 64 | - | - | - | -", "AMD Vega 64X | - | 2019-03-19 | - | -"],
            Options(reading, "Graphics"));
        Assert.Equal(["1 TB SSD | yes | - | - | -", "2 TB SSD | - | - | - | -"], Options(reading, "Storage"));
    }

    [Fact]
    public void TheRealOneGivesItsEventsAndParts()
    {
        Reading reading = Reading.Of(Article.Unmodified());

        Assert.Equal(
            ["2017-06-05 | Announced", "2017-12-14 | Released", "2019-03-19 | OptionsAdded", "2020-08-04 | OptionsWithdrawn", "2021-03-05 | Discontinued", "2021-03-19 | Delisted"],
            reading.Items("Timeline.Events", "Date", "Kind"));
        Assert.Equal("2017-06-05", reading["Identity.Announced"]);
        Assert.Equal("2017-12-14", reading["Identity.Released"]);
        Assert.Equal("2021-03-19", reading["Identity.Discontinued"]);
        Assert.Equal("Apple T2", reading["Processor.SecurityChip"]);
        Assert.Equal(
            ["Graphics | Soldered", "Processor | Socketed", "Stand | KitReplaceable", "Storage | Disassembly"],
            reading.Items("Serviceability.Parts", "Name", "Access").Order(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public async Task TheInventedOneGivesTheRule() => Assert.Equal(
        ["SPEC1001: 128 GB memory was first offered on 2016-02-03 (article.txt line 27); on 2015-05-01 choose 16 GB or 64 GB"],
        await Report(
            Article.Invented,
            "new KestrelStationConfiguration(KestrelStationProcessor.XeonE5_4Core, KestrelStationMemory.GB128, KestrelStationGraphics.QuadroK600, KestrelStationStorage.GB256, new DateOnly(2015, 5, 1))"));

    [Fact]
    public async Task TheRealOneGivesTheRule() => Assert.Equal(
        ["SPEC1001: 256 GB memory was first offered on 2019-03-19 (article.txt line 30); on 2018-05-01 choose 32 GB or 128 GB"],
        await Report(
            Article.Unmodified(),
            "new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1))"));

    [Theory]
    [MemberData(nameof(Articles))]
    public void ParagraphsInAnotherOrderSayTheSame(string article)
    {
        string text = TextOf(article);
        string[] expected = Reading.Of(text).Everything();
        int[] prose = [.. text.Split('\n').Select((line, index) => (line, index)).Where(entry => IsProse(entry.line)).Select(entry => entry.index)];
        Assert.True(prose.Length > 5);
#pragma warning disable CA5394 // Not a secret: the same seed gives the same orders in every run.
        Random random = new(1);
        for (int i = 0; i < 20; i++)
        {
            string[] lines = text.Split('\n');
            string[] moved = [.. prose.Select(index => lines[index])];
            random.Shuffle(moved);
            prose.Zip(moved).ToList().ForEach(entry => lines[entry.First] = entry.Second);

            Assert.Equal(expected, Reading.Of(string.Join('\n', lines)).Everything());
        }
#pragma warning restore CA5394
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void ASentenceThatIsGoneTakesAlongWhatItStatesAlone(string article)
    {
        string text = TextOf(article);
        (string Path, string Value, string Origin)[] all = Facts(text);
        int losing = 0;
        foreach (Cell sentence in SheetReader.Read(text, TestContext.Current.CancellationToken).Paragraphs.SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text, TestContext.Current.CancellationToken)))
        {
            (string Path, string Value, string Origin)[] rest = Facts(text.Remove(sentence.Start, sentence.Text.Length));
            HashSet<(string, string)> kept = [.. rest.Select(fact => (fact.Path, fact.Value))];
            (string Path, string Value, string Origin)[] lost = [.. all.Where(fact => !kept.Contains((fact.Path, fact.Value)))];
            string[] paths = [.. lost.Select(fact => fact.Path)];

            Assert.All(lost, fact => Assert.Equal(new ScannedCell(sentence).Text, fact.Origin));

            // Only the largest of what is left takes the place of the largest.
            Assert.All(rest.Where(fact => !all.Any(known => known.Path == fact.Path && known.Value == fact.Value)), fact => Assert.Contains(fact.Path, paths, StringComparer.Ordinal));
            losing += lost.Length > 0 ? 1 : 0;
        }

        Assert.Equal(Reading.Of(text).Of("SPEC0012").Length, losing);
    }

    [Theory]
    [InlineData("invented", "Kestrel Station", "Kestrel Station")]
    [InlineData("invented", "Kestrel Station", "Ada")]
    [InlineData("invented", "Kestrel Station", "Model 12 XL")]
    [InlineData("invented", "Kestrel Station", "Halden 9000")]
    [InlineData("invented", "Kestrel Station", "eRook")]
    [InlineData("unmodified", "iMac Pro", "Slate Nine")]
    [InlineData("unmodified", "iMac Pro", "iRook")]
    public void UnderAnotherNameItGivesTheSame(string article, string name, string other)
    {
        string text = TextOf(article);
        string renamed = text.Replace(name, other, StringComparison.OrdinalIgnoreCase);

        Assert.Equal(
            Reading.Of(text).Everything().Select(fact => fact.Replace(name, other, StringComparison.OrdinalIgnoreCase)).ToArray(),
            Reading.Of(renamed).Everything());
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void WhatItGivesCompiles(string article) => Assert.NotEmpty(
        StrictCompilation.Compile(GeneratorRun.Of(Infrastructure.Sheets.User("article.txt", TextOf(article)), Infrastructure.Sheets.MacOS)));

    [Theory]
    [MemberData(nameof(Articles))]
    public void LeftUnreadItGivesItsTablesAlone(string article)
    {
        Reading reading = Reading.Of(TextOf(article), readsProse: false);

        Assert.Empty(reading.Items("Timeline.Events", "Date"));
        Assert.Empty(reading.Of("SPEC0012"));
    }

    private static string TextOf(string article) => article == "invented" ? Article.Invented : Article.Unmodified();

    private static bool IsProse(string line) => line.Length > 80 && line[0] is not ('|' or '-' or '=');

    private static string[] Options(Reading reading, string component) =>
        reading.Items($"{component}.Options", "Name", "IsBase", "From", "Until", "BaseFrom");

    private static (string Path, string Value, string Origin)[] Facts(string text) =>
    [
        .. Reading.Of(text).Machine!.Areas.Where(area => area.Name != "Source").SelectMany(area =>
            area.Facts.Select(fact => ($"{area.Name}.{fact.Name}", Print.Value(fact.Value), fact.Origin.Text)).Concat(
                area.Lists.SelectMany(list => list.Items.SelectMany(item => item.Facts.Select(fact =>
                    ($"{area.Name}.{item.Identifier}.{fact.Name}", Print.Value(fact.Value), fact.Origin.Text)))))),
    ];

    private static async Task<string[]> Report(string article, string creation)
    {
        GeneratorRun run = GeneratorRun.Of(Infrastructure.Sheets.User("article.txt", article), Infrastructure.Sheets.MacOS);
        ImmutableArray<Diagnostic> reported = await Verify.AnalyzeAsync(run.Output.With(Verify.Body($"_ = {creation};")), new ConfigurationAnalyzer());
        return [.. reported.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }
}
