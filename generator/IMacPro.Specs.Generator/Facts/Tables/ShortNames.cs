namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Names of columns that say only in what variants differ, where another table has them whole: "13-inch" below "Bench (13-inch)".</summary>
internal static class ShortNames
{
    // Each is looked for in all: of more, nobody has two tables.
    private const int MostNames = 40;

    /// <summary>Gives such columns the names that they are parts of in the table that says most.</summary>
    public static void Complete(IReadOnlyList<VariantTable> tables)
    {
        VariantTable? main = tables.Where(table => table.IsNamed && table.Count <= MostNames).OrderByDescending(table => table.Known).FirstOrDefault();
        foreach (VariantTable table in tables.Where(table => main is not null && table.IsNamed && table.Count <= MostNames && table != main))
        {
            if (WholeIn(main!.Names, table.Names) is string[] whole)
            {
                table.NameLike(whole);
            }
        }
    }

    // The names that all of the short ones are parts of, each of another; null where one is part of none or of several.
    private static string[]? WholeIn(IReadOnlyList<string> names, IReadOnlyList<string> parts)
    {
        string[] whole =
        [
            .. parts.Select(part => names.Where(name => HasPart(name, part)).Take(2).ToArray())
                .Where(found => found.Length == 1).Select(found => found[0]),
        ];
        return whole.Length == parts.Count && whole.Distinct(StringComparer.Ordinal).Count() == whole.Length
            && !whole.SequenceEqual(parts, StringComparer.OrdinalIgnoreCase) ? whole : null;
    }

    /// <summary>Whether a name has some words in it, which end where a word does.</summary>
    public static bool HasPart(string name, string part)
    {
        for (int at = part.Length == 0 ? -1 : name.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end])))
            {
                return true;
            }
        }

        return false;
    }
}
