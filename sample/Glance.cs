using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>The machine in a few lines, from its record and its constants.</summary>
internal static class Glance
{
    public static Table Of(MachineSpec machine)
    {
        string resolution = $"{IMacProSpec.Display.HorizontalPixels} × {IMacProSpec.Display.VerticalPixels}";
        string correction = IMacProSpec.Memory.ErrorCorrecting ? "with error correction" : "";
        Table table = Output.Table("", "").HideHeaders();
        table.Add("Sold", $"{machine.Identity.Released} to {machine.Identity.Discontinued}");
        table.Add("Display", $"{machine.Display.Diagonal} {machine.Display.Name}, {resolution}");
        table.Add("Processor", Span(machine.Processor.Options.Select(option => option.Cores), "cores"));
        table.Add("Memory", Span(machine.Memory.Options.Select(option => option.Size), correction));
        table.Add("Storage", Span(machine.Storage.Options.Select(option => option.Size), ""));
        table.Add("macOS", $"{IMacProSpec.OperatingSystems.MinimumVersion} to {IMacProSpec.OperatingSystems.MaximumVersion}");
        table.Add("Ports", string.Join(", ", machine.Ports.All.Select(port => $"{port.Count} {port.Kind?.ToDisplayName()}")));
        table.Add("Weight", FormattableString.Invariant($"{IMacProSpec.Weight.Pounds} lb"));
        table.Add("Sheet", $"{IMacProSpec.Source.FileName}, SHA-256 {IMacProSpec.Source.Sha256}");
        return table;
    }

    private static string Span<T>(IEnumerable<T?> values, string what)
        where T : struct => $"{values.Min()} to {values.Max()} {what}".TrimEnd();
}
