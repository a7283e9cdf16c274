using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads which external displays can be attached at once: a number, a resolution, a refresh rate.</summary>
internal static class ExternalDisplaysReader
{
    private static readonly string[] Keys = ["Count", "Resolution", "HorizontalPixels", "VerticalPixels", "RefreshRate"];
    private static readonly string[] Displays = ["display", "displays", "monitor", "monitors", "screen", "screens"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        ItemListBuilder list = area.List("Modes", "ExternalDisplayMode", Keys);
        int before = list.Items.Count;
        int from = 0;
        while (StatedResolution.Find(cell, from) is StatedResolution resolution)
        {
            int end = StatedResolution.Find(cell, resolution.End) is StatedResolution next ? next.First : cell.Count;
            FactSet facts = list.NewFacts();
            facts.Add("Count", CountBefore(cell, from, resolution.First) ?? 1, cell);
            if (resolution.Name is string name)
            {
                facts.Add("Resolution", name, cell);
            }

            if (resolution.Pixels is Resolution pixels)
            {
                facts.Add("HorizontalPixels", pixels.Horizontal, cell);
                facts.Add("VerticalPixels", pixels.Vertical, cell);
            }

            if (cell.FirstMeasure(Unit.Hertz, resolution.End, end) is Measure refresh)
            {
                facts.Add("RefreshRate", refresh, cell, Unit.Hertz);
            }

            list.Add(facts, cell);
            from = resolution.End;
        }

        if (list.Items.Count == before && CountOfDisplays(cell) is int count)
        {
            FactSet facts = list.NewFacts();
            facts.Add("Count", count, cell);
            list.Add(facts, cell);
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
            string number = "Displays" + Number(item, "Count");
            item.Identifier = item.Facts.Get<IntegerValue>("HorizontalPixels") is not null
                ? Identifiers.Join(number, "At", Number(item, "HorizontalPixels"), "By", Number(item, "VerticalPixels"))
                : item.Facts.Get<TextValue>("Resolution") is TextValue resolution ? Identifiers.Join(number, "At", resolution.Text) : number;
        }
    }

    private static string Number(ItemBuilder item, string name) => Invariant.Text(item.Facts.Get<IntegerValue>(name)!.Number);

    // "Supports up to four external displays".
    private static int? CountOfDisplays(ScannedCell cell)
    {
        for (int i = 1; i < cell.Count; i++)
        {
            int number = cell.Tokens[i - 1].IsWord("external") ? i - 2 : i - 1;
            if (number >= 0 && cell.Tokens[i].IsAnyOf(Displays) && Counts.Of(cell.Tokens[number]) is int count)
            {
                return count;
            }
        }

        return null;
    }

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
