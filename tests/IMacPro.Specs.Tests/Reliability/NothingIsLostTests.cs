using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Whatever the values of a table are, and wherever they stand, each is found again in what the sheet gives.</summary>
public class NothingIsLostTests
{
    private const int ReadInTheGate = 5_000;

    [Fact]
    public void OfWhatATableSays()
    {
        int count = Budget.Of(ReadInTheGate);
        for (int number = 0; number < count; number++)
        {
            (string text, string[] words) = MarkedTables.Of(number);
            SheetReading reading = SheetPipeline.Read("bench.txt", SourceText.From(text), readsProse: true, TestContext.Current.CancellationToken);
            string kept = string.Join('\n', reading.Remarks.Select(remark => text.Substring(remark.Span.Start, remark.Span.Length))
                .Concat(reading.Machine is Machine machine ? TextsOf(machine) : []));

            string? lost = Array.Find(words, word => !kept.Contains(word, StringComparison.Ordinal));
            Assert.True(lost is null, $"Sheet {number} loses {lost}:\n{text}");
        }

        Budget.Report($"Looked for the values of {count} tables");
    }

    private static IEnumerable<string> TextsOf(Machine machine) => machine.Areas.Concat(machine.Variants.SelectMany(variant => variant.Areas))
        .SelectMany(area => area.Facts.Concat(area.Lists.SelectMany(list => list.Items).SelectMany(item => item.Facts)))
        .SelectMany(fact => (string[])[fact.Origin.Text, Print.Value(fact.Value)])
        .Concat(machine.Variants.Select(variant => variant.Name));
}
