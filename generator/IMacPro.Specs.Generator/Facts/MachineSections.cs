using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Sections of a sheet that each speak of a machine of their own: under two headings of one level stand rows of the same keys, so each
/// heading names a variant.
/// </summary>
internal sealed class MachineSections
{
    // Of one or two things, two sections may well speak both.
    private const int FewestShared = 3;

    // Further down, nothing is the first.
    private const int MostFirst = 8;

    // Nobody goes further down.
    private const int MostLevels = 10;

    // Below all headings that are marked come rows that name a machine, bullets above others further in, and lines alone above a list.
    private const int LevelOfNames = 100;
    private const int LevelOfBullets = 1_000;
    private const int LevelOfLines = int.MaxValue;

    /// <summary>Of a sheet that speaks of one machine.</summary>
    public static readonly MachineSections None = new([]);

    private readonly List<(Cell Heading, int End)> _sections;

    private MachineSections(List<(Cell Heading, int End)> sections) => _sections = sections;

    /// <summary>The headings that name variants; none where the sheet speaks of one machine.</summary>
    public IEnumerable<Cell> Headings => _sections.Select(section => section.Heading);

    /// <summary>Finds them.</summary>
    /// <param name="document">The sheet.</param>
    /// <param name="entries">All its rows of one key and one value.</param>
    public static MachineSections In(SheetDocument document, IEnumerable<SheetEntry> entries)
    {
        SheetHeading[] headings =
        [
            .. document.Headings.Concat(entries.Where(entry => IdentityReader.IsNameOfModel(entry)).Select(OfRow)).Concat(OfItems(document.Items))
                .Concat(document.Blocks.SelectMany(block => block.Heads).Where(IsName).Select(head => new SheetHeading(head, LevelOfLines)))
                .OrderBy(heading => heading.Text.Start),
        ];
        if (headings.Length < 2)
        {
            return None;
        }

        // What is stated where: of rows their reader, of bullets that of what they are about.
        List<(int Start, RowReader? Reader)> stated =
        [
            .. entries.Select(entry => (entry.Key.Start, RowReaders.Find(entry.Key.Text, entry.Section.Text))),
            .. document.Items.Where(item => !item.IsLine && item.Entry is null && item.Text.Text.Length <= HeadedLists.LongestItem)
                .Select(item => (item.Text.Start, RowReaders.Find(BulletTopics.KeyOf(item.Text).Text))),
        ];
        stated.RemoveAll(statement => statement.Reader is null);
        stated.Sort((first, second) => first.Start.CompareTo(second.Start));
        foreach (int level in headings.Select(heading => heading.Level).Distinct().OrderBy(level => level).Take(MostLevels))
        {
            List<(Cell Heading, int End)> sections = OfLevel(headings, document.Text.Length, level, stated);

            // The infobox and the specifications of one machine may both name it.
            if (sections.Count is > 1 and <= SheetLimits.MostOfAKind
                && sections.Exists(section => Markup.Clean(section.Heading.Text) != Markup.Clean(sections[0].Heading.Text)))
            {
                return new MachineSections(sections);
            }
        }

        return None;
    }

    // The section begins with the key of the row.
    private static SheetHeading OfRow(SheetEntry row) => new(row.Value with { Start = row.Key.Start }, LevelOfNames);

    private static IEnumerable<SheetHeading> OfItems(IReadOnlyList<SheetItem> items)
    {
        for (int i = 0; i + 1 < items.Count; i++)
        {
            SheetItem item = items[i];
            if ((item.IsLine || (item.Entry is null && items[i + 1].Indent > item.Indent)) && IsName(item.Text))
            {
                yield return new SheetHeading(item.Text, item.IsLine ? LevelOfLines : LevelOfBullets + item.Indent);
            }
        }
    }

    /// <summary>Which of the sections a place is in; less than 0 where it is in none.</summary>
    public int IndexOf(Cell place)
    {
        int index = LastBefore(_sections, place.Start, section => section.Heading.Start);
        return index >= 0 && place.Start < _sections[index].End ? index : -1;
    }

    /// <summary>Whether a heading names a variant.</summary>
    public bool IsHeading(Cell heading) => IndexOf(heading) is int index and >= 0 && _sections[index].Heading.Start == heading.Start;

    // Of things in their order, the last that stands at a place or before it.
    private static int LastBefore<T>(List<T> things, int place, Func<T, int> startOf)
    {
        int low = 0;
        int high = things.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = startOf(things[middle]) <= place ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static List<(Cell Heading, int End)> OfLevel(SheetHeading[] headings, int end, int level, List<(int Start, RowReader? Reader)> stated)
    {
        List<(Cell Heading, int End, HashSet<RowReader?> Readers)> sections = [];
        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i].Level == level && IsName(headings[i].Text))
            {
                int next = i + 1;
                while (next < headings.Length && headings[next].Level > level)
                {
                    next++;
                }

                int last = next < headings.Length ? headings[next].Text.Start : end;
                sections.Add((headings[i].Text, last, ReadersIn(stated, headings[i].Text.Start, last)));
            }
        }

        // What all of them are of, "At a glance", may say as much before the first of several.
        sections.RemoveAll(section => section.Readers.Count < FewestShared);
        return Enumerable.Range(0, Math.Min(sections.Count, MostFirst))
            .Select(first => sections.FindAll(section => section.Heading.Start >= sections[first].Heading.Start
                && section.Readers.Count(sections[first].Readers.Contains) >= FewestShared))
            .FirstOrDefault(alike => alike.Count > 1)?
            .ConvertAll(section => (section.Heading, section.End)) ?? [];
    }

    private static HashSet<RowReader?> ReadersIn(List<(int Start, RowReader? Reader)> stated, int start, int end)
    {
        HashSet<RowReader?> readers = [];
        for (int at = LastBefore(stated, start, statement => statement.Start) + 1; at < stated.Count && stated[at].Start < end; at++)
        {
            readers.Add(stated[at].Reader);
        }

        return readers;
    }

    private static bool IsName(Cell heading) => heading.Text.Length is > 0 and <= SheetReader.LongestKey
        && RowReaders.Find(Markup.Clean(heading.Text)) is null
        && !BulletTopics.AreUnder(heading)
        && !RowReaders.AreSeveral(heading.Text)
        && !RowReaders.IsOfAccessory(heading.Text);
}
