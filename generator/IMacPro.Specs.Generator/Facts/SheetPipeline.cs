using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Text to machine, the whole way: what the generator and the analyzer of sheets both call.</summary>
internal static class SheetPipeline
{
    private const int LongestPlace = 80;
    private const int LongestQuote = 200;

    /// <param name="path">The sheet's path.</param>
    /// <param name="source">The sheet.</param>
    /// <param name="readsProse">Whether running text is read as well as tables and bullets.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static SheetReading Read(string path, SourceText source, bool readsProse, CancellationToken cancellation)
    {
        if (source.Length > SheetLimits.LargestSheet)
        {
            return TooLarge(path, source, SheetLimits.Say(source.Length, SheetLimits.LargestSheet, "characters"));
        }

        string text = source.ToString();
        SheetDocument document = SheetReader.Read(OptionMarks.Overwrite(text), cancellation);
        SheetName name = SheetName.Of(document, path);
        (Machine? machine, ReleaseList? releases, RemarkSink remarks) =
            MachineReader.Read(document, name, SheetFingerprint.Compute(text, cancellation), readsProse, cancellation);
        if (remarks.TooLarge is { } why)
        {
            return TooLarge(path, source, why);
        }

        IEnumerable<CellRemark> all = document.Flaws.Where(flaw => !remarks.Explained.Contains(flaw.Place)).Select(ToRemark).Concat(remarks.Remarks);
        return new SheetReading(
            machine,
            releases,
            all.OrderBy(remark => remark.Place.Start).Select(remark =>
            {
                cancellation.ThrowIfCancellationRequested();
                return Place(remark, path, source);
            }).ToEquatableArray());
    }

    private static SheetReading TooLarge(string path, SourceText source, (string Has, string Most) why) =>
        WithoutTypes(SheetRules.TooLargeId, path, source, [why.Has, why.Most]);

    /// <summary>A sheet that yields no types, which is said at its first line: why not is nowhere in it.</summary>
    public static SheetReading WithoutTypes(string id, string path, SourceText source, IEnumerable<string> why)
    {
        TextSpan first = source.Lines[0].Span;
        TextSpan span = new(first.Start, Math.Min(first.Length, LongestPlace));
        string[] arguments = [SheetName.FileOf(path), .. why.Select(Quote)];
        return new SheetReading(null, null, [new Remark(id, path, span, source.Lines.GetLinePositionSpan(span), arguments.ToEquatableArray())]);
    }

    private static CellRemark ToRemark(SheetFlaw flaw) => flaw.Kind switch
    {
        SheetFlawKind.InvisibleCharacter => new CellRemark(
            SheetRules.InvisibleCharacterId,
            flaw.Place,
            [Invisible.Name(flaw.Place.Text)]),
        _ => new CellRemark(SheetRules.RowWithoutValueId, flaw.Place, [flaw.Place.Text.Trim('|', ' ')]),
    };

    private static Remark Place(CellRemark remark, string path, SourceText source)
    {
        // What was put together of several lines may be longer than what stands behind its beginning.
        TextSpan stated = remark.Place.Span;
        TextSpan span = TextSpan.FromBounds(Math.Min(stated.Start, source.Length), Math.Min(stated.End, source.Length));
        return new Remark(remark.Id, path, span, source.Lines.GetLinePositionSpan(span), remark.Arguments.Select(Quote).ToEquatableArray());
    }

    // The place shows the whole of it; a message is read in a list.
    private static string Quote(string text)
    {
        int end = text.Length > LongestQuote && char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Length > LongestQuote ? text.Substring(0, end) + "…" : text;
    }
}
