using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>A port that a cell names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The index of the first token of its name.</param>
/// <param name="Version">The index of the number of its version; -1 where it has none.</param>
/// <param name="Range">The tokens from its count to the end of its name.</param>
internal readonly record struct NamedPort(PortKind Kind, int Name, int Version, TokenRange Range);

/// <summary>Finds the ports a cell names one after another, often with nothing between them.</summary>
internal static class PortFinder
{
    // "3 × 32-bit 33 MHz PCI": how many tokens may stand between a count and a name.
    private const int LongestBetween = 8;

    private static readonly string[] Nouns =
        ["port", "ports", "slot", "slots", "jack", "jacks", "socket", "sockets", "connector", "connectors", "output", "outputs", "input", "inputs"];
    private static readonly string[] Adapters = ["adapter", "adapters", "adaptor", "adaptors", "cable", "cables", "dongle", "dongles"];
    private static readonly string[] Joints = ["with", "via", "over", "supporting", "support", "supports", "as"];

    /// <summary>Whether a word says only that what stands before it is a port: "jack", "slot".</summary>
    public static bool IsNoun(Token token) => token.IsAnyOf(Nouns);

    public static List<NamedPort> Find(ScannedCell cell)
    {
        List<NamedPort> found = [];
        int depth = 0;
        int taken = 0;
        bool listsAbilities = false;
        for (int i = 0; i < cell.Count; i++)
        {
            depth += cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') && depth > 0 ? -1 : 0;
            if (depth == 0 && IsListOfAbilities(cell, i))
            {
                // The list goes on to the next port, which another line or a semicolon begins.
                int next = cell.Find(";", i);
                i = taken = next < 0 ? cell.Count : next;
                continue;
            }

            if (depth == 0 && NamedAside(cell, i, taken) is NamedPort inside)
            {
                found.Add(inside);
                taken = cell.Find(")", inside.Name) + 1;
                i = taken - 1;
                continue;
            }

            PortKind kind = PortKind.Other;
            int length = depth == 0 ? PortLexicon.Find(cell, i, out kind) : 0;
            if (length == 0 && depth == 0 && IsMicrophoneBesideHeadphones(cell, i))
            {
                (kind, length) = (PortKind.Microphone, 1);
            }

            if (length > 0 && Math.Max(EndOfAdapter(cell, i + length), EndOfCharging(cell, i + length, kind)) is int adapter and > 0)
            {
                taken = adapter;
                i = adapter - 1;
                continue;
            }

            if (length == 0 || IsCard(cell, i + length, kind) || (IsBareConnector(cell, i, length) && !IsConnectorOf(cell, i, kind, taken, found)))
            {
                continue;
            }

            int end = i + length;
            listsAbilities = found.Count > 0 && IsAbility(cell, i, end, kind, found[found.Count - 1].Range.End, taken, listsAbilities);
            if (listsAbilities)
            {
                end = EndOfName(cell, end);
            }
            else if (IsConnectorOf(cell, i, kind, taken, found) || IsSoundOf(cell, i, kind, taken, found))
            {
                NamedPort same = found[found.Count - 1];
                found[found.Count - 1] = same with { Kind = kind, Range = same.Range with { End = end } };
            }
            else if (!IsShared(cell, i, kind, taken, found))
            {
                int version = VersionAt(cell, end);
                if (version >= 0)
                {
                    kind = PortLexicon.Numbered(kind, cell.Tokens[version].Number);
                    end = EndOfVersion(cell, version);
                }

                found.Add(new NamedPort(kind, i, version, new TokenRange(StartOf(cell, i, taken), end)));
                if (kind == PortKind.LineIn && (cell.LengthAt("/ out", end) > 0 || cell.LengthAt("and out", end) > 0))
                {
                    // "Audio in/out", "sound in and out".
                    found.Add(new NamedPort(PortKind.LineOut, end + 1, -1, new TokenRange(end + 1, end + 2)));
                    end += 2;
                }
            }

            taken = end;
            i = end - 1;
        }

        return found;
    }

    // "USB-C (Thunderbolt 4/USB4)": what the connector is of; and "card reader (microSD)".
    private static NamedPort? NamedAside(ScannedCell cell, int at, int taken)
    {
        int connector = PortLexicon.Find(cell, at, out PortKind kind);
        bool isReader = connector == 0 && (cell.LengthAt("card reader", at) > 0 || cell.LengthAt("card slot", at) > 0);
        int open = kind == PortKind.UsbC ? at + connector : isReader ? at + 2 : cell.Count;
        open += kind == PortKind.UsbC && open < cell.Count && IsNoun(cell.Tokens[open]) ? 1 : 0;
        if (open + 1 >= cell.Count || !cell.Tokens[open].IsSymbol('('))
        {
            return null;
        }

        int name = open + 1;
        int end = name + PortLexicon.Find(cell, name, out PortKind named);
        int version = named == PortKind.Thunderbolt ? VersionAt(cell, end) : -1;
        end = version < 0 ? end : EndOfVersion(cell, version);
        bool isMeant = isReader ? named is PortKind.SdCard or PortKind.SdxcCard or PortKind.MicroSdCard : version >= 0;
        return isMeant && end < cell.Count && !(cell.Tokens[end].Kind == TokenKind.Word && !Separators.IsSeparator(cell.Tokens[end]))
            ? new NamedPort(version < 0 ? named : PortLexicon.Numbered(named, cell.Tokens[version].Number), name, version,
                new TokenRange(StartOf(cell, at, taken), end))
            : null;
    }

    /// <summary>Whether what a port can do besides is listed from here on: "with support for: DisplayPort, USB 3.1 Gen 2".</summary>
    public static bool IsListOfAbilities(ScannedCell cell, int at) =>
        cell.LengthAt("support for :", at) > 0 || cell.LengthAt("supports :", at) > 0;

    // "Microphone and headphone jacks": a microphone alone is none of the ports.
    private static bool IsMicrophoneBesideHeadphones(ScannedCell cell, int at) =>
        cell.LengthAt("microphone and headphone", at) > 0 || cell.LengthAt("mic and headphone", at) > 0;

    // "USB-C with support for Thunderbolt 4, USB4 and DisplayPort": what one port can do, up to what is counted or called a port itself.
    private static bool IsAbility(ScannedCell cell, int name, int end, PortKind kind, int last, int taken, bool isListed) =>
        (IsSupported(cell, taken, name)
            || (isListed && Separators.AreAll(cell, BehindAside(cell, taken, name), name) && !cell.Has(";", taken, name))
            || (kind is PortKind.DisplayPort or PortKind.Hdmi && IsAmongAbilities(cell, last, name)))
        && !(EndOfName(cell, end) is int behind && behind < cell.Count && cell.Tokens[behind].IsAnyOf(Nouns));

    // "Thunderbolt 4 (up to 40 Gb/s) and USB4".
    private static int BehindAside(ScannedCell cell, int at, int end) =>
        at < end && cell.Tokens[at].IsSymbol('(') && cell.Find(")", at, end) is int close and >= 0 ? close + 1 : at;

    // "With support for charging, DisplayPort": up to what is counted.
    private static bool IsSupported(ScannedCell cell, int taken, int name)
    {
        int at = name - 1;
        while (at > taken && (Separators.IsSeparator(cell.Tokens[at]) || cell.Tokens[at].Kind == TokenKind.Word)
            && !cell.Tokens[at].IsSymbol(';') && cell.Tokens[at].Number < 0 && !cell.Tokens[at].IsWord("support"))
        {
            at--;
        }

        return at >= 0 && cell.LengthAt("support for", at) > 0;
    }

    // "Four Thunderbolt 4 (USB-C) ports with power delivery and DisplayPort": no comma and no count parts it from what the port comes with.
    private static bool IsAmongAbilities(ScannedCell cell, int last, int name)
    {
        int at = name - 1;
        if (at <= last || !cell.Tokens[at].IsWord("and"))
        {
            return false;
        }

        // "With PD 3.1 and": a version counts nothing.
        while (at > last && (cell.Tokens[at].Kind == TokenKind.Word ? cell.Tokens[at].Number < 0 : cell.Tokens[at].Text.Contains('.'))
            && !cell.Tokens[at].IsWord("with"))
        {
            at--;
        }

        return cell.Tokens[at].IsWord("with");
    }

    // "USB-C to HDMI adapter", "HDMI cable": what comes with the machine and is none of its ports. 0 where it is one.
    private static int EndOfAdapter(ScannedCell cell, int at)
    {
        int end = at;
        for (int length = 1; length > 0 && end < cell.Count; end += length)
        {
            length = cell.Tokens[end].IsWord("to") ? 1 : PortLexicon.Find(cell, end, out _);
        }

        return end < cell.Count && cell.Tokens[end].IsAnyOf(Adapters) ? end + 1 : 0;
    }

    // "With USB PD 3.0": how a port charges, and no port. 0 where it is one.
    private static int EndOfCharging(ScannedCell cell, int at, PortKind kind)
    {
        int end = at + Math.Max(cell.LengthAt("PD", at), cell.LengthAt("power delivery", at));
        return kind == PortKind.Usb && end > at && !(end < cell.Count && IsNoun(cell.Tokens[end])) ? EndOfName(cell, end) : 0;
    }

    private static int EndOfName(ScannedCell cell, int end) => VersionAt(cell, end) is int version and >= 0 ? EndOfVersion(cell, version) : end;

    // "Behind an expansion card" is none, and "two expansion card slots" are.
    private static bool IsCard(ScannedCell cell, int end, PortKind kind) => kind == PortKind.Expansion && end < cell.Count
        && (cell.Tokens[end].IsWord("card") || cell.Tokens[end].IsWord("cards")) && !(end + 1 < cell.Count && IsNoun(cell.Tokens[end + 1]));

    // "Type A" is of a USB port only where one stands before it.
    private static bool IsBareConnector(ScannedCell cell, int at, int length) => length == 2 && cell.Tokens[at].IsWord("Type");

    // "USB 3.2 Gen 2 Type-C": the standard first, and then the connector.
    private static bool IsConnectorOf(ScannedCell cell, int at, PortKind kind, int taken, List<NamedPort> found) =>
        kind is PortKind.UsbA or PortKind.UsbC && at == taken && cell.Tokens[at].IsWord("Type") && found.Count > 0
            && found[found.Count - 1].Kind == PortKind.Usb;

    // "Optical digital output/headphone out": the light is a way in which the other one works.
    private static bool IsSoundOf(ScannedCell cell, int at, PortKind kind, int taken, List<NamedPort> found) =>
        kind is PortKind.Headphone or PortKind.LineIn or PortKind.LineOut && at > taken && cell.Has("/", taken, at) && IsInOrOut(cell, taken, at)
        && found.Count > 0 && found[found.Count - 1].Kind == PortKind.DigitalAudio;

    private static bool IsInOrOut(ScannedCell cell, int first, int end) => Enumerable.Range(first, end - first).All(i =>
        cell.Tokens[i].IsSymbol('/') || cell.Tokens[i].IsWord("input") || cell.Tokens[i].IsWord("output") || cell.Tokens[i].IsWord("in")
        || cell.Tokens[i].IsWord("out") || cell.Tokens[i].IsWord("audio") || cell.Tokens[i].IsWord("analog"));

    // "Headphone/digital audio", "USB-C with DisplayPort", "RS-232 serial", "HDMI audio output": two words for one port.
    private static bool IsShared(ScannedCell cell, int at, PortKind kind, int taken, List<NamedPort> found)
    {
        if (found.Count == 0 || at == 0)
        {
            return false;
        }

        Token before = cell.Tokens[at - 1];
        bool joined = at > taken && (before.IsSymbol('/') || before.IsAnyOf(Joints));
        NamedPort last = found[found.Count - 1];
        bool sound = kind == PortKind.LineOut && last.Kind is PortKind.Hdmi or PortKind.DisplayPort && IsAllWords(cell, taken, at);
        bool connector = at == taken && cell.Tokens[at].IsWord("Type");
        bool same = (at == taken || IsRate(cell, taken, at)) && last.Version < 0
            && (kind == last.Kind || (kind == PortKind.Serial && last.Kind == PortKind.Rs232));
        return joined || connector || same || sound;
    }

    // "RJ-45 10GbE": how fast it is, and no ten of them.
    private static bool IsRate(ScannedCell cell, int number, int name) =>
        number == name - 1 && cell.Measures.Any(measure => measure.First == number && measure.Unit.IsDataRate());

    // "HDMI multichannel audio output": what the port before does besides.
    private static bool IsAllWords(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (cell.Tokens[i].Kind != TokenKind.Word || Separators.IsSeparator(cell.Tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int VersionAt(ScannedCell cell, int at)
    {
        // "HDMI v2.1", and "USB (2.0)", where a number without a point may count: "HDMI (2)".
        bool aside = at + 2 < cell.Count && cell.Tokens[at].IsSymbol('(') && cell.Tokens[at + 1].Text.Contains('.');
        at += aside || (at < cell.Count && cell.Tokens[at].IsWord("v")) ? 1 : 0;
        if (at >= cell.Count || !cell.Tokens[at].IsNumber || Counts.IsAt(cell, at)
            || (aside && !(EndOfNumber(cell, at) is int close && close < cell.Count && cell.Tokens[close].IsSymbol(')'))))
        {
            return -1;
        }

        // "HDMI, 2 USB": only a number right behind the name, and not one that counts or measures something itself.
        bool counts = at + 1 < cell.Count && PortLexicon.Find(cell, at + 1, out _) > 0
            && decimal.Truncate(cell.Tokens[at].Number) == cell.Tokens[at].Number
            && !cell.Tokens[at].Text.Contains('.') && cell.Tokens[at].Number < 400 && !VersionNumbers.IsAt(cell.Tokens, at);
        bool measures = cell.Measures.Any(measure => measure.First == at
            && (measure.Unit.IsLength() || measure.Unit.IsDataRate() || measure.Unit == Unit.Slot));
        return counts || measures ? -1 : at;
    }

    private static int EndOfVersion(ScannedCell cell, int version) =>
        EndOfNumber(cell, version) + (cell.Tokens[version - 1].IsSymbol('(') ? 1 : 0);

    private static int EndOfNumber(ScannedCell cell, int version)
    {
        int end = version + 1;

        // "HDMI 2.0b".
        end += end < cell.Count && cell.Tokens[end].Glued && cell.Tokens[end].Kind == TokenKind.Word && cell.Tokens[end].Text.Length == 1 ? 1 : 0;

        // "USB 3.2 Gen 2" and "USB 3.2 Gen 2×2".
        return end + UsbGeneration.LengthAt(cell, end, out _);
    }

    // "Two (M2) or four (M2 Pro) Thunderbolt 4 ports": what is counted stands behind the parenthesis.
    private static int? CountBeforeAside(ScannedCell cell, int close, int taken)
    {
        int open = close;
        while (open > taken && cell.Tokens[close].IsSymbol(')') && !cell.Tokens[open].IsSymbol('('))
        {
            open--;
        }

        return open > taken && open < close && Counts.Of(cell.Tokens[open - 1]) is not null && !cell.Tokens[open - 1].Glued ? open - 1 : null;
    }

    // "(2) USB ports", at the beginning or behind a separator: behind a name it counts what stands before it.
    private static int? CountInParentheses(ScannedCell cell, int close) => close > 1 && cell.Tokens[close].IsSymbol(')')
        && cell.Tokens[close - 2].IsSymbol('(') && Counts.Of(cell.Tokens[close - 1]) is not null
        && (close == 2 || Separators.IsSeparator(cell.Tokens[close - 3]) || IsCountInParentheses(cell, 0)) ? close - 1 : null;

    // Where the first is counted so, all are.
    private static bool IsCountInParentheses(ScannedCell cell, int at) => at + 2 < cell.Count && cell.Tokens[at].IsSymbol('(')
        && Counts.Of(cell.Tokens[at + 1]) is not null && cell.Tokens[at + 2].IsSymbol(')');

    // "up to 8 PCIe slots".
    private static bool IsBareCount(ScannedCell cell, int at) => cell.Tokens[at].IsNumber && Counts.Of(cell.Tokens[at]) is not null
        && !(at > 0 && cell.Tokens[at].Glued && !cell.Tokens[at - 1].IsSymbol('('));

    // The count before the name, with the words between them: "UHS-II SDXC", "two full-size HDMI".
    private static int StartOf(ScannedCell cell, int name, int taken)
    {
        int start = name;
        for (int i = name - 1; i >= taken && name - i <= LongestBetween; i--)
        {
            Token token = cell.Tokens[i];
            if (i == name - 1 && (CountBeforeAside(cell, i, taken) ?? CountInParentheses(cell, i)) is int count)
            {
                return count;
            }

            if (token.IsSymbol(',') || token.IsSymbol(')') || token.IsSymbol(';') || token.IsSymbol(':') || token.IsWord("and") || token.IsWord("or"))
            {
                break;
            }

            if (Counts.IsAt(cell, i) || (i == name - 1 && IsBareCount(cell, i) && !IsRate(cell, i, name)))
            {
                return i;
            }

            start = i;
        }

        return start;
    }
}
