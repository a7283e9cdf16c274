using System.Globalization;
using IMacPro.Specs;
using Microsoft.VisualBasic.FileIO;
using Spectre.Console;

namespace Sample;

/// <summary>A fleet of machines, checked at run time by the rules that the compiler checks code by.</summary>
internal static class Fleet
{
    public static Table Of(string path)
    {
        Table table = Output.Table("Machine", "Verdict");
        foreach (FleetMachine machine in Read(path))
        {
            string[] problems = [.. Problems(machine)];
            table.Add(machine.Serial, problems.Length == 0 ? "could be ordered, and runs its system" : string.Join("\n", problems));
        }

        return table;
    }

    // The framework's own reader of delimited files knows quotes and line breaks within them.
    private static IEnumerable<FleetMachine> Read(string path)
    {
        using TextFieldParser csv = new(path) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        csv.ReadFields();
        while (csv.ReadFields() is [var serial, var processor, var memory, var graphics, var storage, var ordered, var system, ..])
        {
            yield return new FleetMachine(serial, processor, memory, graphics, storage, ordered, system);
        }
    }

    private static IEnumerable<string> Problems(FleetMachine machine)
    {
        (string Part, string Text, bool Found)[] parts =
        [
            ("processor", machine.Processor, IMacProProcessorOptions.TryParse(machine.Processor, out IMacProProcessor processor)),
            ("memory", machine.Memory, IMacProMemoryOptions.TryParse(machine.Memory, out IMacProMemory memory)),
            ("graphics", machine.Graphics, IMacProGraphicsOptions.TryParse(machine.Graphics, out IMacProGraphics graphics)),
            ("storage", machine.Storage, IMacProStorageOptions.TryParse(machine.Storage, out IMacProStorage storage)),
            ("date", machine.Ordered, DateOnly.TryParseExact(
                machine.Ordered, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly ordered)),
        ];
        foreach ((string part, string text, bool _) in parts.Where(part => !part.Found))
        {
            yield return $"no such {part}: {text}";
        }

        IMacProSetup setup = new() { OperatingSystem = MacOSVersion.TryParse(machine.System, out MacOSVersion system) ? system : null };
        IEnumerable<ConfigurationIssue> issues = Array.TrueForAll(parts, part => part.Found)
            ? new IMacProConfiguration(processor, memory, graphics, storage, ordered).Validate().Concat(setup.Validate())
            : setup.Validate();
        foreach (ConfigurationIssue issue in issues)
        {
            yield return issue.ToString();
        }
    }
}
