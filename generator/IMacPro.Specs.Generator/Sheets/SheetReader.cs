namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Text to <see cref="SheetDocument"/>: finds title, infobox and tables, and understands none of it.</summary>
internal sealed class SheetReader
{
    /// <summary>What is longer is no key, but a sentence.</summary>
    public const int LongestKey = 48;

    // A line of nothing else is pointed at often enough.
    private const int MostInvisible = 20;

    private readonly List<SheetEntry> _entries = [];
    private readonly List<SheetTable> _tables = [];
    private readonly List<SheetFlaw> _flaws = [];
    private readonly OutlineBuilder _outline;
    private readonly ParagraphBuilder _paragraphs;
    private readonly RowParser _parser;
    private readonly WikiTable _wiki;
    private List<SheetRow> _rows = [];
    private Cell _title = Cell.None;
    private Cell _caption = Cell.None;
    private Cell _section = Cell.None;
    private Cell _lastProse = Cell.None;

    // A list of bullets below a parameter is its value.
    private Cell _parameter = Cell.None;
    private LineKind _last = LineKind.Blank;
    private bool _gap;

    // Whether any two rows of the table stand right below each other.
    private bool _isDense;

    private SheetReader(string text)
    {
        _outline = new OutlineBuilder(text);
        _paragraphs = new ParagraphBuilder(text);
        _parser = new RowParser(text);
        _wiki = new WikiTable(text);
    }

    /// <summary>Reads a text. Any text can be read; a poor one gives a poor document.</summary>
    public static SheetDocument Read(string text, CancellationToken cancellation = default)
    {
        string uncommented = Comments.Blank(text);
        SheetReader reader = new(uncommented);
        WholeLines lines = new(uncommented);
        while (lines.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(lines.Current);
        }

        reader.EndTable();
        reader._outline.EndLine();
        reader._paragraphs.End();
        return new SheetDocument(
            uncommented,
            reader._title.IsEmpty ? reader._outline.Title : reader._title,
            reader.Caption(),
            reader._entries,
            reader._outline.Items,
            reader._tables,
            reader._paragraphs.Paragraphs,
            reader._paragraphs.Blocks,
            reader._flaws);
    }

    private Cell Caption() => _caption.IsEmpty && _paragraphs.Caption.Text.Length <= LineForms.LongestCaption ? _paragraphs.Caption : _caption;

    private void Add(Cell line)
    {
        LineKind kind = KindOf(line.Text);
        if (kind != LineKind.Prose)
        {
            _outline.EndLine();
        }

        switch (kind)
        {
            case LineKind.Blank:
                _gap = true;
                _paragraphs.End();
                _last = _last == LineKind.Row ? LineKind.Row : kind;
                return;
            case LineKind.Heading when LineForms.IsBold(line.Text):
                EndTable();
                NoteInvisible(line);
                AddHeading(LineForms.BeforeColon(line), level: 2);
                break;
            case LineKind.Heading:
                EndTable();
                AddHeading(line);
                break;
            case LineKind.Bullet when _last == LineKind.Parameter && !_gap:
                NoteInvisible(line);
                AddEntry(new SheetEntry(_section, _parameter, RowParser.Trimmed(line.Slice(1, line.Text.Length))));
                kind = LineKind.Parameter;
                break;
            case LineKind.Bullet when TryParseEntry(line, out SheetEntry entry):
                EndTable();
                NoteInvisible(line);
                if (_last == LineKind.Bullet && !_gap && _outline.IsFurtherIn(line))
                {
                    // "- Memory:" and below it "  - Type: DDR4": a heading of what stands further in.
                    DropParent();
                    entry = entry with { Section = _outline.Parent };
                }

                AddEntry(entry);
                _outline.AddBullet(_section, line, entry);
                break;
            case LineKind.Bullet when _last == LineKind.Bullet && !_gap && _outline.IsNested(line):
                AddNested(line);
                NoteInvisible(line);
                break;
            case LineKind.Row:
                AddRowAbove();
                NoteInvisible(line);
                kind = AddRowOrParameters(_parser.Parse(line));
                break;
            case LineKind.Rule:
                kind = AddRule(line.Text);
                break;
            case LineKind.Underline:
                AddUnderlined(line);
                break;
            default:
                EndTable();
                if (kind == LineKind.Bullet)
                {
                    _outline.AddBullet(_section, line, entry: null);
                }
                else
                {
                    _outline.AddLine(_section, line, beginsParagraph: _last != LineKind.Prose || _gap);
                }

                _lastProse = line;
                _paragraphs.Add(line, kind == LineKind.Bullet, _section);
                kind = LineKind.Prose;
                break;
        }

        if (kind != LineKind.Prose)
        {
            _paragraphs.End();
        }

        _last = kind;
        _gap = false;
    }

    private LineKind KindOf(string line)
    {
        if (line.Length == 0)
        {
            return LineKind.Blank;
        }

        bool piped = line.IndexOf('|') >= 0;
        return line[0] switch
        {
            '=' or '#' when LineForms.HeadingLevel(line) > 0 => LineKind.Heading,
            '*' or '\'' when LineForms.IsBold(line) => LineKind.Heading,
            _ when piped && (RowParser.IsRule(line) || LineForms.IsTableMark(line) || (_wiki.IsOpen && line.StartsWith("|-", StringComparison.Ordinal))) => LineKind.Rule,
            '=' or '-' when _last == LineKind.Prose && !_gap && LineForms.IsUnderline(line) => LineKind.Underline,
            '|' => LineKind.Row,
            '!' when piped || _wiki.IsOpen || line.IndexOf("!!", StringComparison.Ordinal) > 0 => LineKind.Row,
            _ when piped && (_last == LineKind.Row || line[line.Length - 1] == '|' || (line[0] != '{' && IsRowAbove())) => LineKind.Row,
            '-' or '*' or '•' or '–' or '+' when line.Length > 1 => LineKind.Bullet,

            // A wiki's list of terms: "; Memory" and ": 8 GB" below it, or both in one line.
            ';' when line.Length > 1 => LineKind.Bullet,
            ':' when line.Length > 1 && _last == LineKind.Bullet && !_gap && !_outline.Parent.IsEmpty => LineKind.Bullet,
            '\t' => LineKind.Row,
            _ when LineForms.IsTabbed(line) => LineKind.Row,
            _ => LineKind.Prose,
        };
    }

    private void AddHeading(Cell line)
    {
        NoteInvisible(line);
        int level = LineForms.HeadingLevel(line.Text);
        int end = line.Text.Length;
        while (end > level && line.Text[end - 1] == line.Text[0])
        {
            end--;
        }

        AddHeading(RowParser.Trimmed(line.Slice(level, end)), level);
    }

    private void AddUnderlined(Cell line)
    {
        if (_lastProse.Text.Length <= LineForms.LongestCaption)
        {
            EndTable();
            AddHeading(RowParser.Trimmed(_lastProse), line.Text[0] == '=' ? 1 : 2);
        }
    }

    // A table needs no pipes at its sides: the rule tells that the line above is its head.
    private LineKind AddRule(string line)
    {
        bool ends = line.StartsWith("|}", StringComparison.Ordinal);
        if ((ends ? _wiki.Close() : _wiki.EndRow()) is SheetRow row)
        {
            AddRow(row);
        }

        if (ends)
        {
            EndTable();
        }

        if (line.StartsWith("{|", StringComparison.Ordinal))
        {
            _wiki.Open();
        }

        AddRowAbove();
        if (_last == LineKind.Row && _rows.Count == 1 && _rows[0].Cells.All(cell => cell.IsEmpty))
        {
            // A table of Markdown has a head even where it has nothing to say.
            _rows.Clear();
            _flaws.RemoveAt(_flaws.Count - 1);
        }

        return _rows.Count > 0 ? LineKind.Row : LineKind.Rule;
    }

    // One line with a pipe may be running text; a rule or a row below it tells that it is a row too.
    private bool IsRowAbove() => _last == LineKind.Prose && !_gap && _lastProse.Text.IndexOf('|') > 0 && _lastProse.Text[0] != '{';

    private void AddRowAbove()
    {
        if (IsRowAbove())
        {
            _paragraphs.DropLine();
            AddRow(_parser.Parse(_lastProse));
        }
    }

    private void AddHeading(Cell heading, int level)
    {
        if (level == 1 && _title.IsEmpty)
        {
            _title = heading;
        }
        else
        {
            _section = heading;
        }
    }

    private bool TryParseEntry(Cell bullet, out SheetEntry entry)
    {
        Cell text = bullet.Slice(1, bullet.Text.Length);
        bool isTermAlone = bullet.Text[0] == ';' && text.Text.IndexOf(':') < 0 && text.Text.Length is > 0 and <= LongestKey;
        entry = isTermAlone ? new SheetEntry(_section, text, text.Slice(text.Text.Length, text.Text.Length)) : SheetEntry.In(_section, text)!;
        return entry is not null;
    }

    // "- Ports:" and bullets below it: each is a value of that key.
    private void AddNested(Cell line)
    {
        DropParent();
        _entries.Add(new SheetEntry(_section, _outline.Parent, RowParser.Trimmed(line.Slice(1, line.Text.Length))));
    }

    // A bullet with a key alone has a value after all.
    private void DropParent()
    {
        if (_flaws.Count > 0 && _flaws[_flaws.Count - 1].Place == _outline.Parent)
        {
            _flaws.RemoveAt(_flaws.Count - 1);
            _entries.RemoveAt(_entries.Count - 1);
        }
    }

    private void AddEntry(SheetEntry entry)
    {
        if (_entries.Count == 0 && _last == LineKind.Prose && !_gap && _lastProse.Text.Length <= LineForms.LongestCaption
            && KindOf(_lastProse.Text) == LineKind.Prose)
        {
            _caption = _lastProse;
        }

        _entries.Add(entry);
        if (entry.Value.IsEmpty)
        {
            _flaws.Add(new SheetFlaw(SheetFlawKind.RowWithoutValue, entry.Key));
        }
    }

    private LineKind AddRowOrParameters(SheetRow row)
    {
        if (_wiki.IsOpen)
        {
            if (_wiki.Add(row) is SheetRow whole)
            {
                AddRow(whole);
            }

            return LineKind.Row;
        }

        // Within a table all is rows.
        if (_rows.Count == 0 && Parameters.Of(row, _section) is IReadOnlyList<SheetEntry> parameters)
        {
            _parameter = parameters[parameters.Count - 1].Key;
            _entries.AddRange(parameters.Where(parameter => Parameters.IsFilled(parameter.Value.Text)));
            return LineKind.Parameter;
        }

        AddRow(CellSpan.Spread(row));
        return LineKind.Row;
    }

    private void AddRow(SheetRow row)
    {
        if (_gap && _rows.Count > 0 && BeginsAnother(row))
        {
            EndTable();
        }

        _isDense |= _rows.Count > 0 && !_gap;
        _rows.Add(row);
        bool hasValue = false;
        for (int i = 1; i < row.Cells.Count; i++)
        {
            hasValue |= !row.Cells[i].IsEmpty;
        }

        if (!hasValue)
        {
            _flaws.Add(new SheetFlaw(SheetFlawKind.RowWithoutValue, row.Key.IsEmpty ? row.Whole : row.Key));
        }
    }

    // Two tables may stand under one heading, a blank line between them; their widths tell them apart, unless there is one between all
    // rows. One row alone may be the head of what follows, where that is no wider.
    private bool BeginsAnother(SheetRow row) => _rows[0].Cells.Count != row.Cells.Count
        && (_isDense || (_rows.Count == 1 && row.Cells.Count > _rows[0].Cells.Count));

    private void EndTable()
    {
        _isDense = false;
        if (_wiki.Close() is SheetRow row)
        {
            AddRow(row);
        }

        if (_rows.Count > 0)
        {
            _tables.Add(new SheetTable(_section, _rows));
            _rows = [];
        }
    }

    private void NoteInvisible(Cell line)
    {
        int noted = 0;
        for (int i = 0; i < line.Text.Length && noted < MostInvisible; i++)
        {
            if (Invisible.IsAt(line.Text, i))
            {
                noted++;
                int length = char.IsHighSurrogate(line.Text[i]) && i + 1 < line.Text.Length ? 2 : 1;
                _flaws.Add(new SheetFlaw(
                    SheetFlawKind.InvisibleCharacter, new Cell(line.Text.Substring(i, length), line.Start + i, line.Line)));
            }
        }
    }
}
