using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Names of variants that were too long for one row: <c>Model | Bench (Large,</c> above <c>| Late 2014)</c>.</summary>
internal static class PartedNames
{
    /// <summary>The head of a table with its names whole, and how many rows they stood in.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="first">The index of its head.</param>
    public static (SheetRow Head, int Rows) Join(IReadOnlyList<SheetRow> rows, int first)
    {
        SheetRow head = rows[first];
        if (first + 1 == rows.Count || rows[first + 1] is not { Key.IsEmpty: true } more || more.Cells.Count != head.Cells.Count
            || !head.Cells.Skip(1).All(IsOpen) || more.Cells.Skip(1).Any(IsOpen))
        {
            return (head, 1);
        }

        IEnumerable<Cell> names = head.Cells.Skip(1).Zip(more.Cells.Skip(1), (name, rest) => name with { Text = $"{name.Text} {rest.Text}" });
        return (head with { Cells = [head.Key, .. names] }, 2);
    }

    private static bool IsOpen(Cell name) => name.Text.LastIndexOf('(') > name.Text.LastIndexOf(')');
}
