using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Cells that say what the one before them does, or that and something more: "same", "Same plus HDMI", "+ 1 TB SSD".</summary>
internal static class Dittos
{
    // Longer ones come before those they begin with.
    private static readonly string[] All =
        ["same as previous model", "same as the previous", "same as previous", "same as before", "same as left", "same", "ditto", "as previous",
            "as before", "as left", "unchanged", "\"", "″", "〃"];

    private static readonly string[] Joints = [", plus ", " plus ", " + ", " and ", " & "];

    /// <summary>Whether a cell says the same as the one before it, and nothing else.</summary>
    public static bool IsAt(Cell cell) => Array.IndexOf(All, RowKeys.Normalize(cell.Text)) >= 0;

    /// <summary>Where in a cell begins what it adds to the one before it; -1 where it is not said to add anything.</summary>
    public static int Addition(string text)
    {
        string? ditto = Array.Find(All, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return ditto is not null ? BehindJoint(text, ditto.Length)
            : text.StartsWith("+ ", StringComparison.Ordinal) && text.Length > 2 && char.IsLetterOrDigit(text[2]) ? 2
            : -1;
    }

    /// <summary>
    /// What another cell says and, behind a comma, what this one adds. Between them stand blanks, so everything stands where it does in the
    /// sheet.
    /// </summary>
    public static Cell Join(Cell other, Cell cell, int addition)
    {
        Cell added = cell.Slice(addition, cell.Text.Length);
        (Cell first, Cell second) = other.Start < added.Start ? (other, added) : (added, other);
        int between = second.Start - first.Span.End;
        return between > 0 && !other.IsEmpty && other.Line == cell.Line && second.Span.End - first.Start <= SheetLimits.LongestCell
            ? first with { Text = first.Text + ',' + new string(' ', between - 1) + second.Text }
            : added;
    }

    /// <summary>Where the first word that adds something stands, and where what it adds begins; both at the end where there is none.</summary>
    public static (int Joint, int Addition) FindJoint(string text, int from)
    {
        int joint = from;
        while (joint < text.Length && BehindJoint(text, joint) < 0)
        {
            joint++;
        }

        return (joint, joint < text.Length ? BehindJoint(text, joint) : joint);
    }

    private static int BehindJoint(string text, int at)
    {
        string? joint = Array.Find(Joints, word => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
        return joint is null ? -1 : at + joint.Length;
    }
}
