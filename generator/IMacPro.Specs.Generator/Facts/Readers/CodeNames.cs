using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What designs of processors are called before they are sold under a name of their own: "Alder Lake-P", "Sandy Bridge".</summary>
internal static class CodeNames
{
    private static readonly string[] LastWords = ["Lake", "Bridge", "Rapids", "Ridge", "Point", "Forest"];

    private static readonly string[] Endings = ["lake", "well", "dale", "field", "town", "mere"];

    private static readonly string[] Words =
    [
        "Prescott", "Northwood", "Cedar", "Dothan", "Banias", "Yonah", "Merom", "Penryn", "Conroe", "Woodcrest", "Nehalem", "Renoir", "Cezanne",
        "Rembrandt", "Vermeer", "Matisse", "Picasso", "Lucienne", "Barcelo",
    ];

    /// <summary>Whether a code name begins at a token.</summary>
    public static bool IsAt(ScannedCell cell, int at, int end) => at < end && cell.Tokens[at].Kind == TokenKind.Word && (IsCodeName(cell.Tokens[at])
        || (at + 1 < end && cell.Tokens[at + 1].IsAnyOf(LastWords)));

    private static bool IsCodeName(Token token) => token.IsAnyOf(Words)
        || Array.Exists(Endings, ending => token.Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
