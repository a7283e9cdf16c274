using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>
/// Finds a component by its own words where the key is nobody's: under "Graphics", "Card (optional) | GeForce GT 730 with 2 GB". The heading
/// says what it is, and the value plainly is one.
/// </summary>
internal static class PlainComponents
{
    private const int SmallestModel = 100;
    private static readonly string[] OfOptions = ["optional", "option", "upgrade", "BTO", "CTO"];
    private static readonly string[] OfLimits = ["max", "maximum", "up", "supported", "supports", "recommended", "minimum"];

    /// <summary>The key of the component that a value names; null where it plainly names none.</summary>
    /// <param name="component">The component that the heading names.</param>
    /// <param name="cell">The value, with its key.</param>
    public static string? KeyOf(ComponentReader component, ScannedCell cell)
    {
        bool names = cell.Count > 1 && cell.Key is { } key && !key.Tokens.Any(word => word.IsAnyOf(OfLimits)) && component.Area switch
        {
            Areas.Processor => ProcessorName.IsMaker(cell.Tokens[0].Text) && cell.FirstMeasure(unit => unit.IsFrequency() || unit == Unit.Core) is not null,
            Areas.Graphics => GraphicsName.FindMaker(cell, 0, 1) == 0
                && (cell.FirstMeasure(unit => unit.IsDataSize()) is not null || cell.Tokens.Any(token => token.Number >= SmallestModel)),
            Areas.Storage => cell.FirstMeasure(unit => unit.IsDataSize()) is not null
                && StorageLexicon.Find(cell) is StorageKind.Ssd or StorageKind.HardDisk or StorageKind.Hybrid or StorageKind.Emmc or StorageKind.Ufs,
            _ => false,
        };
        return !names ? null : cell.Key!.Tokens.Any(word => word.IsAnyOf(OfOptions)) ? RowReaders.Optional + component.Keys[0] : component.Keys[0];
    }
}
