namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Tells the tables that say what variants there are from others that a page has: prices by country, the machines of other years, what
/// came before and after.
/// </summary>
internal static class VariantTables
{
    // A table with half as many known keys as the one that has most goes on with it, or speaks of further variants.
    private const int PartOfBest = 2;

    // Of fewer facts, a table is about a part of a machine, whatever its head says.
    private const int FewestOfMachine = 4;

    /// <summary>The tables that name variants, in their order; what others say of variants of another name is kept as text.</summary>
    public static List<VariantTable> Main(IReadOnlyList<VariantTable> tables)
    {
        // The parts of a table that stands in groups have one head, and those of one machine none.
        ILookup<string, int> known = tables.ToLookup(HeadOf, table => table.Known, StringComparer.OrdinalIgnoreCase);
        int best = known.Select(head => head.Sum()).DefaultIfEmpty().Max();
        return
        [
            .. tables.Where(table => table.Count > 0 && known[HeadOf(table)].Sum() is int sum && sum * PartOfBest >= best
                && (best == 0 ? table.IsNamed : sum > 0)),
        ];
    }

    /// <summary>
    /// Gives the parts of tables that were cut the names that stand above the first part, and those whose heads name two machines alike the
    /// names that another has.
    /// </summary>
    public static void NameLikeOthers(IReadOnlyList<VariantTable> tables)
    {
        NumberedVariants.Name(tables);
        HashSet<string> names = new(
            tables.Where(table => table.IsNamed && table.Count is > 0 and <= SheetLimits.MostOfAKind).SelectMany(table => table.Names),
            StringComparer.OrdinalIgnoreCase);
        foreach (VariantTable table in tables)
        {
            table.TakeHead(names);
        }

        HashSet<int> widths = [.. tables.Where(table => table.Count > 1 && table.IsNamed).Select(table => table.Count)];
        foreach (VariantTable table in tables.Where(table => widths.Count > 0 && table.Count == 0 && table.OnlyName.Length == 0
            && table.Known * 2 >= table.Rows))
        {
            table.SpreadOver(widths);
        }

        VariantTable[] several = [.. tables.Where(table => table.Count is > 0 and <= SheetLimits.MostOfAKind && table.Known * 2 >= table.Rows)];
        ILookup<bool, VariantTable> named = several.ToLookup(table => table.IsNamed && !table.RepeatsAName);

        // What has no names goes on with the nearest table above it that has as many, or else with the first below.
        Dictionary<int, VariantTable> nearest = named[true].GroupBy(table => table.Count).ToDictionary(tables => tables.Key, tables => tables.First());
        HashSet<VariantTable> unnamed = [.. named[false]];
        foreach (VariantTable table in several)
        {
            if (!unnamed.Contains(table))
            {
                nearest[table.Count] = table;
            }
            else if (nearest.TryGetValue(table.Count, out VariantTable? other))
            {
                table.NameLike(other.Names);
            }
        }

        ShortNames.Complete(several);
    }

    /// <summary>
    /// Makes variants of the machines that have tables of their own, each called something else in its head: of one generation there are
    /// several, of the next but one.
    /// </summary>
    public static void PartSingles(IReadOnlyList<VariantTable> tables)
    {
        int best = Math.Max(FewestOfMachine * PartOfBest, tables.Select(table => table.Known).DefaultIfEmpty().Max());
        List<VariantTable> singles = [.. tables.Where(table => table.OnlyName.Length > 0 && !table.Section.IsEmpty
            && table.Known * PartOfBest >= best)];
        HashSet<string> others = new(Main(tables).SelectMany(table => table.Names), StringComparer.OrdinalIgnoreCase);
        bool differ = singles.Select(table => table.OnlyName).Concat(others).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();
        foreach (VariantTable single in singles.Where(table => differ && !others.Contains(table.OnlyName)))
        {
            single.BeVariant();
        }
    }

    private static string HeadOf(VariantTable table) => table.Count > SheetLimits.MostOfAKind ? "" : string.Join("\n", table.Names);
}
