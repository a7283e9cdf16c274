using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>A sheet taken apart into what stands where; nothing in it is understood yet.</summary>
/// <param name="Text">The text, comments blanked out.</param>
/// <param name="Title">The page title; empty where the sheet has none.</param>
/// <param name="Caption">The line above the infobox, which often spells the name as its maker does.</param>
/// <param name="Headings">The headings of its sections, in order.</param>
/// <param name="Entries">The bullets of the form key: value, the infobox among them.</param>
/// <param name="Items">The bullets and the short lines that stand alone, those of the form key: value among them.</param>
/// <param name="Tables">The tables, in order.</param>
/// <param name="Paragraphs">The running text: lines that stand together are one paragraph, line ends and all.</param>
/// <param name="Blocks">Lines of the form key: value that are no bullets, by those that stand together.</param>
/// <param name="Flaws">What is wrong with the text as text.</param>
internal sealed record SheetDocument(
    string Text,
    Cell Title,
    Cell Caption,
    IReadOnlyList<SheetHeading> Headings,
    IReadOnlyList<SheetEntry> Entries,
    IReadOnlyList<SheetItem> Items,
    IReadOnlyList<SheetTable> Tables,
    IReadOnlyList<SheetParagraph> Paragraphs,
    IReadOnlyList<SheetBlock> Blocks,
    IReadOnlyList<SheetFlaw> Flaws);

/// <summary>The heading of a section.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">How far down it is: a section reaches to the next heading of its level or of one above it.</param>
internal readonly record struct SheetHeading(Cell Text, int Level);

/// <summary>A bullet of the form key: value.</summary>
/// <param name="Section">The heading above; empty in the infobox, which stands before all sections.</param>
/// <param name="Key">What stands before the colon.</param>
/// <param name="Value">What stands behind it; may be empty.</param>
internal sealed record SheetEntry(Cell Section, Cell Key, Cell Value)
{
    /// <summary>What a line states, a short key before a colon; null where it has none.</summary>
    public static SheetEntry? In(Cell section, Cell line)
    {
        int colon = ColonIn(line.Text);
        Cell key = colon > 0 ? RowParser.Trimmed(line.Slice(0, colon)) : Cell.None;
        return key.IsEmpty || key.Text.Length > SheetReader.LongestKey
            ? null
            : new SheetEntry(section, key, RowParser.Trimmed(line.Slice(EndOfColons(line.Text, colon), line.Text.Length)));
    }

    /// <summary>What a line states that begins with a bullet's mark; null where it has none, or where the line has no mark.</summary>
    public static SheetEntry? InBullet(Cell line) => SheetLines.IsBullet(line.Text) ? In(Cell.None, line.Slice(1, line.Text.Length)) : null;

    // "13.5-inch, 3:2": between two numbers it makes one of them; that of "https://" is part of a link.
    private static int ColonIn(string line)
    {
        int colon = line.IndexOf(':');
        bool isLink = colon > 0 && string.CompareOrdinal(line, colon + 1, "//", 0, 2) == 0;
        return isLink || (colon > 0 && colon + 1 < line.Length && char.IsDigit(line[colon - 1]) && char.IsDigit(line[colon + 1])) ? -1 : colon;
    }

    // "Memory :: 8 GB": a term and what is said of it.
    private static int EndOfColons(string line, int colon) => colon + 1 < line.Length && line[colon + 1] == ':' ? colon + 2 : colon + 1;
}

/// <summary>Lines that stand together, each of the form key: value. They are rows, or running text that happens to look so.</summary>
/// <param name="Entries">What they state, if they are rows.</param>
/// <param name="Heads">The short lines among them of another form: what they are called, if they are rows.</param>
/// <param name="Paragraph">What they are otherwise.</param>
internal sealed record SheetBlock(IReadOnlyList<SheetEntry> Entries, IReadOnlyList<Cell> Heads, SheetParagraph Paragraph);

/// <summary>Running text: lines that stand together, or one bullet.</summary>
/// <param name="Section">The heading above; empty where there is none.</param>
/// <param name="Text">The text, line ends and all, without a bullet's mark.</param>
/// <param name="IsBullet">Whether it is a bullet.</param>
internal readonly record struct SheetParagraph(Cell Section, Cell Text, bool IsBullet)
{
    // A specification has fewer, and each costs.
    private const int MostLines = 1_000;

    /// <summary>Its lines, each of which has a text; none where there are more of them than any specification has.</summary>
    public IEnumerable<Cell> Lines()
    {
        if (HasTooMany())
        {
            yield break;
        }

        SheetLines lines = new(Text.Text);
        while (lines.MoveNext())
        {
            if (lines.Current is { IsEmpty: false } line)
            {
                yield return new Cell(line.Text, Text.Start + line.Start, Text.Line + line.Line - 1);
            }
        }
    }

    private bool HasTooMany()
    {
        int lines = 1;
        for (int at = Text.Text.IndexOf('\n'); at >= 0 && lines <= MostLines; at = Text.Text.IndexOf('\n', at + 1))
        {
            lines++;
        }

        return lines > MostLines;
    }

    /// <summary>All from one line to the end of another, with semicolons for their ends.</summary>
    public Cell From(Cell first, Cell last) => first == last
        ? first
        : first with { Text = Text.Text.Substring(first.Start - Text.Start, last.Span.End - first.Start).Replace('\n', ';') };
}

/// <summary>A bullet, or a short line that stands alone: the heading of the bullets below it, or the first of what is said there.</summary>
/// <param name="Section">The heading above; empty where there is none.</param>
/// <param name="Text">The line without a bullet's mark.</param>
/// <param name="Indent">How far in a bullet stands; less than nothing for a line without a mark.</param>
/// <param name="Entry">What a bullet states, where it is of the form key: value.</param>
internal readonly record struct SheetItem(Cell Section, Cell Text, int Indent, SheetEntry? Entry)
{
    /// <summary>Whether it is a line without a mark.</summary>
    public bool IsLine => Indent < 0;
}

/// <summary>Rows that stand together under one heading.</summary>
/// <param name="Section">The heading above; empty where there is none.</param>
/// <param name="Rows">The rows, at least one.</param>
internal sealed record SheetTable(Cell Section, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>How many cells most of its rows have; of several numbers that are as common, the first.</summary>
    public int CommonWidth()
    {
        int first = Rows[0].Cells.Count;
        return Rows.All(row => row.Cells.Count == first)
            ? first
            : Rows.GroupBy(row => row.Cells.Count).OrderByDescending(group => group.Count()).First().Key;
    }
}

/// <summary>A row of a table. The first cell is its key.</summary>
/// <param name="Cells">The cells, at least one; any may be empty.</param>
/// <param name="Sheet">The text of the sheet: hardly ever is a line needed as a whole, so no row keeps it.</param>
/// <param name="Span">Where the line stands in it.</param>
internal sealed record SheetRow(IReadOnlyList<Cell> Cells, string Sheet, TextSpan Span)
{
    public Cell Key => Cells[0];

    /// <summary>Whether nothing stands behind its key: it is a heading, or says nothing.</summary>
    public bool HasKeyAlone
    {
        get
        {
            for (int i = 1; i < Cells.Count; i++)
            {
                if (!Cells[i].IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether its cells go on in the lines below: what stands between two of them is then no part of it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Its cells with what goes on below each of them.</summary>
    public SheetRow JoinedWith(SheetRow below)
    {
        Cell[] cells = [.. Enumerable.Range(0, Math.Max(Cells.Count, below.Cells.Count)).Select(At)];
        for (int i = 0; i < below.Cells.Count; i++)
        {
            string more = below.Cells[i].Text.TrimStart(DrawnTable.Continued, ' ');
            cells[i] = more.Length == 0 || more == cells[i].Text ? cells[i]
                : cells[i].IsEmpty ? below.Cells[i]
                : cells[i] with { Text = Hyphens.Join(cells[i].Text, more) };
        }

        return this with { Cells = cells, GoesOn = true };
    }

    /// <summary>The whole line.</summary>
    public Cell Whole => new(Sheet.Substring(Span.Start, Span.Length), Span.Start, Line);

    /// <summary>All behind the key, as one cell; the row has more than its key.</summary>
    public Cell Value => ValueFrom(1);

    /// <summary>All from one cell to the last that says something, as one cell.</summary>
    public Cell ValueFrom(int start)
    {
        int end = Cells.Count - 1;
        while (start < end && !IsOwn(Cells[start]))
        {
            start++;
        }

        while (end > start && (!IsOwn(Cells[end]) || Cells[end].IsEmpty))
        {
            end--;
        }

        Cell first = Cells[start];
        if (GoesOn)
        {
            return first with { Text = string.Join(" ", Cells.Skip(start).Take(end + 1 - start).Select(cell => cell.Text).Where(text => text.Length > 0)) };
        }

        int length = Cells[end].Span.End - first.Start;
        return length == first.Text.Length ? first : new Cell(Sheet.Substring(first.Start, length), first.Start, first.Line).Slice(0, length);
    }

    private int Line => Cells.FirstOrDefault(IsOwn) is { Line: > 0 } own ? own.Line : Key.Line;

    /// <summary>The cell of a column; an empty one at the row's end where the row is shorter.</summary>
    public Cell At(int column) => column < Cells.Count ? Cells[column] : new Cell("", Span.End, Line);

    // A cell of a row above may reach into this one.
    private bool IsOwn(Cell cell) => cell.Start >= Span.Start;
}

/// <summary>The ways in which a text can be broken before anything in it is understood.</summary>
internal enum SheetFlawKind
{
    RowWithoutValue,
    InvisibleCharacter,
}

/// <summary>Something wrong with the text as text.</summary>
internal sealed record SheetFlaw(SheetFlawKind Kind, Cell Place);
