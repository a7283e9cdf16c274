using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What a machine cost.</summary>
internal static class PriceRows
{
    public static readonly RowKind[] All =
    [
        Of(introductory: false, "price", "prices", "msrp", "list price", "retail price", "suggested retail price", "rrp",
            "base price", "starting price", "cost"),
        Of(introductory: true, "introductory price", "intro price", "introductory prices", "introduction price", "launch price",
            "price at launch", "initial price", "original price", "release price", "baseprice"),
    ];

    private static RowKind Of(bool introductory, params string[] keys) =>
        RowKind.Of(Areas.Price, (cell, area) => PriceReader.Read(cell, area, introductory), keys);
}
