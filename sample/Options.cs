using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>What could be ordered, and when.</summary>
internal static class Options
{
    public static Table Of(MachineSpec machine)
    {
        Table table = Output.Table("Component", "Option", "From", "Until", "Base");
        Add(table, nameof(machine.Processor), machine.Processor.Options);
        Add(table, nameof(machine.Memory), machine.Memory.Options);
        Add(table, nameof(machine.Graphics), machine.Graphics.Options);
        Add(table, nameof(machine.Storage), machine.Storage.Options);
        return table;
    }

    private static void Add(Table table, string component, IEnumerable<ComponentOption> options)
    {
        foreach (ComponentOption option in options)
        {
            string standard = option.BaseFrom is SpecDate date ? $"from {date}" : option.IsBase == true ? "yes" : "";
            table.Add(component, option.Name, option.From, option.Until, standard);
        }
    }
}
