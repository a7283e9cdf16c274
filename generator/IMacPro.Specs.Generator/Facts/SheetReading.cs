using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>All that reading a sheet gives.</summary>
/// <param name="Machine">The machine; null where the sheet states none.</param>
/// <param name="Releases">The releases of an operating system; null where the sheet states none.</param>
/// <param name="Remarks">What there is to say about the sheet, in the order of its lines.</param>
internal sealed record SheetReading(Machine? Machine, ReleaseList? Releases, EquatableArray<Remark> Remarks);
