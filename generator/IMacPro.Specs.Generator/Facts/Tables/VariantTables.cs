namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Tells the tables that say what variants there are from others that a page has: prices by country, the machines of other years, what
/// came before and after.
/// </summary>
internal static class VariantTables
{
    // A table with half as many known keys as the one that has most goes on with it, or speaks of further variants.
    private const int PartOfBest = 2;

    /// <summary>The tables that name variants, in their order; what others say of variants of another name is kept as text.</summary>
    public static List<VariantTable> Main(IReadOnlyList<VariantTable> tables)
    {
        // The parts of a table that stands in groups have one head, and those of one machine none.
        ILookup<string, int> known = tables.ToLookup(HeadOf, table => table.Known, StringComparer.OrdinalIgnoreCase);
        int best = known.Select(head => head.Sum()).DefaultIfEmpty().Max();
        List<VariantTable> several = [.. tables.Where(table => table.Count > 0)];
        List<VariantTable> main = several.FindAll(table => known[HeadOf(table)].Sum() is int sum && sum * PartOfBest >= best && (best == 0 || sum > 0));
        foreach (VariantTable unnamed in several.Where(table => !table.IsNamed && table.Known * 2 >= table.Rows))
        {
            // A table that was cut in two has its head in the first part.
            if (main.FindLast(table => table.IsNamed && table.Count == unnamed.Count) is VariantTable named)
            {
                unnamed.NameLike(named);
            }
        }

        return main;
    }

    private static string HeadOf(VariantTable table) => table.Count > SheetLimits.MostOfAKind ? "" : string.Join("\n", table.Names);
}
