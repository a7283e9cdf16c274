using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Says that a cell is not what its row promises.</summary>
internal static class Unreadable
{
    public static void Remark(ScannedCell cell, RemarkSink remarks, string expected, string example) =>
        remarks.Add(SheetRules.UnreadableId, cell.Cell, cell.Text, expected, example);
}
