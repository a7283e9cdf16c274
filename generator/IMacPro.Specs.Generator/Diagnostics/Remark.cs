using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Diagnostics;

/// <summary>A diagnostic before it is one: values only, so that it can flow through the pipeline.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Path">The sheet's path, as the compiler knows it.</param>
/// <param name="Span">The place in the sheet, as offsets.</param>
/// <param name="Lines">The same place, as lines and columns.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record Remark(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(SheetRules.Get(Id), Location.Create(Path, Span, Lines), [.. Arguments]);
}
