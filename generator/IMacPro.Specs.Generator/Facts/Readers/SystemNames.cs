using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The names that one line of operating systems had in turn, and where a cell names them.</summary>
internal static class SystemNames
{
    private static readonly string[] MacFamilies =
        ["macOS Server", "macOS", "Mac OS X Server", "Mac OS X", "OS X Server", "OS X", "Mac OS", "Classic Mac OS", "Mac System Software"];

    // Those of other makers that are sold with machines.
    private static readonly string[] Others =
    [
        "Windows", "Microsoft Windows", "MS - DOS", "PC DOS", "FreeDOS", "Linux", "Ubuntu", "Debian", "Fedora", "Chrome OS", "ChromeOS", "SteamOS",
        "Android",
    ];

    /// <summary>Whether an operating system is named at a token.</summary>
    public static bool IsAt(ScannedCell cell, int first) =>
        MacFamilyAt(cell, first, out _) is not null || Array.Exists(Others, name => cell.LengthAt(name, first) > 0);

    /// <summary>Whether a name is one of the line's.</summary>
    public static bool IsMac(string family) => Array.IndexOf(MacFamilies, family) >= 0;

    /// <summary>The name at a token, and where it ends; null where there is none.</summary>
    public static string? MacFamilyAt(ScannedCell cell, int first, out int end)
    {
        string? family = Array.Find(MacFamilies, name => cell.LengthAt(name, first) > 0);
        end = first + (family is null ? 0 : cell.LengthAt(family, first));
        return family;
    }

    /// <summary>The parts that a cell has under each name: "Mac OS 9.1 to 9.2.2, Mac OS X 10.0 to 10.3.9" has two.</summary>
    public static List<TokenRange> Parts(ScannedCell cell, TokenRange whole)
    {
        List<TokenRange> parts = [];
        int first = whole.First;
        for (int i = whole.First + 1; i < whole.End; i++)
        {
            if (MacFamilyAt(cell, i, out int end) is not null)
            {
                if (EndsPart(cell.Tokens[i - 1]))
                {
                    int last = i;
                    while (Separators.IsSeparator(cell.Tokens[last - 1]) && last - 1 > first)
                    {
                        last--;
                    }

                    parts.Add(new TokenRange(first, last));
                    first = i;
                }

                i = end - 1;
            }
        }

        parts.Add(new TokenRange(first, whole.End));
        return parts;
    }

    /// <summary>The part with the highest version, or with the lowest; parts without one count for nothing.</summary>
    public static TokenRange Outermost(ScannedCell cell, List<TokenRange> parts, bool highest)
    {
        TokenRange outermost = parts[0];
        SystemVersionValue? bound = null;
        foreach (TokenRange part in parts)
        {
            if (FirstVersion(cell, part) is SystemVersionValue version
                && (bound is null || (highest ? version.IsAbove(bound) : bound.IsAbove(version))))
            {
                (outermost, bound) = (part, version);
            }
        }

        return outermost;
    }

    /// <summary>Whether a token is a version.</summary>
    public static bool IsVersion(Token token) => token.Kind is TokenKind.Number or TokenKind.Version;

    private static bool EndsPart(Token token) => Separators.IsSeparator(token) || IsVersion(token) || token.IsSymbol('"');

    private static SystemVersionValue? FirstVersion(ScannedCell cell, TokenRange part)
    {
        Token version = cell.Tokens.Skip(part.First).Take(part.End - part.First).FirstOrDefault(IsVersion);
        return version.Text is string text ? SystemVersions.Parse(text) : null;
    }
}
