using IMacPro.Specs;
using Sample;
using Spectre.Console;

IAnsiConsole console = Output.Create();
MachineSpec machine = IMacProSpec.Machine;

console.Write($"{IMacProSpec.Identity.Name} at a glance", Glance.Of(machine));
console.Write("What could be ordered", Options.Of(machine));
console.Write("Which macOS it runs", Systems.Of(machine));
console.Write("Beside another machine", SideBySide.Of([machine, .. MacStudioSpec.Variants]));
console.Write("A fleet, checked", Fleet.Of(Path.Combine(AppContext.BaseDirectory, "fleet.csv")));
console.Write("Constants where nothing else may stand", Constants.Of(machine));

foreach (IGrouping<string, SourceRow> area in IMacProSpec.Source.Rows.GroupBy(row => row.Area, StringComparer.Ordinal))
{
    console.Write($"{area.Key}, fact by fact", Facts.Of(area));
}
