using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Facts;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Diagnostics;

/// <summary>Every sentence that was believed is reported once, and quoted by whatever comes from it.</summary>
public class ProseRuleTests
{
    private const string Sentence = "The Acme One was updated in March 2016, adding a 64 GB memory option.";

    [Fact]
    public async Task TheSentenceIsReportedAsAWhole()
    {
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User(
            "acme-one.txt", $"= Acme One =\n| Memory | 16 GB |\n\nIt is small. {{|SPEC0012:{Sentence}|}} It was liked.\n"));

        Assert.Equal(
            ["Read from this sentence: options added 2016-03; memory '64 GB memory' from 2016-03; a table that states the same takes its place, "
                + "and ReadProse=\"false\" on the SpecSheet item leaves running text unread"],
            reports.Messages);
    }

    [Fact]
    public async Task ASentenceThatSaysNothingNewIsNotReported() => await SheetReports.AssertAsync(Sheets.User(
        "acme-one.txt",
        "= Acme One =\n\nThe Acme One was released on May 2, 2015.\n\n| Released | May 2, 2015 |\n\n== Timeline ==\n| Date | Event |\n| 2015-05-02 | Released |\n"));

    [Fact]
    public void EveryValueQuotesTheSentenceAndItsLine()
    {
        Machine machine = Reading.Of($"= Acme One =\n| Memory | 16 GB |\n\nIt is small.\n{Sentence}\n").Machine!;
        Item option = machine.Areas.Single(area => area.Name == "Memory").Lists.Single().Items.Single(item => item.Identifier == "GB64");
        Item change = machine.Areas.Single(area => area.Name == "Timeline").Lists.Single().Items.Single();

        Assert.All(option.Facts.Concat(change.Facts).Select(fact => fact.Origin).Append(option.Origin), origin =>
        {
            Assert.Equal(Sentence, origin.Text);
            Assert.Equal(5, origin.Line);
        });
    }

    [Fact]
    public void TheSentenceStandsInTheDocComment()
    {
        GeneratorRun run = GeneratorRun.Of(Sheets.User("acme-one.txt", $"= Acme One =\n| Memory | 16 GB |\n\n{Sentence}\n"));

        Assert.Contains(
            $"/// <remarks>acme-one.txt, line 4: “{Sentence}”.</remarks>", run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }

    [Fact]
    public void AChoiceIsFoundByTheWordsThatNameItAndNotByTheSentence()
    {
        Configuration configuration = ConfigurationReader.Read(
            Reading.Of($"= Acme One =\n| Memory | 16 GB |\n\n{Sentence}\n").Machine!)!;

        Assert.Equal(["64GB", "64 GB memory"], configuration.Components.Single().Options[1].Aliases);
    }

    [Theory]
    [InlineData("false", "", false)]
    [InlineData("False", "true", false)]
    [InlineData("", "false", false)]
    [InlineData("true", "false", true)]
    [InlineData("", "", true)]
    [InlineData("yes", "", true)]
    public async Task ItCanBeTurnedOff(string item, string project, bool isRead)
    {
        TestSheet sheet = Sheets.User("acme-one.txt", $"= Acme One =\n| Memory | 16 GB |\n\n{Sentence}\n") with { ReadProse = item };
        GeneratorRun run = GeneratorRun.Of(new TestProject().WithProperty("IMacProSpecsReadProse", project), sheet);

        Assert.Equal(isRead, run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"].Contains("class GB64", StringComparison.Ordinal));
        Assert.Equal(isRead, (await run.GetSheetDiagnosticsAsync()).Any(diagnostic => diagnostic.Id == "SPEC0012"));
    }
}
