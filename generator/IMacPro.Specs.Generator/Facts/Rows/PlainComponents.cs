using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

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
    /// <param name="section">The heading that may name the component.</param>
    /// <param name="cell">The value, with its key.</param>
    public static string? KeyOf(Cell section, ScannedCell cell)
    {
        // Asked of every row that nobody knows: most of them begin with no maker and state no size.
        bool hasMaker = cell.Count > 1 && (ProcessorName.IsMaker(cell.Tokens[0].Text) || GraphicsName.FindMaker(cell, 0, 1) == 0);
        bool mayBe = hasMaker || (cell.Count > 1 && cell.FirstMeasure(unit => unit.IsDataSize()) is not null && IsDrive(cell));
        return !mayBe || cell.Key is not { } key || key.Tokens.Any(word => word.IsAnyOf(OfLimits)) || ComponentReader.Find(section.Text) is not { } component
            || !Names(component.Area, cell) ? null
            : key.Tokens.Any(word => word.IsAnyOf(OfOptions)) ? RowReaders.Optional + component.Keys[0]
            : component.Keys[0];
    }

    private static bool Names(string area, ScannedCell cell) => area switch
    {
        Areas.Processor => ProcessorName.IsMaker(cell.Tokens[0].Text)
            && cell.FirstMeasure(unit => unit.IsFrequency() || unit == Unit.Core) is not null,
        Areas.Graphics => GraphicsName.FindMaker(cell, 0, 1) == 0
            && (cell.FirstMeasure(unit => unit.IsDataSize()) is not null || cell.Tokens.Any(token => token.Number >= SmallestModel)),
        Areas.Storage => cell.FirstMeasure(unit => unit.IsDataSize()) is not null && IsDrive(cell),
        _ => false,
    };

    private static bool IsDrive(ScannedCell cell) =>
        StorageLexicon.Find(cell) is StorageKind.Ssd or StorageKind.HardDisk or StorageKind.Hybrid or StorageKind.Emmc or StorageKind.Ufs;
}
