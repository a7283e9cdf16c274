namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Numbers that belong to the name before them: in "Bluetooth 2.1 Gigabit Ethernet" the unit is not the number's.</summary>
internal static class VersionNumbers
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Bluetooth", "USB", "HDMI", "Thunderbolt", "DisplayPort", "FireWire", "Fi", "gen", "generation", "version",
        "MagSafe", "PCIe", "Express", "SATA", "DirectX", "OpenGL", "Mark", "type",
    };

    // Behind no version; "64 GB" may stand behind one.
    private static readonly string[] WholeUnits = ["mm", "Gbps", "Mbps", "MB", "GB", "TB"];

    private const string Wifi = "WiFi";

    // Names that are written together with their version; "DP83815" is another name.
    private static readonly string[] Glued = [Wifi, "BT", "Bluetooth", "USB", "HDMI", "DP", "DisplayPort", "PCIe"];

    /// <summary>How much of a word is a name whose version follows it without a space, as in "HDMI2.0" and "WiFi6E"; 0 where none does.</summary>
    public static int NameIn(string text, int start, int end)
    {
        foreach (string name in Glued)
        {
            int digit = start + name.Length;
            if (digit < end && char.IsDigit(text[digit])
                && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                bool dotted = digit + 2 < text.Length && text[digit + 1] == '.' && char.IsDigit(text[digit + 2]);
                return dotted || name == Wifi ? name.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a number is the version of what is named right before it.</summary>
    public static bool IsAt(Token[] tokens, int at)
    {
        if (at == 0 || !tokens[at].IsNumber || IsRate(tokens, at))
        {
            return false;
        }

        // "USB-A 3.0": the connector's letter stands between the name and its version.
        bool lettered = at >= 3 && tokens[at - 2].IsSymbol('-') && tokens[at - 1].Text.Length == 1;
        Token name = tokens[lettered ? at - 3 : at - 1];
        return name.Kind == TokenKind.Word && Names.Contains(name.Text);
    }

    // "USB-C 10 Gb/s": so much a second is no version; nor are the millimetres of a plug, and the memory in "Ada Generation 8GB".
    private static bool IsRate(Token[] tokens, int at)
    {
        int unit = at + 1;
        bool whole = unit < tokens.Length && tokens[unit].IsAnyOf(WholeUnits);
        return whole || (unit + 2 < tokens.Length && tokens[unit].Kind == TokenKind.Word && tokens[unit + 1].IsSymbol('/')
            && tokens[unit + 2].IsWord("s"));
    }
}
