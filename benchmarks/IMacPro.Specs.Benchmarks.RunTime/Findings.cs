using System.Globalization;
using IMacPro.Specs.Benchmarks.Results;
using IMacPro.Specs.Benchmarks.RunTime.Checks;
using IMacPro.Specs.Benchmarks.RunTime.Names;

namespace IMacPro.Specs.Benchmarks.RunTime;

/// <summary>Tables and bars of what was measured.</summary>
internal sealed class Findings(Measured measured)
{
    public static ResultFile Of(Measured measured)
    {
        Findings findings = new(measured);
        return new ResultFile("runtime", "dotnet run --configuration Release --project benchmarks/IMacPro.Specs.Benchmarks.RunTime")
        {
            Bars = [.. findings.Bars()],
            Comparisons = [.. findings.Comparisons()],
            Tables = [.. findings.Tables()],
        };
    }

    private IEnumerable<Bar> Bars()
    {
        const string valid = nameof(ValidConfiguration);
        foreach (string ours in (string[])["IsValid", "Validate()"])
        {
            yield return new($"`{ours}` of a valid configuration", measured.Of(valid, ours).Nanoseconds, 2, "ns", Better.Lower);
            yield return new($"`{ours}` of a valid configuration, memory", measured.Of(valid, ours).Bytes, 0, "B", Better.Lower);
        }

        yield return Faster("`Validate()` of a valid configuration against DataAnnotations", valid, "Validate()", "DataAnnotations", 100);
        yield return Faster("`Validate()` of a valid configuration against FluentValidation", valid, "Validate()", "FluentValidation", 100);
        foreach ((string group, string words) in NameGroups)
        {
            yield return Faster($"`ToDisplayName`, {words}, against `Enum.ToString`", group, "ToDisplayName()", "Enum.ToString()", 10);
            yield return Faster($"`TryParse`, {words}, against `Enum.TryParse`", group, "TryParse", "Enum.TryParse, case ignored", 10);
        }

        long bytes = NameGroups.Sum(group => measured.Of(group.Group, "ToDisplayName()").Bytes + measured.Of(group.Group, "TryParse").Bytes);
        yield return new("`ToDisplayName` and `TryParse`, memory", bytes, 0, "B", Better.Lower);
    }

    private IEnumerable<Comparison> Comparisons()
    {
        yield return Compare("Check a valid configuration", nameof(ValidConfiguration), "Validate()", "DataAnnotations", "FluentValidation");
        yield return Compare("Explain an invalid configuration", nameof(InvalidConfiguration), "Validate()", "DataAnnotations", "FluentValidation");
        yield return Compare("Name an option", nameof(OptionNames), "ToDisplayName()", "Enum.ToString()");
        yield return Compare("Read an option's name", nameof(OptionNames), "TryParse", "Enum.TryParse, case ignored");
        yield return Compare("Read the name of a kind of port", nameof(PortNames), "TryParse", "Enum.TryParse, case ignored");
        yield return Compare("Read a version", nameof(Versions), "MacOSVersion.TryParse", "System.Version.TryParse");
    }

    private IEnumerable<ResultTable> Tables()
    {
        yield return Table(nameof(ValidConfiguration), "A valid configuration:", "Validate()");
        yield return Table(nameof(InvalidConfiguration), "A configuration that could not be ordered, with all that is wrong in words:", "Validate()");
        yield return Table(nameof(AllConfigurations), "Every configuration that could be ordered on a day:", "All(date)");
        foreach ((string group, string words) in NameGroups)
        {
            yield return Table(group, $"Names: {words}.", ours: null);
        }

        yield return Table(nameof(Versions), "Versions such as 10.13.2:", "MacOSVersion.TryParse");
    }

    // Each with the words for its enum.
    private static readonly (string Group, string Words)[] NameGroups =
    [
        (nameof(OptionNames), $"the {IMacProProcessorOptions.Values.Count} options of a component"),
        (nameof(PortNames), $"the {PortKinds.Values.Count} kinds of ports"),
        (nameof(StorageNames), $"the {StorageKinds.Values.Count} kinds of storage"),
    ];

    private ResultTable Table(string group, string title, string? ours)
    {
        double unit = ours is null ? 0 : measured.Of(group, ours).Nanoseconds;
        return new ResultTable(
            group,
            title,
            ours is null ? ["", "ns", "B"] : ["", "ns", "B", $"times `{ours}`"],
            [.. measured.Of(group).Select(each => (string[])[$"`{each.Name}`", Number(each.Nanoseconds), Number(each.Bytes), .. ours is null ? (string[])[] : [Number(each.Nanoseconds / unit)]])]);
    }

    private Bar Faster(string name, string group, string ours, string peer, double limit) =>
        new(name, measured.Of(group, peer).Nanoseconds / measured.Of(group, ours).Nanoseconds, limit, "×", Better.Higher);

    private Comparison Compare(string title, string group, string ours, params string[] peers) => new(
        title,
        ours,
        measured.Of(group, ours).Nanoseconds,
        "ns",
        [.. peers.Select(peer => new Peer(peer, measured.Of(group, peer).Nanoseconds))]);

    private static string Number(double value) =>
        value.ToString(value switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.##" }, CultureInfo.InvariantCulture);
}
