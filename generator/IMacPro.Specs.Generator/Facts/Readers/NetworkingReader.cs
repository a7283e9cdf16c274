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
        WifiStandard standards = WifiStandard.None;
        for (int i = 0; i < cell.Count; i++)
        {
            if (cell.Tokens[i].Text.Equals(WifiPrefix, StringComparison.Ordinal))
            {
                standards |= ReadLetters(cell, i + 1);
            }
            else if (cell.Find("Wi - Fi", i, i + 3) == i && i + 3 < cell.Count && cell.Tokens[i + 3].IsNumber)
            {
                bool lettered = i + 4 < cell.Count && cell.Tokens[i + 4].Glued && cell.Tokens[i + 4].IsWord("E");
                string name = "Wi-Fi " + cell.TextOf(i + 3, lettered ? i + 5 : i + 4);
                facts.Add("WifiName", name, cell);
                standards |= WifiStandards.TryParse(name, out WifiStandard named) ? named : WifiStandard.None;
            }
        }

        if (standards != WifiStandard.None)
        {
            facts.Add("Wifi", standards, cell);
        }
    }

    // "802.11a/b/g/n/ac" names five standards; the number alone, the first of all.
    private static WifiStandard ReadLetters(ScannedCell cell, int at)
    {
        WifiStandard standards = WifiStandard.None;
        if (at < cell.Count && cell.Tokens[at].IsSymbol('-'))
        {
            at++;
        }

        while (at < cell.Count && cell.Tokens[at].Glued && cell.Tokens[at].Kind == TokenKind.Word
            && WifiStandards.TryParse(WifiPrefix + cell.Tokens[at].Text, out WifiStandard standard))
        {
            standards |= standard;
            at += at + 1 < cell.Count && (cell.Tokens[at + 1].IsSymbol('/') || cell.Tokens[at + 1].IsSymbol(',')) ? 2 : 1;
        }

        return standards == WifiStandard.None ? WifiStandard.Legacy : standards;
    }

    private static void ReadBluetooth(ScannedCell cell, FactSet facts)
    {
        int at = cell.Find("Bluetooth");
        if (at < 0 || at + 1 >= cell.Count)
        {
            return;
        }

        int number = cell.Tokens[at + 1].IsWord("v") ? at + 2 : at + 1;
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
            return;
        }

        int first = modem;
        for (int i = modem - 1; i >= 0 && modem - i <= 6; i--)
        {
            first = cell.Tokens[i].IsNumber && !cell.Tokens[i].Glued ? i : first;
        }

        facts.Add("Modem", first < modem ? cell.TextOf(first, modem) : cell.Text, cell);
    }
}
