using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Reads ports. A cell names them one after another, often with nothing between them: a port goes from its count to the next
/// port's count.
/// </summary>
internal static class PortReader
{
    private const int MostPorts = 99;

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        ItemListBuilder list = List(area);
        List<FactSet> here = [];
        List<(PortKind Kind, int Name, TokenRange Range)> named = Find(cell);
        for (int i = 0; i < named.Count; i++)
        {
            (PortKind kind, int name, TokenRange range) = named[i];
            int end = i + 1 < named.Count ? named[i + 1].Range.First : cell.Count;
            if (kind is PortKind.Usb)
            {
                // "USB 3.2 Gen 1 Type-A": the connector may be named last.
                kind = cell.Has("Type - A", range.End, end) ? PortKind.UsbA : cell.Has("Type - C", range.End, end) ? PortKind.UsbC : kind;
            }

            FactSet facts = list.NewFacts();
            facts.Add("Kind", kind, cell);
            if ((CountBefore(cell, range.First, name) ?? CountAfter(cell, range.End)) is int count)
            {
                facts.Add("Count", count, cell);
            }

            PortDetails.Read(cell, kind, new TokenRange(range.First, end), name, range.End, facts);
            if (!AddToSame(facts, here))
            {
                here.Add(facts);
            }
        }

        here.ForEach(facts => list.Add(facts, cell));
    }

    /// <summary>Names the ports; one named without a count is one.</summary>
    public static void Complete(MachineBuilder machine)
    {
        IReadOnlyList<ItemBuilder> items = List(machine[Areas.Ports]).Items;
        foreach (ItemBuilder item in items.Where(item => item.Facts["Count"] is null))
        {
            item.Facts.Add("Count", 1, item.Cell);
        }

        foreach (ItemBuilder item in items)
        {
            string kind = item.Facts.Get<EnumValue>("Kind")!.Members[0];
            bool alone = items.Count(other => other.Facts["Kind"]!.Equals(item.Facts["Kind"])) == 1;
            string standard = Identifiers.Pascal(item.Facts.Text("Standard") ?? "").TrimStart('_');
            item.Identifier = alone || standard.Length == 0 ? kind
                : standard.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? standard
                : Identifiers.Join(kind, standard);
        }
    }

    // "Two on the front, two on the back": ports of one kind that a cell counts in two places add up.
    private static bool AddToSame(FactSet facts, List<FactSet> here)
    {
        FactSet? same = here.Find(known => facts["Kind"]!.Equals(known["Kind"]) && Equals(facts["Standard"], known["Standard"]));
        if (same?["Count"] is not IntegerValue known || facts["Count"] is not IntegerValue more)
        {
            return false;
        }

        same.Replace("Count", new IntegerValue(known.Number + more.Number));
        return true;
    }

    private static ItemListBuilder List(AreaBuilder area) => area.List("All", "Port", "Kind", "Standard");

    private static List<(PortKind Kind, int Name, TokenRange Range)> Find(ScannedCell cell)
    {
        List<(PortKind, int, TokenRange)> found = [];
        int depth = 0;
        int taken = 0;
        for (int i = 0; i < cell.Count; i++)
        {
            depth += cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
            PortKind kind = PortKind.Other;
            int length = depth == 0 ? PortLexicon.Find(cell, i, out kind) : 0;
            if (length == 0)
            {
                continue;
            }

            // "Headphone/digital audio", "Thunderbolt 4/USB4": a slash joins two uses of one port.
            bool shared = i > taken && cell.Tokens[i - 1].IsSymbol('/') && found.Count > 0;
            int end = i + length;
            if (!shared)
            {
                if (end < cell.Count && cell.Tokens[end].IsNumber && !IsCount(cell, end))
                {
                    kind = PortLexicon.Numbered(kind, cell.Tokens[end].Number);
                    end++;

                    // "HDMI 2.0b".
                    end += end < cell.Count && cell.Tokens[end].Glued && cell.Tokens[end].Kind == TokenKind.Word
                        && cell.Tokens[end].Text.Length == 1 ? 1 : 0;
                }

                found.Add((kind, i, new TokenRange(StartOf(cell, i, taken), end)));
            }

            taken = end;
            i = end - 1;
        }

        return found;
    }

    // The count before the name, with the words between them: "UHS-II SDXC", "two full-size HDMI".
    private static int StartOf(ScannedCell cell, int name, int taken)
    {
        int start = name;
        for (int i = name - 1; i >= taken && name - i <= 6; i--)
        {
            Token token = cell.Tokens[i];
            if (token.IsSymbol(',') || token.IsSymbol(')') || token.IsSymbol(';') || token.IsWord("and") || token.IsWord("or"))
            {
                break;
            }

            if (IsCount(cell, i))
            {
                return i;
            }

            start = i;
        }

        return start;
    }

    private static bool IsCount(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        bool crossed = at + 1 < cell.Count && cell.Tokens[at + 1].IsSymbol('×');
        bool multiplied = at + 1 < cell.Count && cell.Tokens[at + 1].IsWord("x");
        return Counts.Of(token) is not null && (crossed || multiplied || token.Kind == TokenKind.Word);
    }

    // "USB-C ×2".
    private static int? CountAfter(ScannedCell cell, int end) =>
        end + 1 < cell.Count && cell.Tokens[end].IsSymbol('×') && cell.Tokens[end + 1].Glued
            && Counts.Of(cell.Tokens[end + 1]) is int count and <= MostPorts ? count : null;

    private static int? CountBefore(ScannedCell cell, int first, int name)
    {
        bool plain = first + 1 == name || (first < name && IsCount(cell, first));
        return plain && Counts.Of(cell.Tokens[first]) is int count and <= MostPorts ? count : null;
    }
}
