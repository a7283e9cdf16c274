using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the sets of cells as bit masks, of one word where that is enough and of several where it is not.</summary>
internal sealed class MaskWriter(SourceWriter writer, ConfigurationPlan plan, string stem, string date, string dayOfDate)
{
    private const int BitsInWord = 64;

    // With more cells than this the rule itself answers, and no mask.
    private const int MostCells = 16 * BitsInWord;

    /// <summary>Whether masks answer for the rule.</summary>
    public bool IsUsed => plan.Cells.Count is > 0 and <= MostCells;

    // For the sets of a component's choices: a power of two, so that one test of all choices tells whether each has a place.
    private int Places
    {
        get
        {
            int places = 2;
            while (plan.Configuration.Components.Any(component => component.Options.Count >= places))
            {
                places *= 2;
            }

            return places;
        }
    }

    // A shift finds a set several times as fast as a jump, where all sets of a component fit into one word.
    private bool IsPacked => Places * plan.Cells.Count <= BitsInWord;

    private IEnumerable<int> Words => Enumerable.Range(0, (plan.Cells.Count + BitsInWord - 1) / BitsInWord);

    /// <summary>The condition that the sets of all choices meet.</summary>
    public string Meet(string day) => IsPacked ? $"(CellsOfChoices & CellsOn({day})) != 0" : string.Join(" || ", Words.Select(word =>
        $"({string.Concat(plan.Configuration.Components.Select(component => $"CellsOf{Suffix(word)}({component.Name}) & "))}CellsOn{Suffix(word)}({day})) != 0"));

    public void Write()
    {
        foreach (int word in IsUsed ? Words : [])
        {
            if (IsPacked)
            {
                WritePacked();
            }

            for (int i = 0; !IsPacked && i < plan.Configuration.Components.Count; i++)
            {
                WriteOptions(plan.Configuration.Components[i], plan.OptionCells[i], word);
            }

            WriteDays(word);
        }
    }

    private void WritePacked()
    {
        EquatableArray<ConfigurableComponent> components = plan.Configuration.Components;
        string choices = string.Join(" | ", components.Select(component => $"(uint){component.Name}"));
        IEnumerable<string> sets = components.Select((component, index) =>
            $"({Invariant.Hexadecimal(Pack(plan.OptionCells[index]))}UL >> ((int){component.Name} * {Invariant.Text(plan.Cells.Count)}))");
        writer.Line().Line("// Each word holds the sets of a component's choices side by side, from the second place on: no choice is in no cell.");
        writer.Line($"private ulong CellsOfChoices => unchecked({choices}) >= {Invariant.Text(Places)} ? 0UL :");
        writer.Indent();
        writer.Line($"{string.Join(" & ", sets)} & {Invariant.Hexadecimal(ulong.MaxValue >> (BitsInWord - plan.Cells.Count))}UL;");
        writer.Outdent();
    }

    private ulong Pack(EquatableArray<EquatableArray<int>> options) => options
        .SelectMany((cells, option) => cells.Select(cell => ((option + 1) * plan.Cells.Count) + cell))
        .Aggregate(0UL, (word, bit) => word | (1UL << bit));

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
        writer.Line($"int day = {dayOfDate};");

        // Between two days on which a cell starts or ends the set is the same.
        int[] turns =
        [
            .. plan.Cells.SelectMany(cell => new[] { cell.From, cell.Until })
                .Where(day => day is not (RuleSale.Always or RuleSale.Never)).Distinct().OrderBy(day => day),
        ];
        foreach (int turn in turns)
        {
            string mask = MaskOn(turn - 1, word);
            if (mask != MaskOn(turn, word))
            {
                writer.Open($"if (day < {Invariant.Text(turn)})").Line($"return {mask};").Close().Line();
            }
        }

        writer.Line($"return {MaskOn(RuleSale.Never - 1, word)};").Close();
    }

    private string MaskOn(int day, int word) => Mask(
        Enumerable.Range(0, plan.Cells.Count).Where(index => plan.Cells[index].From <= day && day < plan.Cells[index].Until), word);

    private static string Mask(IEnumerable<int> cells, int word) =>
        $"{Invariant.Hexadecimal(cells.Where(cell => cell / BitsInWord == word).Aggregate(0UL, (mask, cell) => mask | (1UL << (cell % BitsInWord))))}UL";

    private static string Suffix(int word) => word == 0 ? "" : Invariant.Text(word);
}
