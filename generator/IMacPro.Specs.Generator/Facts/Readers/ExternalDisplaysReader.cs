using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads which external displays can be attached at once: a number, a resolution, a refresh rate.</summary>
internal static class ExternalDisplaysReader
{
    private static readonly string[] Keys = ["Count", "HorizontalPixels", "VerticalPixels", "RefreshRate"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        ItemListBuilder list = area.List("Modes", "ExternalDisplayMode", Keys);
        int before = list.Items.Count;
        int from = 0;
        while (Resolution.Find(cell, from) is Resolution pixels)
        {
            int end = Resolution.Find(cell, pixels.End) is Resolution next ? next.First : cell.Count;
            FactSet facts = list.NewFacts();
            facts.Add("Count", CountBefore(cell, from, pixels.First) ?? 1, cell);
            facts.Add("HorizontalPixels", pixels.Horizontal, cell);
            facts.Add("VerticalPixels", pixels.Vertical, cell);
            if (cell.FirstMeasure(Unit.Hertz, pixels.End, end) is Measure refresh)
            {
                facts.Add("RefreshRate", refresh, cell, Unit.Hertz);
            }

            list.Add(facts, cell);
            from = pixels.End;
        }

        if (list.Items.Count == before)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "external displays", "two 1920 × 1200 at 60 Hz");
        }
    }

    /// <summary>Names each combination by its number of displays and their resolution.</summary>
    public static void Complete(MachineBuilder machine)
    {
        foreach (ItemBuilder item in machine[Areas.ExternalDisplays].List("Modes", "ExternalDisplayMode", Keys).Items)
        {
            item.Identifier = Identifiers.Join("Displays", Number(item, "Count"), "At", Number(item, "HorizontalPixels"), "By", Number(item, "VerticalPixels"));
        }
    }

    private static string Number(ItemBuilder item, string name) => Invariant.Text(item.Facts.Get<IntegerValue>(name)!.Number);

    private static int? CountBefore(ScannedCell cell, int from, int end)
    {
        for (int i = end - 1; i >= from; i--)
        {
            bool measured = cell.Measures.Any(measure => measure.First <= i && measure.End > i);
            if (!measured && Counts.Of(cell.Tokens[i]) is int count)
            {
                return count;
            }
        }

        return null;
    }
}
