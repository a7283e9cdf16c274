using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet as it flows through the pipeline: read, and not yet named.</summary>
internal sealed record Sheet(string Path, SheetSettings Settings, SheetReading Reading)
{
    /// <summary>What the sheet states, without what else there is to say about it: a remark that moves prints nothing again.</summary>
    public SheetContent Content { get; } = Reading switch
    {
        { Machine: Machine machine } => new(
            new SheetClaim(
                Path,
                machine.FileName,
                Settings,
                Settings.TypeNameOf(machine.TypeName, SheetClaim.MachineSuffix),
                Sha256Of(machine),
                SetupsOf(machine),
                null),
            machine,
            null),
        { Releases: ReleaseList list } => new(
            new SheetClaim(Path, list.FileName, Settings, Settings.TypeNameOf(list.TypeName, SheetClaim.ReleasesSuffix), "", [], list), null, null),
        _ => new(null, null, Reading.Remarks.FirstOrDefault(remark => remark.Id == SheetRules.NoTypesId)),
    };

    private static EquatableArray<string> SetupsOf(Machine machine) => SetupReader.Read(machine).Select(setup => setup.Identifier).ToEquatableArray();

    private static string Sha256Of(Machine machine) => machine.Areas
        .Where(area => area.Name == Areas.Source)
        .SelectMany(area => area.Facts)
        .Where(fact => fact.Name == Areas.Sha256)
        .Select(fact => Words.Describe(fact.Value))
        .FirstOrDefault() ?? "";
}

/// <summary>What a sheet states.</summary>
/// <param name="Claim">What other sheets have to know of it, releases among that; null where it states nothing.</param>
/// <param name="Machine">The machine; null where it states none.</param>
/// <param name="NoTypes">Why there are no types; null where there are, or where something else says it.</param>
internal sealed record SheetContent(SheetClaim? Claim, Machine? Machine, Remark? NoTypes);

/// <summary>What other sheets have to know of a sheet.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
/// <param name="Settings">What the project says about the sheet.</param>
/// <param name="TypeName">The name it would give its type if no other sheet were there.</param>
/// <param name="Sha256">The fingerprint of the sheet, as its type has it; empty where it has none.</param>
/// <param name="Setups">What tells the types of its setups from each other: nothing, or the name of a variant.</param>
/// <param name="Releases">The releases of an operating system by which machines are read; null where it states none.</param>
internal sealed record SheetClaim(
    string Path,
    string FileName,
    SheetSettings Settings,
    string TypeName,
    string Sha256,
    EquatableArray<string> Setups,
    ReleaseList? Releases)
{
    public const string MachineSuffix = "Spec";
    public const string ReleasesSuffix = "Releases";

    public string FullName => $"{Settings.Namespace}.{TypeName}";

    /// <summary>Whether the name of another sheet may be that of a variant of this one.</summary>
    public bool NamesVariants => Setups.Count > 1 || (Setups.Count == 1 && Setups[0].Length > 0);

    /// <summary>All its names that may be those of another sheet.</summary>
    public IEnumerable<string> AllNames =>
        Setups.Select(setup => $"{Settings.Namespace}.{MachineTarget.StemOf(TypeName)}{setup}Setup").Prepend(FullName);
}
