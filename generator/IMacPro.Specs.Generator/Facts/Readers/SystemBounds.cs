using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Says of which bound a part of a cell speaks: "Shipped: OS X 10.5; latest: OS X 10.11", "Shipped with OS X 10.5, latest OS X 10.11".</summary>
internal static class SystemBounds
{
    private const string First = "Minimum";
    private const string Last = "Maximum";

    private static readonly (string Bound, string[] Labels)[] Bounds =
    [
        (First, ["shipped", "shipped with", "ships with", "original", "originally", "initial", "initially", "first", "oldest", "earliest",
            "minimum", "min", "preinstalled", "at launch"]),
        (Last, ["latest", "last", "current", "newest", "final", "maximum", "max", "upgradable to", "upgradeable to"]),
    ];

    // "Latest release: ...", "Original OS: ...".
    private static readonly string[] Nouns = ["", "os", "release", "version", "supported", "supported version", "operating system"];

    /// <summary>The labelled parts, without their labels; none where the cell has no labels.</summary>
    public static List<(string Bound, TokenRange Range)> Find(ScannedCell cell)
    {
        List<(string Bound, TokenRange Range)> parts = [];
        for (int i = 0; i < cell.Count; i++)
        {
            if (LabelAt(cell, i, out string bound) is int length and > 0)
            {
                if (parts.Count == 0 && i > 0 && bound == Last)
                {
                    // "OS X 10.5, latest OS X 10.11": what comes before the last is the first.
                    parts.Add((First, new TokenRange(0, cell.Count)));
                }

                EndLast(parts, i);
                parts.Add((bound, new TokenRange(i + length, cell.Count)));
                i += length - 1;
            }
        }

        return parts;
    }

    private static void EndLast(List<(string Bound, TokenRange Range)> parts, int end)
    {
        if (parts.Count > 0)
        {
            (string bound, TokenRange range) = parts[parts.Count - 1];
            parts[parts.Count - 1] = (bound, range with { End = end });
        }
    }

    // How many tokens a label has with its colon, for which the name of a system will do; 0 where there is none.
    private static int LabelAt(ScannedCell cell, int at, out string bound)
    {
        foreach ((string name, string[] labels) in Bounds)
        {
            foreach (string label in labels)
            {
                int end = at + cell.LengthAt(label, at);
                string? noun = end == at ? null : Array.Find(Nouns, noun => IsColon(cell, end + cell.LengthAt(noun, end)));
                if (noun is not null || (end > at && SystemNames.MacFamilyAt(cell, end, out _) is not null))
                {
                    bound = name;
                    return noun is null ? end - at : end + cell.LengthAt(noun, end) + 1 - at;
                }
            }
        }

        bound = "";
        return 0;
    }

    private static bool IsColon(ScannedCell cell, int at) => at < cell.Count && cell.Tokens[at].IsSymbol(':');
}
