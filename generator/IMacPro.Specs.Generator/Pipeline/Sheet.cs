using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet as it flows through the pipeline: read, and not yet named.</summary>
internal sealed record Sheet(string Path, SheetSettings Settings, SheetReading Reading)
{
    /// <summary>What its types would be called if no other sheet were there; null where it gives none.</summary>
    public SheetClaim? Claim => Reading.Machine is Machine machine
        ? new SheetClaim(Path, machine.FileName, Settings, Settings.TypeNameOf(machine.TypeName, SheetClaim.MachineSuffix))
        : Reading.Releases is ReleaseList releases
            ? new SheetClaim(Path, releases.FileName, Settings, Settings.TypeNameOf(releases.TypeName, SheetClaim.ReleasesSuffix))
            : null;
}

/// <summary>A machine and the sheet it comes from.</summary>
internal sealed record SheetMachine(string Path, SheetClaim Claim, Machine Machine);

/// <summary>A list of releases and the sheet it comes from.</summary>
internal sealed record SheetReleases(string Path, SheetClaim Claim, ReleaseList List);

/// <summary>What there is to say about a sheet.</summary>
internal sealed record SheetRemarks(EquatableArray<Remark> All);

/// <summary>The names that all sheets would like.</summary>
internal sealed record SheetClaims(EquatableArray<SheetClaim> All);

/// <summary>The lists of releases of all sheets.</summary>
internal sealed record ReleaseLists(EquatableArray<ReleaseList> All);

/// <summary>What a machine has to know of all the sheets beside its own.</summary>
internal sealed record OtherSheets(ReleaseLists Releases, SheetNames Names);

/// <summary>The name a sheet would give its type.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
/// <param name="Settings">What the project says about the sheet.</param>
/// <param name="TypeName">The name.</param>
internal sealed record SheetClaim(string Path, string FileName, SheetSettings Settings, string TypeName)
{
    public const string MachineSuffix = "Spec";
    public const string ReleasesSuffix = "Releases";

    public string FullName => $"{Settings.Namespace}.{TypeName}";
}
