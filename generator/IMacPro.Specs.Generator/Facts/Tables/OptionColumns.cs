using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Tables of processors with a column for each, as makers' manuals have them: <c>Description | Option one | Option two</c>, and
/// below it <c>Processor type</c> and <c>Processor speed</c>. The columns are choices of one machine and not machines.
/// </summary>
internal static class OptionColumns
{
    private static readonly string[] Words = ["option", "choice", "configuration"];

    /// <summary>The table with a row for each of the choices; null where its columns are something else.</summary>
    public static HeadedTable? Turn(SheetTable table)
    {
        SheetRow head = table.Rows[0];
        if (head.Cells.Count < 3 || table.Rows.Count is < 3 or > SheetLimits.MostOfAKind || !head.Cells.Skip(1).All(IsChoice)
            || ComponentReader.Find(table.Rows[1].Key.Text)?.Area != Areas.Processor
            || !table.Rows.Skip(2).Any(row => ProcessorDetails.Find(row.Key.Text) is not null))
        {
            return null;
        }

        return new HeadedTable(table with
        {
            Rows = [.. Enumerable.Range(0, head.Cells.Count).Select(column => head with { Cells = [.. table.Rows.Skip(1).Select(row => row.At(column))] })],
        });
    }

    // "Option one", "Configuration 2", "Choice A".
    private static bool IsChoice(Cell cell)
    {
        ScannedCell words = new(cell);
        return words.Count == 2 && words.Tokens[0].IsAnyOf(Words)
            && (Counts.Of(words.Tokens[1]) is not null || words.Tokens[1].Text.Length == 1);
    }
}
