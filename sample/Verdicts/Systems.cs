using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>What the lists of releases say of a machine and a system.</summary>
internal static class Systems
{
    /// <summary>The last macOS a machine runs, in words.</summary>
    /// <returns>Empty where its sheet does not say what it runs.</returns>
    public static string Last(OperatingSystemsSpec systems)
    {
        if (systems.Releases is not [.., OperatingSystemRelease last])
        {
            return "";
        }

        string name = $"{last.Version} {last.Name}";
        return systems.Maximum is null ? $"{name} or later" : name;
    }

    /// <summary>Reads a version; null where none is stated, or none that can be read.</summary>
    public static MacOSVersion? Read(string text, string member, List<Finding> findings)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (MacOSVersion.TryParse(text, out MacOSVersion version))
        {
            return version;
        }

        findings.Add(Finding.Of(member, $"{text} is no version of macOS"));
        return null;
    }

    /// <summary>Whether there is such a version.</summary>
    public static bool Exists(MacOSVersion version)
    {
        foreach (OperatingSystemRelease release in MacOSReleases.All)
        {
            if (release.Version is MacOSVersion number && version.IsWithin(number, number))
            {
                return true;
            }
        }

        return false;
    }
}
