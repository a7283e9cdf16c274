using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet as it flows through the pipeline: read, and not yet named.</summary>
internal sealed record Sheet(string Path, SheetSettings Settings, SheetReading Reading)
{
    /// <summary>What the sheet states, without what there is to say about it; none where it states nothing.</summary>
    public IEnumerable<SheetContent> Contents => Reading switch
    {
        { Machine: Machine machine } => [new SheetContent(ClaimOf(machine.FileName, machine.TypeName, SheetClaim.MachineSuffix, null), machine)],
        { Releases: ReleaseList list } => [new SheetContent(ClaimOf(list.FileName, list.TypeName, SheetClaim.ReleasesSuffix, list), null)],
        _ => [],
    };

    private SheetClaim ClaimOf(string fileName, string stem, string suffix, ReleaseList? releases) =>
        new(Path, fileName, Settings, Settings.TypeNameOf(stem, suffix), releases);
}

/// <summary>What a sheet states: a machine, or else the releases that are part of its claim.</summary>
internal sealed record SheetContent(SheetClaim Claim, Machine? Machine);

/// <summary>What there is to say about a sheet.</summary>
internal sealed record SheetRemarks(EquatableArray<Remark> All);

/// <summary>The claims of all sheets.</summary>
internal sealed record SheetClaims(EquatableArray<SheetClaim> All)
{
    public static SheetClaims Of(ImmutableArray<SheetContent> contents) => new(contents.Select(content => content.Claim).ToEquatableArray());
}

/// <summary>What other sheets have to know of a sheet.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
/// <param name="Settings">What the project says about the sheet.</param>
/// <param name="TypeName">The name it would give its type if no other sheet were there.</param>
/// <param name="Releases">The releases of an operating system by which machines are read; null where it states none.</param>
internal sealed record SheetClaim(string Path, string FileName, SheetSettings Settings, string TypeName, ReleaseList? Releases)
{
    public const string MachineSuffix = "Spec";
    public const string ReleasesSuffix = "Releases";

    public string FullName => $"{Settings.Namespace}.{TypeName}";
}
