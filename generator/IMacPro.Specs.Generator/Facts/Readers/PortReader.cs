using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Reads ports. A cell names them one after another, often with nothing between them: a port goes from its count to the next
/// port's count.
/// </summary>
internal static class PortReader
{
    /// <summary>What is more is no count of ports.</summary>
    public const int MostPorts = 99;

    // A number in parentheses behind one of these is its version: "Thunderbolt (3)".
    private static readonly PortKind[] Numbered =
    [
        PortKind.Usb, PortKind.Thunderbolt, PortKind.FireWire400, PortKind.PciExpress, PortKind.Pci, PortKind.DisplayPort, PortKind.Scsi, PortKind.M2,
    ];

    private const string Slots = "Slots";

    // What is plugged in inside the case, or is a card and no cable; "two x4 slots" are of no kind that is known.
    private static readonly PortKind[] KindsOfSlots =
    [
        PortKind.Pci, PortKind.PciExpress, PortKind.Agp, PortKind.Isa, PortKind.Nubus, PortKind.M2, PortKind.PcCard, PortKind.ExpressCard,
        PortKind.Expansion, PortKind.Other,
    ];

    // What a key says of where ports are: "Front ports", "Left side", "Rear I/O".
    private static readonly string[] Sides = ["front", "rear", "back", "left", "right", "side", "top", "bottom"];

    /// <summary>Reads a row about ports. One whose name is not known is a port all the same.</summary>
    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        List<NamedPort> named = PortFinder.Find(cell);
        if (named.Count == 0 && cell.Key is not null && PortKey.In(cell.Key) is PortKey keyed)
        {
            ReadKeyed(cell, keyed, ListOf(cell, area));
            return;
        }

        if (named.Count == 0 && IsCountAndName(cell))
        {
            Token open = cell.Tokens[1];
            Token close = cell.Tokens[cell.Count - 1];
            cell = cell.Without([(open.Start, open.End), (close.Start, close.End)]);
            named = PortFinder.Find(cell);
        }

        Read(cell, named, area);
        OtherPorts.Read(cell, named, ListOf(cell, area));
    }

    // "Video out | 1 (Mini-VGA)", "Card reader | Yes (SD)": the same without its parentheses.
    private static bool IsCountAndName(ScannedCell cell) => cell.Count > 3 && (Counts.Of(cell.Tokens[0]) is not null || cell.Tokens[0].IsWord("yes"))
        && cell.Tokens[1].IsSymbol('(') && cell.Find(")") == cell.Count - 1;

    /// <summary>Reads the ports that are known by name, in a row that is about something else too.</summary>
    public static void ReadKnown(ScannedCell cell, AreaBuilder area) => Read(cell, PortFinder.Find(cell), area);

    /// <summary>Whether a word says where on a machine ports are.</summary>
    public static bool IsSide(Token word) => word.IsAnyOf(Sides);

    /// <summary>Names the ports; one named without a count is one.</summary>
    public static void Complete(MachineBuilder machine)
    {
        AreaBuilder area = machine[Areas.Ports];
        AddOthers(area);
        Name(AllOf(area).Items);
        Name(List(area, Slots).Items);
    }

    private static void Name(IReadOnlyList<ItemBuilder> items)
    {
        foreach (ItemBuilder item in items.Where(item => item.Facts["Count"] is null))
        {
            item.Facts.Add("Count", 1, item.Cell);
        }

        foreach (ItemBuilder item in items)
        {
            string kind = item.Facts.Get<EnumValue>("Kind")!.Members[0];
            bool alone = items.Count(other => other.Facts["Kind"]!.Equals(item.Facts["Kind"])) == 1;
            string standard = Identifiers.Pascal(item.Facts.Text("Standard") ?? "").TrimStart('_');
            item.Identifier = kind == nameof(PortKind.Other) ? Identifiers.Started(standard)
                : alone || standard.Length == 0 ? kind
                : standard.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? standard
                : Identifiers.Join(kind, standard);
        }
    }

    // "HDMI | 2" and "Headphone jack | Yes": the key names the port, the cell counts it.
    private static void ReadKeyed(ScannedCell cell, PortKey keyed, ItemListBuilder list)
    {
        if (cell.Count == 1 && cell.Tokens[0].IsNumber && cell.Tokens[0].Number == 0)
        {
            list.NoteNone();
            return;
        }

        int count = cell.Tokens[0].IsWord("yes") ? 1 : Counts.Of(cell.Tokens[0]) ?? 0;
        bool counts = cell.Count == 1 || cell.Tokens[1].IsSymbol('×') || cell.Tokens[1].IsSymbol('(') || cell.Tokens[1].IsWord("ports")
            || IsOnlyCount(cell);
        if (counts && count is > 0 and <= MostPorts)
        {
            FactSet facts = list.NewFacts();
            (PortKind Kind, string Standard)? version = VersionAside(cell, keyed);
            facts.Add("Kind", version?.Kind ?? keyed.Kind, cell);
            facts.Add("Count", count, cell);
            facts.Add("Standard", version?.Standard ?? "", cell);
            if (version is null)
            {
                keyed.ReadDetails(facts);
            }

            if (cell.FirstMeasure(unit => unit.IsDataRate()) is Measure rate)
            {
                facts.Add("Rate", rate, cell, Unit.GigabitPerSecond);
            }

            list.Add(facts, cell);
        }
    }

    // "USB ports | 2 (USB 2.0)", "USB | 4 (3.0)".
    private static (PortKind Kind, string Version)? VersionAside(ScannedCell cell, PortKey keyed)
    {
        int close = cell.Count - 1;
        if (close < 3 || !cell.Tokens[1].IsSymbol('(') || !cell.Tokens[close].IsSymbol(')'))
        {
            return null;
        }

        (PortKind kind, int name, int version, TokenRange range) = keyed.Port;
        if (version < 0 && close == 3 && !cell.Tokens[0].IsWord("yes") && cell.Tokens[2].IsNumber)
        {
            return (PortLexicon.Numbered(kind, cell.Tokens[2].Number), $"{keyed.Key.TextOf(name, range.End)} {cell.Tokens[2].Text}");
        }

        ScannedCell aside = new(cell.Slice(2, close));
        return cell.Tokens[2].IsWord(keyed.Key.Tokens[name].Text) && PortFinder.Find(aside) is [{ Version: >= 0 } port] ? (port.Kind, aside.Text) : null;
    }

    // "2 Mini DIN-8": one number that counts, and words.
    private static bool IsOnlyCount(ScannedCell cell) => cell.Tokens[1].Kind == TokenKind.Word && char.IsUpper(cell.Tokens[1].Text[0])
        && !cell.Tokens[1].Glued && !cell.IsMeasured(0) && cell.Tokens.Count(token => !token.Glued && Counts.Of(token) is not null) == 1;

    private static void Read(ScannedCell cell, List<NamedPort> named, AreaBuilder area)
    {
        ItemListBuilder list = ListOf(cell, area);
        List<FactSet> here = [];
        for (int i = 0; i < named.Count; i++)
        {
            (PortKind kind, int name, int version, TokenRange range) = named[i];
            int end = i + 1 < named.Count ? named[i + 1].Range.First : cell.Count;
            kind = PortDetails.KindOf(cell, named[i], end);
            FactSet facts = list.NewFacts();
            facts.Add("Kind", kind, cell);
            if ((CountBefore(cell, range.First, name) ?? CountAfter(cell, range.End, kind)) is int count)
            {
                facts.Add("Count", count, cell);
            }
            else if (Array.IndexOf(KindsOfSlots, kind) < 0 && HasNumberBefore(cell, name))
            {
                Unreadable.Remark(cell, area.Facts.Remarks, "a number of ports", "2× USB-C");
                continue;
            }

            if (IsReadBySame(cell, facts, here))
            {
                continue;
            }

            PortDetails.Read(cell, named[i] with { Kind = kind }, end, facts);
            bool listed = range.First > 0 && Separators.IsSeparator(cell.Tokens[range.First - 1]);
            if (!IsInsteadOfSame(cell, range.First, facts, here) && !AddToSame(cell, facts, here, listed))
            {
                here.Add(facts);
            }
        }

        here.ForEach(facts => list.Add(facts, cell));
    }

    // "Card reader | SD, SDHC, SDXC": one that reads all of them.
    private static bool IsReadBySame(ScannedCell cell, FactSet facts, List<FactSet> here) =>
        cell.Key?.Has("reader") == true && IsSdCard(facts) && here.Exists(IsSdCard);

    private static bool IsSdCard(FactSet facts) => facts["Count"] is null && facts.Get<EnumValue>("Kind") is EnumValue { Members: [string kind, ..] }
        && kind is nameof(PortKind.SdCard) or nameof(PortKind.SdxcCard);

    // "3× PCI or 3× PCI-X": as many slots, of the one sort or of the other.
    private static bool IsInsteadOfSame(ScannedCell cell, int first, FactSet facts, List<FactSet> here) =>
        first > 0 && cell.Tokens[first - 1].IsWord("or")
        && here.Exists(known => facts["Kind"]!.Equals(known["Kind"]) && facts["Count"] is Value count && count.Equals(known["Count"]));

    // "Two on the front, two on the back" and "MIDI in, MIDI out": ports of one kind that a cell names in two places add up.
    private static bool AddToSame(ScannedCell cell, FactSet facts, List<FactSet> here, bool isListed)
    {
        FactSet? same = here.Find(known => facts["Kind"]!.Equals(known["Kind"]) && Equals(facts["Standard"], known["Standard"]));
        if (same is null || !(isListed || (same["Count"] is not null && facts["Count"] is not null)))
        {
            return false;
        }

        int sum = CountOf(same) + CountOf(facts);
        same.Remove("Count");
        same.Add("Count", sum, cell);
        return true;
    }

    private static int CountOf(FactSet facts) => facts.Get<IntegerValue>("Count")?.Number ?? 1;

    private static ItemListBuilder AllOf(AreaBuilder area) => List(area, "All");

    // Ports of two sides are not the same ones, so each side has a list of its own until all rows are read.
    private static ItemListBuilder ListOf(ScannedCell cell, AreaBuilder area) => List(
        area,
        cell.Key is null ? "All"
            : cell.Key.Tokens.Any(IsSide) ? RowKeys.Normalize(cell.Key.Text)
            : IsOfSlots(cell.Key) ? Slots
            : "All");

    // "Expansion", "PCI slots"; "Ports and slots" are both.
    private static bool IsOfSlots(ScannedCell key) => key.HasAny("expansion", "slot", "slots")
        && !key.HasAny("and", "port", "ports") && !key.Tokens.Any(token => token.IsSymbol('/') || token.IsSymbol('&'));

    private static ItemListBuilder List(AreaBuilder area, string name) => area.List(name, "Port", "Kind", "Standard");

    // What rows of slots name that is none, and what is on each side.
    private static void AddOthers(AreaBuilder area)
    {
        ItemListBuilder all = AllOf(area);
        ItemListBuilder slots = List(area, Slots);
        foreach (ItemBuilder item in slots.Items.Where(item => !IsSlot(item)))
        {
            all.Add(Copy(item), item.Cell);
        }

        slots.RemoveAll(item => !IsSlot(item));
        List<FactSet> sums = [];
        List<ScannedCell> cells = [];
        foreach (ItemBuilder item in area.TakeLists(all, slots).SelectMany(side => side.Items))
        {
            FactSet facts = Copy(item);
            if (!AddToSame(item.Cell, facts, sums, isListed: true))
            {
                sums.Add(facts);
                cells.Add(item.Cell);
            }
        }

        for (int i = 0; i < sums.Count; i++)
        {
            all.Add(sums[i], cells[i]);
        }

        FactSet Copy(ItemBuilder item)
        {
            FactSet facts = all.NewFacts();
            facts.AddMissing(item.Facts);
            return facts;
        }
    }

    private static bool IsSlot(ItemBuilder item) =>
        item.Facts.Get<EnumValue>("Kind") is EnumValue kind && Array.Exists(KindsOfSlots, slot => kind.Members[0] == slot.ToString());

    // "USB-C ×2", "USB-C × 2" and "USB-C (2x)".
    private static int? CountAfter(ScannedCell cell, int end, PortKind kind) =>
        CountAside(cell, end) ?? CountBehindAside(cell, end) ?? CountBehindNoun(cell, end, kind) ?? CountBehindColon(cell, end) ?? (
        end + 1 < cell.Count && cell.Tokens[end].IsSymbol('×')
            && (cell.Tokens[end + 1].Glued || end + 2 >= cell.Count || Separators.IsSeparator(cell.Tokens[end + 2]))
            && Counts.Of(cell.Tokens[end + 1]) is int count and <= MostPorts ? count : null);

    // "USB-A ports (four)"; behind a name alone, a number may be its version, and a word is none.
    private static int? CountBehindNoun(ScannedCell cell, int end, PortKind kind)
    {
        int open = end < cell.Count && cell.Tokens[end].IsAnyOf(["port", "ports"]) ? end + 1 : end;
        return open + 2 < cell.Count && cell.Tokens[open].IsSymbol('(') && cell.Tokens[open + 2].IsSymbol(')')
            && (open > end || cell.Tokens[open + 1].Kind == TokenKind.Word || (Array.IndexOf(Numbered, kind) < 0 && !cell.Tokens[open + 1].Text.Contains('.')))
            && Counts.Of(cell.Tokens[open + 1]) is int count and <= MostPorts ? count : null;
    }

    // "USB-C: 4, HDMI: 2".
    private static int? CountBehindColon(ScannedCell cell, int end) =>
        end + 1 < cell.Count && cell.Tokens[end].IsSymbol(':') && cell.Tokens[end + 1].IsNumber
            && (end + 2 == cell.Count || Separators.IsSeparator(cell.Tokens[end + 2]))
            && Counts.Of(cell.Tokens[end + 1]) is int count and <= MostPorts ? count : null;

    // "300 USB-C", "1.5× USB-C": what counts nothing of the kind, before a name at the beginning of a list's member.
    private static bool HasNumberBefore(ScannedCell cell, int name)
    {
        int number = name - 1 - (name > 1 && cell.Tokens[name - 1].IsSymbol('×') ? 1 : 0);
        return number >= 0 && cell.Tokens[number].IsNumber && !cell.IsMeasured(number)
            && (number == 0 || Separators.IsSeparator(cell.Tokens[number - 1]));
    }

    // "Thunderbolt 4 (USB4) (×2)".
    private static int? CountBehindAside(ScannedCell cell, int open) => open < cell.Count && cell.Tokens[open].IsSymbol('(')
        && cell.Find(")", open) is int close and > 0 ? CountAside(cell, close + 1) : null;

    private static int? CountAside(ScannedCell cell, int open)
    {
        int number = open + 1 + (open + 1 < cell.Count && cell.Tokens[open + 1].IsSymbol('×') ? 1 : 0);
        int close = number + 1 + (number > open + 1 ? 0 : 1);
        return close < cell.Count && cell.Tokens[open].IsSymbol('(') && cell.Tokens[close].IsSymbol(')')
            && (number > open + 1 || cell.Tokens[number + 1].IsSymbol('×') || cell.Tokens[number + 1].IsWord("x"))
            && Counts.Of(cell.Tokens[number]) is int count and <= MostPorts ? count : null;
    }

    // "2 PCI", "2× PCI", "2 full-length PCI", "2 64-bit PCI"; not the three of "three-microphone array, headphone jack".
    private static int? CountBefore(ScannedCell cell, int first, int name)
    {
        if (first + 2 < name && cell.Tokens[first + 1].IsSymbol('-') && cell.Tokens[first + 1].Glued)
        {
            // "2–4 USB-C": none has more.
            return first + 3 == name && cell.Tokens[first].IsNumber && cell.Tokens[first + 2].IsNumber ? Counts.Of(cell.Tokens[first + 2]) : null;
        }

        bool plain = first + 1 == name || (first + 2 == name && cell.Tokens[first + 1].IsSymbol(')'))
            || (first < name && Counts.IsAt(cell, first))
            || (first + 1 < name && Counts.Of(cell.Tokens[first]) is not null && cell.Tokens[first + 1].Kind is TokenKind.Word or TokenKind.Number
                && !cell.Tokens[first + 1].Glued && !cell.Measures.Any(measure => measure.First == first));
        return plain && Counts.Of(cell.Tokens[first]) is int count and <= MostPorts ? count : null;
    }
}
