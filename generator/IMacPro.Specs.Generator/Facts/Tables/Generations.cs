using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Rows that say one thing of each generation, under a head that names these above the models: what was one cell over several columns is
/// put into each of them.
/// </summary>
internal static class Generations
{
    private const int Fewest = 2;

    /// <summary>The table with a cell for each model in such rows; as it is where nothing tells which model is of which generation.</summary>
    /// <param name="table">The table, its first row naming the models.</param>
    /// <param name="generations">The row above it.</param>
    public static SheetTable Spread(SheetTable table, SheetRow generations)
    {
        Cell[] named = [.. generations.Cells.Skip(1).Where(cell => !cell.IsEmpty)];
        int models = table.Rows[0].Cells.Count - 1;
        if (named.Length < Fewest || named.Length >= models || models > SheetLimits.MostOfAKind)
        {
            return table;
        }

        int[]? of = OfModels([.. table.Rows[0].Cells.Skip(1).Select(cell => WordsIn(cell))], [.. named.Select(WordsIn)]);
        return of is null ? table : table with
        {
            Rows =
            [
                table.Rows[0],
                .. table.Rows.Skip(1).Select(row => row.Cells.Count == named.Length + 1 && row.Cells.All(cell => !cell.IsEmpty)
                    ? row with { Cells = [row.Key, .. of.Select(generation => row.Cells[generation + 1])] }
                    : row),
            ],
        };
    }

    // For each model its generation, told by the words that they share; where they share none, all generations have as many.
    private static int[]? OfModels(HashSet<string>[] models, HashSet<string>[] generations)
    {
        int[] of = [.. models.Select(model => MostAlike(model, generations))];
        bool areTold = Array.TrueForAll(of, generation => generation >= 0)
            && Enumerable.Range(1, of.Length - 1).All(i => of[i] == of[i - 1] || of[i] == of[i - 1] + 1)
            && of[0] == 0 && of[of.Length - 1] == generations.Length - 1;
        return areTold ? of
            : Array.TrueForAll(of, generation => generation < 0) && models.Length % generations.Length == 0
            ? [.. models.Select((_, i) => i / (models.Length / generations.Length))]
            : null;
    }

    private static int MostAlike(HashSet<string> model, HashSet<string>[] generations)
    {
        int[] shared = Array.ConvertAll(generations, generation => generation.Count(model.Contains));
        int most = shared.Max();
        return most > 0 && shared.Count(count => count == most) == 1 ? Array.IndexOf(shared, most) : -1;
    }

    private static HashSet<string> WordsIn(Cell cell) =>
        new(Tokenizer.Tokenize(cell.Text).Where(token => token.Kind != TokenKind.Symbol).Select(token => token.Text), StringComparer.OrdinalIgnoreCase);
}
