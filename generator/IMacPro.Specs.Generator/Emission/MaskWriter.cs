using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the sets of cells as bit masks, of one word where that is enough and of several where it is not.</summary>
internal sealed class MaskWriter(SourceWriter writer, ConfigurationPlan plan, string stem, string date, string dayOfDate)
{
    private const int BitsInWord = 64;
    private const string None = "0x0UL";

    // With more cells than this the rule itself answers, and no mask.
    private const int MostCells = 16 * BitsInWord;

    /// <summary>Whether masks answer for the rule.</summary>
    public bool IsUsed => plan.Cells.Count is > 0 and <= MostCells;

    private IEnumerable<int> Words => Enumerable.Range(0, (plan.Cells.Count + BitsInWord - 1) / BitsInWord);

    /// <summary>The condition that the sets of all choices meet.</summary>
    public string Meet(string day) => string.Join(" || ", Words.Select(word =>
        $"({string.Concat(plan.Configuration.Components.Select(component => $"CellsOf{Suffix(word)}({component.Name}) & "))}CellsOn{Suffix(word)}({day})) != 0"));

    public void Write()
    {
        foreach (int word in IsUsed ? Words : [])
        {
            for (int i = 0; i < plan.Configuration.Components.Count; i++)
            {
                WriteOptions(plan.Configuration.Components[i], plan.OptionCells[i], word);
            }

            WriteDays(word);
        }
    }

    private void WriteOptions(ConfigurableComponent component, EquatableArray<EquatableArray<int>> cells, int word)
    {
        string type = stem + component.Name;
        writer.Line().Line($"private static ulong CellsOf{Suffix(word)}({type} value)").Open().Open("switch (value)");
        for (int option = 0; option < component.Options.Count; option++)
        {
            writer.Line($"case {type}.{component.Options[option].Identifier}: return {Mask(cells[option], word)};");
        }

        writer.Line("default: return 0UL;").Close().Close();
    }

    private void WriteDays(int word)
    {
        writer.Line().Line($"private static ulong CellsOn{Suffix(word)}({date}? date)").Open();
        writer.Open("if (!date.HasValue)").Line("return ulong.MaxValue;").Close().Line();
        writer.Line($"int day = {dayOfDate};").Line("ulong cells = 0UL;");
        foreach (var span in plan.Cells.Select((cell, index) => (cell, index)).GroupBy(entry => (entry.cell.From, entry.cell.Until)))
        {
            string mask = Mask(span.Select(entry => entry.index), word);
            if (mask != None)
            {
                writer.Open($"if ({Days.Contains(span.Key.From, span.Key.Until)})").Line($"cells |= {mask};").Close().Line();
            }
        }

        writer.Line("return cells;").Close();
    }

    private static string Mask(IEnumerable<int> cells, int word) =>
        $"0x{cells.Where(cell => cell / BitsInWord == word).Aggregate(0UL, (mask, cell) => mask | (1UL << (cell % BitsInWord))):X}UL";

    private static string Suffix(int word) => word == 0 ? "" : Invariant.Text(word);
}
