using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>One element of a list while its facts are gathered.</summary>
internal sealed class ItemBuilder(FactSet facts, ScannedCell cell)
{
    public FactSet Facts { get; } = facts;

    /// <summary>The cell it was read from first.</summary>
    public ScannedCell Cell { get; } = cell;

    /// <summary>The name of its static class, given when all rows are read.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>Told the name once no other element has it.</summary>
    public Action<string>? Named { get; set; }
}
