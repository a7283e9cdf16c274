using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>The components that could be chosen, and what a row says of each of their options.</summary>
internal static class ComponentRows
{
    public static readonly RowKind[] All =
    [
        .. Array.ConvertAll(ComponentReader.All, component =>
            new RowKind((cell, machine) => ReadOrSumUp(component, cell, machine), Array.FindAll(component.Keys, key => !AreChoices(key)))),
        .. Array.ConvertAll(ComponentReader.All, component =>
            new RowKind((cell, machine) => ReadChoices(component, cell, machine), Array.FindAll(component.Keys, AreChoices))),
    ];

    /// <summary>The same where the key says that what follows does not come with the machine.</summary>
    public static readonly RowKind[] Optional = Array.ConvertAll(ComponentReader.All, component =>
        RowKind.Of(component.Area, (cell, area) => ReadOptions(component, cell, area), component.Keys));

    /// <summary>Reads a value as that of a row "Graphics".</summary>
    public static readonly RowReader ReadGraphics = Array.Find(All, rows => Array.IndexOf(rows.Keys, "graphics") >= 0).Read;

    private static bool AreChoices(string key) => key.EndsWith(" options", StringComparison.Ordinal) || key.EndsWith(" choices", StringComparison.Ordinal);

    // "Optional graphics": none of them comes with the machine, unless another row says so.
    private static void ReadOptions(ComponentReader component, ScannedCell cell, AreaBuilder area)
    {
        HashSet<ItemBuilder> known = [.. area.Options];
        foreach (ItemBuilder item in component.Read(cell, area).Where(item => !known.Contains(item)))
        {
            item.Facts.Add("IsOptional", isTrue: true, cell);
        }
    }

    // "Memory options": where a row above says what the machine comes with, all others could be ordered instead.
    private static void ReadChoices(ComponentReader component, ScannedCell cell, MachineBuilder machine)
    {
        if (machine[component.Area].Options.Count > 0 && !machine.Described.Contains(component.Area))
        {
            ReadOptions(component, cell, machine[component.Area]);
        }
        else
        {
            ReadOrSumUp(component, cell, machine);
        }
    }

    // A component the tables describe is only summed up in the infobox: its words there are no further option.
    private static void ReadOrSumUp(ComponentReader component, ScannedCell cell, MachineBuilder machine)
    {
        if (machine.Described.Contains(component.Area))
        {
            Summaries.Add(component, cell, machine[component.Area]);
        }
        else
        {
            component.ReadRow(cell, machine[component.Area]);
            if (component.Area == Areas.Processor && !machine.Described.Contains(Areas.Graphics))
            {
                GraphicsReader.ReadChip(cell, machine[Areas.Graphics]);
            }
        }
    }
}
