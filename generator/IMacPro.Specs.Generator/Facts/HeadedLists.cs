using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Finds what bullets state under the heading they stand under: <c>Memory</c> above <c>8 GB</c> and <c>Configurable to: 16 GB</c>. A
/// sentence under a heading states nothing so, and is running text.
/// </summary>
internal static class HeadedLists
{
    /// <summary>What is longer is no item of a list.</summary>
    public const int LongestItem = 200;

    // What parts of a machine are; what else a heading may be called, "Release" or "See also", says less of the lines below it.
    private static readonly string[] Parts =
    [
        Areas.Processor, Areas.Memory, Areas.Graphics, Areas.Storage, Areas.Display, Areas.Camera, Areas.Audio, Areas.Ports, Areas.Networking,
        Areas.ExternalDisplays, Areas.Battery, Areas.Dimensions, Areas.Weight, Areas.OperatingSystems,
    ];

    // A list under "Chip" says of the video it plays too; words alone are a processor's name only where a row says so.
    private static readonly string[] OfProcessors = ["Maker", "Cores", "BaseClock", "Model"];

    // With a capital it is a month.
    private const string Possibly = "may";

    private static readonly HashSet<string> WordsOfSentences = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "cannot", "could", "will", "would", "must", "that", "which",
        "who", "it", "its", "this", "these", "they",
    };

    /// <summary>What the lists of a document state, each with the bullets that state it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isMachine">Whether a heading names a machine.</param>
    public static IEnumerable<HeadedList> In(SheetDocument document, Predicate<Cell> isMachine)
    {
        HeadedList list = HeadedBy(Cell.None);
        Cell section = Cell.None;
        bool isAside = false;

        // How far in "Configurable to:" or "Two ports with support for:" stands, for as long as what that is stands further in.
        int? offer = null;

        // How far in the name of a processor stands, for as long as what is said of it stands further in.
        int? option = null;
        for (int i = 0; i < document.Items.Count; i++)
        {
            SheetItem item = document.Items[i];
            HeadedList? inner = item.IsLine && HeadedBy(item.Text) is { IsKnown: true } headed ? headed : null;
            if (item.Section != section || inner is not null)
            {
                if (list.HasBullets)
                {
                    yield return list;
                }

                section = item.Section;
                list = inner ?? (isMachine(section) ? new HeadedList(Cell.None, isOfAll: true) : HeadedBy(section));
            }

            if (inner is not null)
            {
                continue;
            }

            if (item.IsLine && list.HasBullets && !IsLeadIn(item))
            {
                // "In the Box": what it is a heading of, nobody knows.
                yield return list;
                list = HeadedBy(Cell.None);
            }
            else if (list.IsKnown && IsMember(item, list, offer ?? option) && !(isAside && !item.IsLine)
                && !(list.IsOfAll && IsKeyOfMore(document.Items, i)))
            {
                list.Items.Add(item);
            }

            offer = !item.IsLine && IsLeadIn(item) && (Offers(item) || BeginsWithCount(item)) ? item.Indent : item.Indent > offer ? offer : null;
            option = !item.IsLine && NamesOption(item.Text, list.Key) ? item.Indent : item.Indent > option ? option : null;
            isAside = item.IsLine ? IsLeadIn(item) && ListsOther(item, list) : isAside;
        }

        if (list.HasBullets)
        {
            yield return list;
        }
    }

    // "Expansion", and further in what there is of it.
    private static bool IsKeyOfMore(IReadOnlyList<SheetItem> items, int at) => items[at] is { IsLine: false, Text.Text.Length: <= SheetReader.LongestKey }
        && at + 1 < items.Count && !items[at + 1].IsLine && items[at + 1].Indent > items[at].Indent && RowReaders.Find(items[at].Text.Text) is not null;

    /// <summary>Whether what was read of a list is about parts of a machine, is what no table states, and all of it could be read.</summary>
    /// <param name="read">What was read of the list.</param>
    /// <param name="described">The facts and lists that tables state.</param>
    public static bool IsUnderstood(MachineBuilder read, ICollection<string> described) => read.Remarks.Understood > 0
        && read.Remarks.Remarks.Count == 0
        && read.Stated.All(area => Array.IndexOf(Parts, area) >= 0)
        && !read.Parts.Any(described.Contains)
        && ProcessorReader.OptionsOf(read[Areas.Processor]).Items.All(processor => Array.Exists(OfProcessors,
            fact => processor.Facts[fact] is not null));

    /// <summary>The key that a line is, "Memory:", "Storage1" with the number of a footnote; empty where it is none that is known.</summary>
    public static Cell KeyIn(Cell line)
    {
        Cell heading = line.Text.Length > SheetReader.LongestKey ? Cell.None : LineForms.BeforeColon(line);
        if (heading.IsEmpty)
        {
            return Cell.None;
        }

        int end = heading.Text.Length;
        while (end > 1 && char.IsDigit(heading.Text[end - 1]) && !char.IsWhiteSpace(heading.Text[end - 2]))
        {
            end--;
        }

        return end < heading.Text.Length && RowReaders.Find(heading.Text.Substring(0, end)) is not null ? heading.Slice(0, end)
            : RowReaders.Find(heading.Text) is not null ? heading
            : Cell.None;
    }

    private static HeadedList HeadedBy(Cell line)
    {
        Cell key = KeyIn(line);
        Cell heading = LineForms.BeforeColon(line);
        return new HeadedList(key, isOfAll: key.IsEmpty && (BulletTopics.AreUnder(heading) || RowReaders.AreSeveral(heading.Text)));
    }

    /// <summary>Whether a line leads in what stands below it: "Simultaneously supports the display and:".</summary>
    public static bool IsLeadIn(SheetItem line) => line.Text.Text.EndsWith(":", StringComparison.Ordinal);

    // "Supported scaled resolutions:" are none of the display's own.
    private static bool ListsOther(SheetItem line, HeadedList list) =>
        !BeginsWithCount(line) && RowReaders.Find(list.Key.Text) == RowReaders.Find("display");

    private static bool BeginsWithCount(SheetItem line) =>
        new ScannedCell(line.Text) is { IsTooLong: false, Count: > 0 } cell && Counts.Of(cell.Tokens[0]) is not null;

    // What stands further in says what those above it can do, unless it offers something instead of them.
    private static bool IsMember(SheetItem item, HeadedList list, int? offer) => item.Text.Text.Length is > 0 and <= LongestItem
        && (item.Entry is SheetEntry entry ? IsOffer(entry) || NamesOption(entry.Key, list.Key) : !IsSentence(item.Text.Text))
        && (!(item.IsLine && IsLeadIn(item)) || BeginsWithCount(item) || Offers(item))
        && (item.Indent <= list.Indent || !list.HasBullets || Offers(item) || item.Indent > offer);

    private static bool Offers(SheetItem item) => OfferMarkers.At(new ScannedCell(item.Text), 0, upToIsMaximum: true, out _) > 0;

    /// <summary>Whether words begin with a maker below a key of what has names: "Intel Core i5-8250U: 4 cores, 1.6 GHz" below "Processor".</summary>
    public static bool NamesOption(Cell words, Cell key) =>
        ComponentReader.Find(key.Text) is { Area: Areas.Processor or Areas.Graphics }
        && new ScannedCell(words) is { IsTooLong: false, Count: > 1 } name
        && (ProcessorName.IsMaker(name.Tokens[0].Text) || GraphicsName.FindMaker(name, 0, 1) == 0);

    /// <summary>Whether a text is a sentence, told by its verb or its full stop.</summary>
    public static bool IsSentence(string text) =>
        text[text.Length - 1] is '.' or '!' or '?' || text.Split(' ').Any(word => WordsOfSentences.Contains(word) || word == Possibly);

    /// <summary>Whether what stands before a colon is no key: "Configurable to: 16 GB", "Two USB ports with support for: …".</summary>
    public static bool IsOffer(SheetEntry entry)
    {
        ScannedCell key = new(entry.Key);
        return RowReaders.Find(entry.Key.Text) is null && key.Count > 0
            && (OfferMarkers.At(key, 0, upToIsMaximum: true, out _) > 0 || Counts.Of(key.Tokens[0]) is not null);
    }
}
