using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Finds what plain lines state under the heading they stand under, as a page has them that was copied as text: <c>Memory</c>, and
/// below it <c>8 GB</c> and <c>Configurable to 16 GB</c>. Lines with a sentence among them are running text.
/// </summary>
internal sealed class HeadedLines
{
    private static readonly char[] Markup = ['|', '{', '['];

    // What a section may be called as well.
    private static readonly PortKind[] NoneOfPorts = [PortKind.Expansion, PortKind.Keyboard, PortKind.Mouse];

    private static readonly HeadedList None = new(Cell.None, isOfAll: false);

    private readonly List<HeadedList> _lists = [];
    private Cell _section = Cell.None;
    private Cell _heading = Cell.None;
    private HeadedList _list = None;

    // The list before: "Webcam" under "Camera" looks like a heading, and has nothing below it.
    private HeadedList _outer = None;
    private bool _listsAbilities;

    // The key of a processor that the paragraph above was about.
    private Cell _chip = Cell.None;

    // Whether the heading stands in the paragraph that is read.
    private bool _isOfParagraph;

    // The list that bullets interrupt, "Supported resolutions:" and below it three of them, and the line that it may go on in.
    private HeadedList _interrupted = None;
    private int _next;

    private HeadedLines()
    {
    }

    /// <summary>What the lines of paragraphs state, heading by heading.</summary>
    public static IReadOnlyList<HeadedList> In(IReadOnlyList<SheetParagraph> paragraphs, CancellationToken cancellation)
    {
        HeadedLines lines = new();
        foreach (SheetParagraph paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            lines.Add(paragraph);
        }

        lines.Close();
        return lines._lists.FindAll(list => list.Items.Count > 0);
    }

    private void Add(SheetParagraph paragraph)
    {
        bool goesOn = _interrupted != None && paragraph.Text.Line == _next;
        if (paragraph.IsBullet && goesOn)
        {
            _next += paragraph.Text.Text.Count(character => character == '\n') + 1;
            return;
        }

        HeadedList interrupted = goesOn ? _interrupted : None;
        _interrupted = None;
        if (paragraph.IsBullet || RowReaders.IsOfAccessory(paragraph.Section.Text))
        {
            EndAbove(paragraph);
            return;
        }

        Enter(paragraph.Section);
        Begin(paragraph, interrupted);
        End(AddLinesOf(paragraph));
    }

    // What stands under a heading among bullets is not said of the lines behind them, and bullets right below it are its own.
    private void EndAbove(SheetParagraph paragraph)
    {
        _outer = _list is { IsKnown: true, Items.Count: 0 } ? None : _outer;
        _list.Items.RemoveAll(item => item.Text.Line + 1 == paragraph.Text.Line && !HeadedLists.KeyIn(item.Text).IsEmpty);
        Close();
        _section = paragraph.Section;
    }

    private void Enter(Cell section)
    {
        if (section != _section)
        {
            Close();
            _section = section;
            Open(section);
        }
    }

    private void Begin(SheetParagraph paragraph, HeadedList interrupted)
    {
        bool isFurtherChip = interrupted == None && _list == None && !_chip.IsEmpty && IsFurtherChip(paragraph);
        _list = interrupted == None ? _list : interrupted;
        _isOfParagraph = interrupted != None || isFurtherChip;
        if (isFurtherChip)
        {
            Open(_chip);
        }

        _chip = Cell.None;
    }

    // Returns the last line below the last heading, if there is one such.
    private Cell AddLinesOf(SheetParagraph paragraph)
    {
        List<Cell> lines = [];
        foreach (Cell line in paragraph.Lines())
        {
            if (IsHeading(line))
            {
                AddLines(lines);
                lines.Clear();
                Open(line);
                _isOfParagraph = true;
            }
            else
            {
                lines.Add(line);
            }
        }

        AddLines(lines);
        return lines.Count > 0 ? lines[lines.Count - 1] : Cell.None;
    }

    private void End(Cell lastLine)
    {
        if (lastLine.IsEmpty)
        {
            return;
        }

        if (_list != None && lastLine.Text[lastLine.Text.Length - 1] == ':')
        {
            (_interrupted, _next) = (_list, lastLine.Line + 1);
        }

        if (_isOfParagraph)
        {
            // A heading that stands alone is that of the paragraphs below it; another is of its own paragraph.
            _chip = ComponentReader.Find(_list.Key.Text)?.Area == Areas.Processor ? _list.Key : Cell.None;
            Close();
        }
    }

    private bool IsHeading(Cell line) =>
        !HeadedLists.KeyIn(line).IsEmpty && !(_list.IsKnown && RowReaders.IsOfPorts(_list.Key.Text) && NamesPort(line));

    // "Zeta M4 chip" and what is on it, and below a gap "Zeta M4 Pro chip".
    private static bool IsFurtherChip(SheetParagraph paragraph) =>
        paragraph.Lines().FirstOrDefault() is { Text.Length: > 0 and <= SheetReader.LongestKey } line
            && new ScannedCell(line).HasAny("chip", "processor");

    // "HDMI" and "Ethernet" are members of a list of ports, although there are rows of that key.
    private static bool NamesPort(Cell line)
    {
        ScannedCell cell = new(line);
        PortKind kind = default;
        int length = cell.Count > 0 ? PortLexicon.Find(cell, 0, out kind) : 0;
        bool isName = length > 0 && (length == cell.Count || (length == cell.Count - 1 && PortFinder.IsNoun(cell.Tokens[length])));
        return isName && Array.IndexOf(NoneOfPorts, kind) < 0;
    }

    private void Open(Cell heading)
    {
        EndList();
        _heading = heading;
        _listsAbilities = false;
        _list = HeadedLists.KeyIn(heading) is { IsEmpty: false } key ? new HeadedList(key, isOfAll: false) : None;
        if (_list != None)
        {
            _lists.Add(_list);
        }
    }

    private void Close()
    {
        EndList();
        _list = _outer = None;
    }

    private void EndList()
    {
        if (_list is { IsKnown: true, Items.Count: 0 } && _outer is { IsKnown: true, IsOneCell: false })
        {
            _outer.Items.Add(new SheetItem(_section, _heading, -1, Entry: null));
        }
        else
        {
            _outer = _list;
        }
    }

    private void AddLines(List<Cell> lines)
    {
        if (!_list.IsKnown)
        {
            return;
        }

        if (lines.Exists(line => HeadedLists.IsSentence(line.Text)))
        {
            Close();
            return;
        }

        foreach (Cell line in lines.Where(line => line.Text.Length <= HeadedLists.LongestItem && line.Text.IndexOfAny(Markup) < 0
            && !ShopLines.IsOne(line.Text)))
        {
            AddLine(line);
        }
    }

    private void AddLine(Cell line)
    {
        if (SheetEntry.In(_section, line) is { Value.IsEmpty: false } entry
            && (RowReaders.Find(entry.Key.Text) is not null || !(_isOfParagraph || HeadedLists.IsOffer(entry))))
        {
            // "Weight: 1.2 kg"; in a paragraph of its own, "Bus width: 64 bits" as well.
            HeadedList row = new(HeadedLists.KeyIn(entry.Key), isOfAll: false);
            row.Items.Add(new SheetItem(_section, entry.Value, -1, Entry: null));
            _lists.Add(row);
            return;
        }

        ScannedCell cell = new(line);
        bool counts = cell.Count > 0 && Counts.Of(cell.Tokens[0]) is not null;
        bool leads = line.Text[line.Text.Length - 1] == ':';
        if (_listsAbilities && !counts)
        {
            return;
        }

        // "Two ports with support for:" and "Configurable to:" state something; "Simultaneously supports the display and:" does not.
        _listsAbilities = leads && counts;
        if (!leads || counts || OfferMarkers.At(cell, 0, upToIsMaximum: true, out _) > 0)
        {
            _list.Items.Add(new SheetItem(_section, line, -1, Entry: null));
        }
    }
}
