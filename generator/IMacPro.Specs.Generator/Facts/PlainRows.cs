using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Tables;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Tells lines that are rows from running text: those of the form <c>Key: value</c>, unless it is text that happens to have such
/// lines, and those that are a key and its value in turn.
/// </summary>
internal sealed class PlainRows
{
    private const int FewestInColumn = 3;

    // "2", "yes".
    private const int LongestCount = 3;

    private readonly List<SheetEntry> _entries = [];
    private readonly List<SheetTable> _stacked = [];
    private readonly List<AlignedTable> _tables = [];
    private readonly List<SheetParagraph> _paragraphs = [];
    private readonly List<SheetParagraph> _heads = [];

    public PlainRows(SheetDocument document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        HashSet<int> taken = [];
        SheetParagraph[] lines = [.. document.Blocks.Select(block => block.Paragraph)
            .Concat(document.Paragraphs.Where(paragraph => !paragraph.IsBullet))
            .OrderBy(paragraph => paragraph.Text.Start)];
        foreach ((SheetTable table, IReadOnlyList<SheetParagraph> rows) in StackedTable.In(lines, document.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            _stacked.Add(table);
            taken.UnionWith(rows.Select(row => row.Text.Start));
        }

        RowParser parser = new(document.Text);
        foreach (SheetParagraph line in lines)
        {
            if (FlatRows.In(line, parser) is SheetTable table)
            {
                _stacked.Add(table);
                taken.Add(line.Text.Start);
            }
        }

        Dictionary<int, int> columns = ColumnsOf(document);
        foreach (SheetBlock block in document.Blocks.Where(block => !taken.Contains(block.Paragraph.Text.Start)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsOfTable(block.Paragraph, document.Text))
            {
                continue;
            }

            if (!AreRows(block) && !IsInColumn(block, document.Text, columns))
            {
                Add(block.Paragraph);
            }
            else
            {
                _entries.AddRange(block.Entries);
                List<SheetEntry> further = [.. block.Heads.Select(head => EntryBesideColumn(block, head, document.Text)).OfType<SheetEntry>()];
                _entries.AddRange(further);
                _heads.AddRange(block.Heads.Where(head => !further.Exists(entry => entry.Key.Start == head.Start))
                    .Select(head => block.Paragraph with { Text = head }));
            }
        }

        List<SheetParagraph> bullets = [];
        foreach (SheetParagraph paragraph in document.Paragraphs.Where(paragraph => !taken.Contains(paragraph.Text.Start)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (paragraph.IsBullet)
            {
                bullets.Add(paragraph);
                continue;
            }

            AddBullets(bullets);
            if (!IsOfTable(paragraph, document.Text))
            {
                Add(paragraph);
            }
        }

        AddBullets(bullets);
        if (document.Blocks.Count > 0)
        {
            _paragraphs.Sort((first, second) => first.Text.Start.CompareTo(second.Text.Start));
        }

        _entries.AddRange(PairedParagraphs.TakeFrom(_paragraphs));
    }

    /// <summary>What the rows state.</summary>
    public IReadOnlyList<SheetEntry> Entries => _entries;

    /// <summary>The tables that rows are whose values stand in columns.</summary>
    public IEnumerable<SheetTable> Tables => _stacked.Concat(_tables.Select(table => table.Table));

    /// <summary>All other text, in its order.</summary>
    public IReadOnlyList<SheetParagraph> Paragraphs => _paragraphs;

    /// <summary>What may be read as sentences, in its order: the other text, and what rows are called.</summary>
    public IEnumerable<Cell> RunningText => _paragraphs.Concat(_heads).Select(paragraph => paragraph.Text).OrderBy(text => text.Start);

    /// <summary>What a line states; only a colon makes a row of one whose key is not known.</summary>
    public static SheetEntry? EntryIn(Cell section, Cell line) =>
        EntryForms.In(section, line) is SheetEntry entry && (HasColon(entry, line) || IsKnown(entry)) ? entry : null;

    /// <summary>Whether the key of a row is known, and what stands behind it is no sentence.</summary>
    public static bool IsKnown(SheetEntry entry) =>
        (RowReaders.Find(entry.Key.Text, entry.Section.Text) is not null || ContinuedKeys.AreOf(entry.Key.Text, entry.Section.Text)
            || CountsPorts(entry))
        && !HeadedLists.IsSentence(entry.Value.Text);

    // "Thunderbolt 4: 2".
    private static bool CountsPorts(SheetEntry entry) =>
        entry.Value.Text.Length <= LongestCount && ConnectionRows.CountsAPort(new RowKey(entry.Section, entry.Key).With(entry.Value));

    // "Model identifier Bench5,1": the longest key reaches up to the column of the others' values, with a single blank between them.
    private static SheetEntry? EntryBesideColumn(SheetBlock block, Cell head, string text)
    {
        int column = block.Entries.GroupBy(entry => SheetLines.ColumnOf(text, entry.Value)).OrderByDescending(entries => entries.Count())
            .First().Key - SheetLines.ColumnOf(text, head);
        if (column <= 1 || column >= head.Text.Length || head.Text[column - 1] != ' ')
        {
            return null;
        }

        SheetEntry entry = new(block.Entries[0].Section, head.Slice(0, column - 1), head.Slice(column, head.Text.Length));
        return IsKnown(entry) ? entry : null;
    }

    // Bullets that stand together are rows as lines are.
    private void AddBullets(List<SheetParagraph> bullets)
    {
        if (bullets.Count == 0)
        {
            return;
        }

        List<SheetEntry?> entries = bullets.ConvertAll(bullet => EntryIn(bullet.Section, bullet.Text));
        int known = entries.Count(entry => entry is not null && IsKnown(entry));
        bool areRows = known > 1 && known * 2 >= bullets.Count;
        _entries.AddRange(areRows ? entries.OfType<SheetEntry>() : []);
        _paragraphs.AddRange(bullets.Where((_, index) => !areRows || entries[index] is null));
        bullets.Clear();
    }

    private bool IsOfTable(SheetParagraph paragraph, string text)
    {
        if (_tables.Count > 0 && _tables[_tables.Count - 1].TryGoOn(paragraph))
        {
            return true;
        }

        AlignedTable? table = AlignedTable.In(paragraph, text);
        _tables.AddRange(table is null ? [] : [table]);
        return table is not null;
    }

    private void Add(SheetParagraph paragraph)
    {
        IReadOnlyList<SheetEntry> rows = AlternatingRows.In(paragraph);
        if (rows.Count > 0)
        {
            _entries.AddRange(rows);
        }
        else
        {
            _paragraphs.Add(paragraph);
        }
    }

    private static bool HasColon(SheetEntry entry, Cell text) =>
        text.Text.IndexOf(':', entry.Key.Span.End - text.Start, entry.Value.Start - entry.Key.Span.End) >= 0;

    // How many rows whose key is known have their value in which column, where no colon parts it from the key.
    private static Dictionary<int, int> ColumnsOf(SheetDocument document) => document.Blocks
        .Where(block => IsApart(block.Entries[0], block.Paragraph.Text))
        .SelectMany(block => block.Entries.Where(IsKnown))
        .GroupBy(entry => SheetLines.ColumnOf(document.Text, entry.Value))
        .ToDictionary(entries => entries.Key, entries => entries.Count());

    // A row alone, between blank lines, is one where others have their values in its column.
    private static bool IsInColumn(SheetBlock block, string text, Dictionary<int, int> columns) => IsApart(block.Entries[0], block.Paragraph.Text)
        && columns.TryGetValue(SheetLines.ColumnOf(text, block.Entries[0].Value), out int known) && known >= FewestInColumn;

    // With two blanks or more between them.
    private static bool IsApart(SheetEntry entry, Cell text) =>
        !HasColon(entry, text) && entry.Value.Start - entry.Key.Span.End > 1;

    // At least half of their keys are known, or some are and each line has a colon; and where no colon parts these from their values, one alone
    // is not enough.
    private static bool AreRows(SheetBlock block)
    {
        int known = block.Entries.Count(IsKnown);
        return (known > 0 && known * 2 >= block.Entries.Count && (known > 1 || HasColon(block.Entries[0], block.Paragraph.Text)))
            || (known > 1 && block.Entries.All(entry => HasColon(entry, block.Paragraph.Text) && char.IsLetterOrDigit(entry.Key.Text[0])
                && !HeadedLists.IsSentence(entry.Value.Text)));
    }
}
