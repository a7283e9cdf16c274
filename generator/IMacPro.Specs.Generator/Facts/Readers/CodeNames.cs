using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What designs of processors are called before they are sold under a name of their own: "Alder Lake-P", "Sandy Bridge".</summary>
internal static class CodeNames
{
    private static readonly string[] LastWords = ["Lake", "Bridge", "Rapids", "Ridge", "Point", "Forest"];

    private static readonly string[] Words =
    [
        "Prescott", "Northwood", "Cedar", "Dothan", "Banias", "Yonah", "Merom", "Penryn", "Conroe", "Wolfdale", "Yorkfield", "Kentsfield", "Woodcrest",
        "Clovertown", "Harpertown", "Nehalem", "Bloomfield", "Lynnfield", "Clarksfield", "Clarkdale", "Arrandale", "Gulftown", "Westmere", "Haswell",
        "Broadwell", "Skylake", "Crystalwell", "Renoir", "Cezanne", "Rembrandt", "Vermeer", "Matisse", "Picasso", "Lucienne", "Barcelo",
    ];

    /// <summary>Whether a code name begins at a token.</summary>
    public static bool IsAt(ScannedCell cell, int at, int end) => at < end && (Array.Exists(Words, cell.Tokens[at].IsWord)
        || (at + 1 < end && cell.Tokens[at].Kind == TokenKind.Word && Array.Exists(LastWords, cell.Tokens[at + 1].IsWord)));
}
