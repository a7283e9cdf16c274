using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads wireless networks, Bluetooth and modems, and hands Ethernet to its own reader.</summary>
internal static class NetworkingReader
{
    private const string WifiPrefix = "802.11";

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        ReadWifi(cell, area.Facts);
        ReadBluetooth(cell, area.Facts);
        ReadModem(cell, area.Facts);
        EthernetReader.Read(cell, area);
    }

    public static void ReadWifi(ScannedCell cell, FactSet facts)
    {
        WifiStandard standards = ReadNames(cell, cell.Key, facts) | ReadNames(cell, cell, facts);
        standards |= IsLettersAlone(cell) ? ReadLetters(cell, 0) : WifiStandard.None;
        for (int i = 0; i < cell.Count; i++)
        {
            if (cell.Tokens[i].Text.Equals(WifiPrefix, StringComparison.Ordinal) || IsShortened(cell, i))
            {
                standards |= ReadLetters(cell, i + 1);
            }
        }

        if (standards != WifiStandard.None)
        {
            facts.Add("Wifi", standards, cell);
        }
    }

    // "11ax".
    private static bool IsShortened(ScannedCell cell, int at) => cell.Tokens[at].Text == "11" && !cell.Tokens[at].Glued
        && at + 1 < cell.Count && cell.Tokens[at + 1].Glued && IsLetters(cell.Tokens[at + 1]);

    // "Wi-Fi | ax", "WiFi | a/b/g": the key says the rest.
    private static bool IsLettersAlone(ScannedCell cell) => cell.Count > 0 && IsKeyedWifi(cell) && IsLetters(cell.Tokens[0])
        && (cell.Count == 1 || cell.Tokens[1].Kind == TokenKind.Symbol);

    private static bool IsLetters(Token token) =>
        token.Kind == TokenKind.Word && WifiStandards.TryParse(WifiPrefix + token.Text, out _);

    // "Wi-Fi 6E", in a value or as its key; not "Wi-Fi 10/100 Ethernet".
    private static WifiStandard ReadNames(ScannedCell cell, ScannedCell? words, FactSet facts)
    {
        WifiStandard standards = WifiStandard.None;
        decimal newest = 0;
        string newestName = "";
        for (int i = 0; i < words?.Count; i++)
        {
            if (NumberOfWifi(words, i) is int number && number < words.Count && words.Tokens[number].IsNumber && words.Tokens[number].Number is > 0 and < 100
                && !(number + 1 < words.Count && words.Tokens[number + 1].IsSymbol('/') && words.Tokens[number + 1].Glued))
            {
                bool lettered = number + 1 < words.Count && words.Tokens[number + 1].Glued && words.Tokens[number + 1].IsWord("E");
                string name = "Wi-Fi " + words.TextOf(number, number + (lettered ? 2 : 1));
                decimal age = words.Tokens[number].Number + (lettered ? 0.5m : 0);
                (newest, newestName) = age > newest ? (age, name) : (newest, newestName);
                standards |= WifiStandards.TryParse(name, out WifiStandard named) ? named : WifiStandard.None;
            }
        }

        // "Wi-Fi 4, Wi-Fi 5, Wi-Fi 6": the last holds all that came before.
        facts.Add("WifiName", newestName, cell);
        return standards;
    }

    // Where the number of a name may stand: "Wi-Fi 6E", "WiFi 6", and "6E" alone where the key says the rest.
    private static int? NumberOfWifi(ScannedCell cell, int at) =>
        cell.LengthAt("Wi - Fi", at) is int length and > 0 ? at + length
        : cell.Tokens[at].IsWord("WiFi") ? at + 1
        : at == 0 && IsKeyedWifi(cell) ? at
        : null;

    private static bool IsKeyedWifi(ScannedCell cell) => cell.Key is { Count: > 0 } key
        && (key.LengthAt("Wi - Fi", 0) == key.Count || (key.Count == 1 && key.Tokens[0].IsWord("WiFi")));

    // "802.11b/g/n" names three standards; the number alone, the first of all.
    private static WifiStandard ReadLetters(ScannedCell cell, int at)
    {
        WifiStandard standards = WifiStandard.None;
        if (at < cell.Count && cell.Tokens[at].IsSymbol('-'))
        {
            at++;
        }

        // "802.11 a/b/g": the letters may stand apart, but then the slash must tell that they are a list.
        bool apart = at + 1 < cell.Count && cell.Tokens[at + 1].IsSymbol('/');
        while (at < cell.Count && (cell.Tokens[at].Glued || apart || at == 0) && cell.Tokens[at].Kind == TokenKind.Word
            && WifiStandards.TryParse(WifiPrefix + cell.Tokens[at].Text, out WifiStandard standard))
        {
            standards |= standard;
            at++;

            // "802.11a/b/g/draft-n".
            int draft = at + 1 < cell.Count
                && cell.Tokens[at].IsSymbol('/') ? Math.Max(cell.LengthAt("draft -", at + 1), cell.LengthAt("draft", at + 1)) : 0;
            if (draft > 0)
            {
                at += 1 + draft;
                apart = true;
                continue;
            }

            // "802.11a, b, g and n": a lone letter goes on with the list unless it begins a phrase.
            bool separated = at < cell.Count && Separators.IsSeparator(cell.Tokens[at]);
            at += separated ? 1 : 0;
            apart = separated && (cell.Tokens[at - 1].IsSymbol('/') || at + 1 >= cell.Count || cell.Tokens[at + 1].Kind != TokenKind.Word
                || Separators.IsSeparator(cell.Tokens[at + 1]));
        }

        return standards == WifiStandard.None ? WifiStandard.Legacy : standards;
    }

    /// <summary>Reads a row that is about Bluetooth alone, so that its cell need not say so.</summary>
    public static void ReadBluetoothRow(ScannedCell cell, AreaBuilder area) =>
        ReadBluetooth(cell, cell.Find("Bluetooth") + 1, area.Facts);

    private static void ReadBluetooth(ScannedCell cell, FactSet facts)
    {
        // "Bluetooth: Bluetooth 2.1" names it twice.
        foreach (string name in new[] { "Bluetooth", "BT" })
        {
            for (int at = cell.Find(name); at >= 0; at = cell.Find(name, at + 1))
            {
                ReadBluetooth(cell, at + 1, facts);
            }
        }
    }

    private static void ReadBluetooth(ScannedCell cell, int at, FactSet facts)
    {
        int first = at < cell.Count && (cell.Tokens[at].IsSymbol('(') || cell.Tokens[at].IsSymbol(':') || cell.Tokens[at].IsWord("wireless")
            || cell.Tokens[at].IsWord("optional")) ? at + 1 : at;
        int number = first < cell.Count && (cell.Tokens[first].IsWord("v") || cell.Tokens[first].IsWord("version")) ? first + 1 : first;
        if (number >= cell.Count || !cell.Tokens[number].IsNumber)
        {
            return;
        }

        if (SystemVersions.Parse(cell.Tokens[number].Text) is SystemVersionValue version)
        {
            VersionValue bluetooth = new(version.Major, Math.Max(version.Minor, 0));
            facts.Add("Bluetooth", bluetooth, cell);
            facts.Add("BluetoothVersion", new TextValue(Words.Describe(bluetooth)), cell, FactUse.Constant);
        }

        int plus = number + 1;
        if (plus + 1 < cell.Count && cell.Tokens[plus].IsSymbol('+') && cell.Tokens[plus + 1].Kind == TokenKind.Word)
        {
            facts.Add("BluetoothFeatures", cell.Tokens[plus + 1].Text, cell);
        }
    }

    private static void ReadModem(ScannedCell cell, FactSet facts)
    {
        int modem = cell.Find("modem");
        if (modem < 0)
        {
            if (cell.Key is { Count: > 0 } key && key.Tokens[key.Count - 1].IsWord("modem"))
            {
                ReadModemRow(cell, facts);
            }

            return;
        }

        TokenRange part = Alternatives.Split(cell, new TokenRange(0, cell.Count)).Find(part => part.First <= modem && modem < part.End);
        int first = modem;
        for (int i = modem - 1; i >= part.First && modem - i <= 6; i--)
        {
            first = cell.Tokens[i].IsNumber && (!cell.Tokens[i].Glued || cell.Tokens[i - 1].Kind == TokenKind.Word) ? i : first;
        }

        facts.Add("Modem", first < modem ? cell.TextOf(first, modem) : cell.TextOf(part.First, part.End), cell);
    }

    // "Modem | 56k V.92 (optional)", "Modem | Optional internal 2400 baud", "Modem | Internal (V.90)".
    private static void ReadModemRow(ScannedCell cell, FactSet facts)
    {
        int first = cell.Tokens.TakeWhile(token => !token.IsNumber).Count();
        while (first > 0 && first < cell.Count && cell.Tokens[first].Glued && !cell.Tokens[first - 1].IsSymbol('('))
        {
            first--;
        }

        int end = cell.Find(first > 0 && cell.Tokens[first - 1].IsSymbol('(') ? ")" : "optional", first);
        end = end < 0 ? cell.Count : end;
        end -= end > first && cell.Tokens[end - 1].IsSymbol('(') ? 1 : 0;
        facts.Add("Modem", first < end ? cell.TextOf(first, end) : "", cell);
    }
}
