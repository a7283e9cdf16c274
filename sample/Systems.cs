using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>Which releases of macOS the machine runs.</summary>
internal static class Systems
{
    public static Table Of(MachineSpec machine)
    {
        Table table = Output.Table("Version", "Name", "Released", "Runs");
        foreach (OperatingSystemRelease release in MacOSReleases.All)
        {
            bool runs = release.Version is MacOSVersion version && machine.OperatingSystems.Contains(version);
            table.Add(release.Version, release.Name, release.Released, runs ? "yes" : "no");
        }

        return table;
    }
}
