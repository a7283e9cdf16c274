using System.Text.RegularExpressions;

namespace IMacPro.Specs.Tests.Architecture;

/// <summary>The pieces of a sheet's values that belong to its machine alone.</summary>
internal static partial class SheetFacts
{
    /// <summary>Names that every maker's sheet may hold, and words that start a cell with a capital.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        // The product this repository is named after, its maker, and its kin.
        "iMac", "iMac Pro", "Mac", "macOS", "Apple", "Macintosh",

        // Technologies, which the vocabulary knows by name.
        "Intel", "AMD", "Radeon", "Xeon", "Thunderbolt", "USB", "Ethernet", "Bluetooth", "Wi-Fi", "SSD", "ECC", "SDRAM", "SDXC", "IEEE", "Retina",
        "FaceTime", "HD", "Gigabit", "VESA", "GHz", "MHz", "Hz", "GB", "TB", "Gb/s", "All-in-one",

        // Parts of a machine, kinds of statement and words of a sentence.
        "Processor", "Memory", "Graphics", "Storage", "Stand", "Workstation", "Headphone/digital", "Headphone", "Internal", "Built-in",
        "Component", "Access", "Note", "Option", "From", "Until", "Variant", "Base", "Date", "Event", "Version", "Name", "Released", "Yes", "No",
        "By", "With", "On", "New", "Reached", "Announced", "Added", "Withdrawn", "Discontinued", "Delisted", "Facts", "At", "One", "Operating",
        "High", "Space", "Socketed", "Soldered", "Encyclopedia", "MIT", "Pro", "Studio", "Display",
    };

    /// <summary>Numbers of three digits or a decimal part, dates, model numbers and proper names.</summary>
    public static IEnumerable<string> Tokens(string sheet) => Values(sheet)
        .Select(value => Marks().Replace(value, "").Trim())
        .SelectMany(value => Name().IsMatch(value) ? [value] : Token().Matches(value).Select(match => Named(match.Value)))
        .Where(IsOwn)
        .Distinct(StringComparer.Ordinal);

    // What is "Z80-based" is about the Z80.
    private static string Named(string token) => token.EndsWith("-based", StringComparison.Ordinal) ? token[..^"-based".Length] : token;

    // Everything but the key, which is the sheet format's word and not the machine's.
    private static IEnumerable<string> Values(string sheet)
    {
        foreach (string line in Comments().Replace(sheet, "").Split('\n'))
        {
            if (line.StartsWith('|'))
            {
                string[] cells = line.Split('|', StringSplitOptions.RemoveEmptyEntries);
                foreach (string cell in cells.Skip(Date().IsMatch(cells[0].Trim()) || char.IsDigit(cells[0].Trim()[0]) ? 0 : 1))
                {
                    yield return cell;
                }
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                yield return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
            }
        }
    }

    private static bool IsOwn(string token) =>
        !Common.Contains(token)
        && (token.Any(char.IsDigit)
            ? token.Count(char.IsDigit) >= 3 || token.Contains('.', StringComparison.Ordinal) || (token.Any(char.IsLetter) && char.IsLetter(token[0]))
            : char.IsUpper(token[0]) && token.Length > 1);

    [GeneratedRegex("^[A-Z][a-z]+( [A-Z][a-z]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\w+([-./,]\w+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
