namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Words and numbers that were run together where a page's line break was lost: "8 GBExpandable to 16 GB", "USB 2.02× FireWire", "Core
/// i72.6 GHz".
/// </summary>
internal static class Glue
{
    // What begins the line of a cell, and ends no word of its own.
    private static readonly string[] Beginnings =
    [
        "Optional", "Expandable", "Maximum", "Configurable", "Upgradable", "Upgradeable", "Bluetooth", "Gigabit", "Ethernet", "AirPort",
        "Headphone", "Audio", "Built", "Integrated", "Thunderbolt", "FireWire", "HDMI", "VGA", "DVI", "SDXC", "MagSafe", "Mini", "Stereo",
        "Microphone", "USB", "DisplayPort", "Parallel", "Serial", "Intel", "AMD", "Nvidia", "NVIDIA", "P3", "True",
    ];

    // Before such a beginning these make one word of it: "MicroUSB".
    private static readonly string[] Prefixes = ["mini", "micro", "nano", "super", "non"];

    // What ends a line before a number.
    private static readonly string[] Endings =
    [
        "color", "colors", "colour", "colours", "gamut", "brightness", "display", "touchscreen", "screen", "panel", "LCD", "resolution", "Ethernet", "modem", "jack", "memory",
        "technology", "Tone", "port", "ports", "slot", "slots",
    ];

    // Their versions have one digit behind the point.
    private static readonly string[] Versioned = ["USB", "HDMI", "Bluetooth", "DisplayPort"];

    private const string EachOr = "eachor";

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly string[] SpeedsOfFireWire = ["400", "800"];

    /// <summary>Where a word ends that goes up to an index, or before that.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where its letters and digits end.</param>
    /// <param name="isLine">Whether a line ended with it: what follows is another thing.</param>
    public static int EndOfWord(string text, int start, int end, out bool isLine)
    {
        isLine = false;
        if (end - start == 3 && text[start] == 'i' && char.IsDigit(text[start + 1]) && (IsFraction(text, end) || Follows(text, end, "-core")))
        {
            // "i72.6 GHz", "i78-core".
            return start + 2;
        }

        if (end - start == EachOr.Length && Follows(text, start, EachOr))
        {
            return end - "or".Length;
        }

        int line = EndOfLine(text, start, end);
        isLine = line < end;
        return line;
    }

    private static int EndOfLine(string text, int start, int end)
    {
        if (end < text.Length && text[end] == '×' && char.IsDigit(text[end - 1])
            && text.Substring(start, end - start).TrimEnd(Digits) is { Length: > 1 } name)
        {
            // "ADB1× SCSI"; "USB42× USB-A" are two beside USB4.
            return start + name.Length + (IsVersionOfUsb(text, name, start + name.Length, end) ? 1 : 0);
        }

        for (int i = start + 1; i < end; i++)
        {
            bool begins = char.IsUpper(text[i]) && AnyFollows(text, i, Beginnings) && !IsPrefix(text, start, i);
            bool counts = char.IsDigit(text[i]) && !char.IsDigit(text[i - 1]) && AnyFollows(text, start, Endings, i - start);
            if (begins || counts)
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsVersionOfUsb(string text, string name, int number, int end) =>
        name == "USB" && end - number > 1 && text[number] is >= '2' and <= '4';

    /// <summary>Where a number ends that goes up to an index, or before that.</summary>
    public static int EndOfNumber(string text, IReadOnlyList<Token> tokens, int start, int end)
    {
        int length = end - start;
        if (tokens.Count == 0 || length < 2)
        {
            return end;
        }

        // "USB-A 3.0": the connector's letter stands between the name and its version.
        bool lettered = tokens.Count >= 3 && tokens[tokens.Count - 2].IsSymbol('-') && tokens[tokens.Count - 1].Text.Length == 1;
        Token name = tokens[tokens.Count - (lettered ? 3 : 1)];
        bool isCounted = end < text.Length && text[end] == '×';
        return length > 3 && text[start + 1] == '.' && name.IsAnyOf(Versioned) ? start + 3
            : name.IsWord("FireWire") && length == 4 && isCounted && Array.Exists(SpeedsOfFireWire, speed => Follows(text, start, speed)) ? start + 3
            : (name.IsWord("Thunderbolt") || name.IsWord("Gen") || name.IsWord("MagSafe")) && char.IsDigit(text[start + 1]) && (isCounted || IsPlug(text, end)) ? start + 1
            : end;
    }

    // "Gen 23.5 mm headphone jack".
    private static bool IsPlug(string text, int end) => end < text.Length && char.IsWhiteSpace(text[end]) && Follows(text, end + 1, "mm");

    // "MicroUSB", "SVGA".
    private static bool IsPrefix(string text, int start, int end) => (end - start == 1 && char.IsUpper(text[start]) && !IsConnector(text, start))
        || Array.Exists(Prefixes, prefix => prefix.Length == end - start
            && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0);

    // "USB-CSDXC": the letter belongs to the name in front.
    private static bool IsConnector(string text, int at) => at > 1 && text[at - 1] == '-' && char.IsLetter(text[at - 2]);

    private static bool IsFraction(string text, int at) => at + 1 < text.Length && text[at] == '.' && char.IsDigit(text[at + 1]);

    // Asked at each letter, so nothing is made for it.
    private static bool AnyFollows(string text, int at, string[] words, int length = 0)
    {
        foreach (string word in words)
        {
            if ((length == 0 || word.Length == length) && Follows(text, at, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(string text, int at, string word) => at <= text.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
