using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>A row of clocks beside a row of processors: "PowerPC G5" and then "1.6, 1.8 or 2.0 GHz" are three of one name.</summary>
internal static class ClockRow
{
    /// <summary>Gives each processor its clock; false where the row states one clock, or it is not known whose they are.</summary>
    public static bool TryDistribute(ScannedCell cell, ItemListBuilder options)
    {
        List<Measure> clocks = ClocksIn(cell);
        ItemBuilder[] items = [.. options.Items];
        if (clocks.Count < 2 || Array.Exists(items, item => item.Facts["BaseClock"] is not null)
            || (items.Length != 1 && items.Length != clocks.Count))
        {
            return false;
        }

        FactSet[] others = [.. clocks.Skip(items.Length).Select(_ => CopyOf(items[0], options))];
        for (int i = 0; i < items.Length; i++)
        {
            items[i].Facts.Add("BaseClock", clocks[i], cell, Unit.Gigahertz);
        }

        for (int i = 0; i < others.Length; i++)
        {
            others[i].Add("BaseClock", clocks[items.Length + i], cell, Unit.Gigahertz);
            options.Add(others[i], cell);
        }

        return true;
    }

    private static FactSet CopyOf(ItemBuilder item, ItemListBuilder options)
    {
        FactSet facts = options.NewFacts();
        facts.AddMissing(item.Facts);
        return facts;
    }

    // Clocks with nothing between them, or with how many processors have each: "1.6/1.8/2x1.8 GHz", "733 or dual 800 MHz".
    private static List<Measure> ClocksIn(ScannedCell cell)
    {
        List<Measure> clocks = [];
        int end = 0;
        foreach (Measure clock in cell.Measures)
        {
            if (!clock.Unit.IsFrequency() || !IsBetween(cell, end, clock.First))
            {
                return [];
            }

            if (clocks.TrueForAll(known => known.Number != clock.Number || known.Unit != clock.Unit))
            {
                clocks.Add(clock);
            }

            end = clock.End;
        }

        return end == cell.Count ? clocks : [];
    }

    private static bool IsBetween(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Counts.IsAt(cell, i) && !cell.Tokens[i].IsSymbol('×') && !Separators.IsSeparator(cell.Tokens[i]))
            {
                return false;
            }
        }

        return true;
    }
}
