using System.Text;
using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Whole sheets, compared fact by fact with what a person reads in them.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(CorpusFolder.Names), MemberType = typeof(CorpusFolder))]
    public void A_sheet_is_read_as_a_person_reads_it(string name)
    {
        CorpusScore score = Score(name);
        Report(name, score);

        // The sheets of the repository are read to the last fact; a folder of one's own is scored, not judged.
        Assert.True(!CorpusFolder.IsOurs || (score.Recall >= 1 && score.Precision >= 1), string.Join('\n', score.Misses));
    }

    [Theory]
    [MemberData(nameof(CorpusFolder.Names), MemberType = typeof(CorpusFolder))]
    public void What_a_sheet_gives_compiles_without_a_word(string name) => Assert.NotEmpty(StrictCompilation.Compile(GeneratorRun.Of(
        new TestProject().WithReference(Libraries.Vocabulary), Sheets.MacOS, CorpusFolder.Sheet(name))));

    [Theory]
    [MemberData(nameof(CorpusFolder.Names), MemberType = typeof(CorpusFolder))]
    public void A_sheet_says_the_same_with_the_line_ends_of_Windows(string name)
    {
        TestSheet sheet = CorpusFolder.Sheet(name);
        string text = sheet.Text.Replace("\r\n", "\n", StringComparison.Ordinal);

        CorpusScore score = CorpusScore.Of(Read(sheet.Path, text), Read(sheet.Path, text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Empty(score.Misses);
    }

    [Fact]
    public void All_sheets_together_are_scored_in_one_line_each()
    {
        CorpusScore[] scores = [.. CorpusFolder.Names().Select(name => Score(name.Data))];
        foreach ((CorpusScore score, string name) in scores.Zip(CorpusFolder.Names().Select(row => row.Data)))
        {
            output.WriteLine($"{name} {CorpusScore.Format(score.Recall)} {CorpusScore.Format(score.Precision)}");
        }

        Tally total = scores.SelectMany(score => score.Areas.Values).Aggregate(default(Tally), (sum, area) => sum + area);
        output.WriteLine($"total {CorpusScore.Format(total.Recall)} {CorpusScore.Format(total.Precision)}");
        Assert.NotEqual(0, total.Right);
    }

    private static CorpusScore Score(string name)
    {
        TestSheet sheet = CorpusFolder.Sheet(name);
        return CorpusScore.Of(CorpusFolder.Expected(name), Read(sheet.Path, sheet.Text));
    }

    private static JsonObject Read(string path, string text)
    {
        SheetReading reading = SheetPipeline.Read(path, SourceText.From(text, Encoding.UTF8), readsProse: true, TestContext.Current.CancellationToken);
        return MachineJson.Of(Assert.IsType<Machine>(reading.Machine));
    }

    private void Report(string name, CorpusScore score)
    {
        output.WriteLine($"{name} {CorpusScore.Format(score.Recall)} {CorpusScore.Format(score.Precision)}");
        foreach ((string area, Tally tally) in score.Areas)
        {
            output.WriteLine($"  {area} {CorpusScore.Format(tally.Recall)} {CorpusScore.Format(tally.Precision)}");
        }

        foreach (string miss in score.Misses)
        {
            output.WriteLine("  " + miss);
        }
    }
}
