using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Rows that are read alike.</summary>
/// <param name="Read">Reads their values.</param>
/// <param name="Keys">What they are called, in the words sheets use.</param>
internal sealed record RowKind(RowReader Read, params string[] Keys)
{
    /// <summary>Rows that speak of one area of a machine.</summary>
    public static RowKind Of(string area, Action<ScannedCell, AreaBuilder> read, params string[] keys) =>
        new((cell, machine) => read(cell, machine[area]), keys);
}
