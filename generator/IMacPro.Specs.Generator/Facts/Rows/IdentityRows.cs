using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What a machine is called and who made it, its place among others, and when it was sold.</summary>
internal static class IdentityRows
{
    public static readonly RowKind Timetable = RowKind.Of(
        Areas.Identity, IdentityReader.ReadTimetable, "timetable", "timeline", "production dates", "lifespan",
        "made", "produced", "production", "production run", "production years", "years of production", "production period",
        "years produced", "years made", "manufactured", "lifetime");

    public static readonly RowKind[] All =
    [
        RowKind.Of(Areas.Identity, IdentityReader.ReadModel, "model", "models", "name", "component", "model name", "product name",
            "product", "machine", "machine name", "title"),
        RowKind.Of(Areas.Identity, IdentityReader.ReadModelIdentifiers, "model identifier", "model identifiers", "machine model",
            "machine identifier", "identifier", "identifiers"),
        RowKind.Of(Areas.Identity, IdentityReader.ReadModelNumbers, "model number", "model numbers", "model no", "model id",
            "regulatory model number", "regulatory model", "model code", "type number", "model code(s)", "type no", "type numbers", "machine type model", "mtm",
            "models numbers", "model designation", "item model number"),
        Text("Developer", "developer", "maker", "vendor", "brand", "company", "designer", "designed by", "make", "producer",
            "oem", "developed by", "brand name"),
        Text("Manufacturer", "manufacturer", "manufacturers", "manufactured by", "made by", "built by"),
        List("Types", "type", "types", "cat", "object type", "kind of device", "sort of device", "device category",
            "machine category", "chassis type", "case type", "class", "form factor", "form", "product type", "category", "device type",
            "system type", "kind", "kind of machine", "kind of computer", "what it is", "device class", "machine class",
            "product class", "product category", "type of device", "type of computer", "type of machine", "computer type"),
        List("Families", "family", "product family", "object family", "device family", "series", "line", "product line",
            "model family", "range", "product range", "model range", "model line", "model series", "family name",
            "product series"),
        List("Predecessors", "predecessor", "older model", "prev gen", "prev. gen", "previous gen", "prev model",
            "prev. model", "earlier one", "preceding model", "predecessors", "replaces", "preceded by", "supersedes",
            "follows", "previous model", "prior model", "earlier model", "came after", "comes after", "the one before",
            "follow-up to", "successor to", "successor of", "replacement for", "replacing", "took over from",
            "takes over from", "takes the place of", "took the place of", "predecessor model", "preceded", "forerunner"),
        List("Successors", "successor", "newer model", "next gen", "follower", "followers", "newer one", "subsequent model",
            "successors", "replaced by", "superseded by", "followed by", "succeeded by", "next model", "later model",
            "made way for", "makes way for", "gave way to", "comes after it", "came after it", "the one after",
            "discontinued in favour of", "discontinued in favor of", "dropped in favour of", "dropped in favor of",
            "replaced with", "replacement", "successor model", "next generation", "follow-up", "continued by", "continued as"),
        List("Related", "related", "related articles", "see also"),
        RowKind.Of(Areas.Identity, IdentityReader.ReadOrderNumbers, "order number", "order numbers", "order no",
            "base order number", "part number", "part numbers", "sku"),
        Timetable,
        Date("Announced", "announced", "announcement", "announcement date", "announce date", "introduced at", "date announced",
            "unveiled"),
        Date("Released", "released", "avail", "ga", "out since", "first came out", "on the market since", "on the market",
            "market entry", "launched on", "sale from", "since", "release date", "release", "introduced", "introduction date",
            "launch date", "first released", "available", "introduction", "date introduced", "date released", "released on",
            "release year", "year", "launched", "launch", "year introduced", "year of release", "introduced on",
            "date of release", "availability", "on sale", "first shipped", "ship date", "shipped", "debut", "released date",
            "initial release", "releasedate", "release dates", "on sale since", "on sale from", "sold from", "sold since",
            "first sold", "first on sale", "first available", "available from", "available since", "start of sale",
            "start of sales", "sales start", "market launch", "launch year", "came out", "introduction year", "year released",
            "first release", "first shipment", "date of introduction", "date of launch", "in shops from", "in stores from",
            "in shops since", "in stores since", "general availability", "market release", "went on sale", "came to market",
            "sale start", "in production from", "in production since", "produced from", "produced since", "in production",
            "date first available", "started shipping", "shipping since", "shipping from", "shipping date", "delivery from",
            "deliveries from", "deliveries began"),
        Date("Discontinued", "discontinued", "eos", "sold till", "on sale till", "available till", "end of life date",
            "sale until", "eom", "last order date", "last orders", "end of orders", "till", "discontinued date",
            "discontinuation date", "discontinuation", "end of sale", "withdrawn", "date discontinued", "discontinued on",
            "end of production", "retired", "terminated", "end of life", "production ended", "end date", "withdrawn on",
            "on sale until", "sold until", "last sold", "last on sale", "no longer sold", "taken off sale", "gone from shops",
            "gone from stores", "end of sales", "sales end", "available until", "withdrawn from sale", "withdrawn from market",
            "withdrawal", "date withdrawn", "date of withdrawal", "dropped", "end of availability", "end of manufacture",
            "end of marketing", "production end", "last shipped", "discontinued in", "eol", "eol date", "end-of-life",
            "off sale since", "off the market", "off the market since", "last available", "in production until",
            "production until", "produced until", "made until", "built until", "off sale", "off the list", "in shops until",
            "in stores until", "shipping until", "cancelled", "phased out", "date of discontinuation"),
    ];

    private static RowKind Text(string fact, params string[] keys) =>
        RowKind.Of(Areas.Identity, (cell, area) => area.Facts.Add(fact, cell.Text, cell), keys);

    private static RowKind List(string fact, params string[] keys) =>
        RowKind.Of(Areas.Identity, (cell, area) => IdentityReader.ReadList(cell, area, fact), keys);

    private static RowKind Date(string fact, params string[] keys) =>
        RowKind.Of(Areas.Identity, (cell, area) => IdentityReader.ReadDate(cell, area, fact), keys);

    /// <summary>Whether a row says from when to when the machine was sold; in others, "Sold" is how many.</summary>
    public static bool SaysWhenSold(ScannedCell cell) => cell.Key is { Count: 1 } key && key.Tokens[0].IsWord("sold") && cell.Count > 0
        && Dates.ReadAt(cell.Tokens, 0, out int end) is not null && end < cell.Count && IdentityReader.JoinsDates(cell.Tokens[end]);
}
