using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Rows that are called by the model numbers of the variants they are of: <c>Model number | Weight</c> above <c>Z100 | 2 kg</c>.</summary>
internal static class NumberedVariants
{
    // Each number is looked for in all that are known.
    private const int MostVariants = 40;
    private const int MostNumbers = 1_000;

    private static readonly RowReader Numbers = RowReaders.Find("model number")!;

    /// <summary>Whether a key says that below it stand the numbers of models.</summary>
    public static bool IsKey(Cell key) => RowReaders.Find(key.Text) == Numbers;

    /// <summary>Gives such rows the names that other tables give for their numbers.</summary>
    public static void Name(IReadOnlyList<VariantTable> tables)
    {
        VariantTable[] numbered = [.. tables.Where(table => table.IsNumbered && table.Count is > 0 and <= MostVariants).Take(MostVariants)];
        IEnumerable<(string Name, string Numbers)> stated =
            from table in tables
            where !table.IsNumbered && table.Count is > 0 and <= MostVariants
            from statement in table.Statements()
            where statement.Variant >= 0 && IsKey(statement.Key)
            select (table.Names[statement.Variant], statement.Value.Text);
        (string Name, string Numbers)[] known = numbered.Length == 0 ? [] : [.. stated.Take(MostNumbers)];
        foreach (VariantTable table in numbered)
        {
            string[] names = [.. table.Names.Select(number => Array.Find(known, model => ShortNames.HasPart(model.Numbers, number)).Name)];
            if (Array.TrueForAll(names, name => name is not null))
            {
                table.NameLike(names);
            }
        }
    }
}
