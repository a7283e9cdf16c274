using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Finds the tables that are infoboxes: what speaks of one machine in front of what tells several apart, in front of all headings, or where
/// bullets say the rest; or behind it, if it says who made the machine and when it was sold.
/// </summary>
internal static class Infoboxes
{
    // A list that describes the machine has as many.
    private const int FewestParts = 2;

    /// <summary>Those of some tables, in their order.</summary>
    public static List<VariantTable> Among(List<VariantTable> tables, SheetName name, IReadOnlyList<SheetEntry> bullets)
    {
        int main = VariantTables.Main(tables).FirstOrDefault() is VariantTable table ? tables.IndexOf(table) : -1;
        int first = main >= 0 ? main
            : tables is [{ IsInfobox: true }] && bullets.Count(IsOfPart) >= FewestParts ? 1
            : tables.FindIndex(other => !other.Section.IsEmpty && !name.IsNamedBy(other.Section.Text));
        return [.. tables.Take(Math.Max(first, 0)), .. main < 0 ? [] : tables.Skip(main + 1).Where(other => other.IsInfobox)];
    }

    private static bool IsOfPart(SheetEntry entry) => ComponentReader.Find(entry.Key.Text) is not null;
}
