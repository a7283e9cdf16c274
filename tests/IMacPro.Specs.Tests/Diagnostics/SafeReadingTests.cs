using System.Globalization;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Pipeline;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Diagnostics;

/// <summary>A mistake in a reader: as no sheet is known that shows one, a reader stands in that fails on any.</summary>
public class SafeReadingTests
{
    private static readonly SourceText Text = SourceText.From("= Bench =\n| Memory | 16 GB |\n");

    [Fact]
    public void AMistakeIsSaidOfItsSheetAsThePageOfTheRuleSays()
    {
        SheetReading reading = Read(() => throw new InvalidOperationException("Nobody foresaw this.\nReally not."));

        Remark remark = Assert.Single(reading.Remarks);
        Assert.Equal(("SPEC0015", "= Bench ="), (remark.Id, Text.ToString(remark.Span)));
        Assert.Contains(
            "> " + remark.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture),
            File.ReadLines(Path.Combine(Sheets.RepositoryFolder, "docs", "rules", "SPEC0015.md")),
            StringComparer.Ordinal);
    }

    [Fact]
    public void ASheetOnWhichAReaderFailsYieldsNoTypes() =>
        Assert.Null(Read(() => throw new FormatException("Nobody foresaw this.")).Machine);

    [Fact]
    public void WhatIsReadWithoutAMistakeStaysAsItIs()
    {
        SheetReading reading = SheetPipeline.Read("bench.txt", Text, readsProse: true, TestContext.Current.CancellationToken);

        Assert.Same(reading, Read(() => reading));
    }

    [Fact]
    public void ReadingThatIsStoppedIsNoMistake() =>
        Assert.Throws<OperationCanceledException>(() => Read(() => throw new OperationCanceledException()));

    private static SheetReading Read(Func<SheetReading> read) => SafeReading.Of("/machines/bench.txt", Text, read);
}
