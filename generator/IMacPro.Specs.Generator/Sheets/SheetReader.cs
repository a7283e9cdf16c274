namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Text to <see cref="SheetDocument"/>: finds title, infobox and tables, and understands none of it.</summary>
internal sealed class SheetReader
{
    /// <summary>What is longer is no key, but a sentence.</summary>
    public const int LongestKey = 48;

    // Behind a name at the margin, a price may stand at the other.
    private const string WideGap = "    ";

    // Nobody looks further for the end of what is below a line.
    private const int LongestGap = 80;

    // A line of nothing else is pointed at often enough.
    private const int MostInvisible = 20;

    // Every form of text brought to the one that is read, each by what is left of the forms before it.
    private static readonly Func<string, string>[] Forms =
    [
        Mail.Blank, References.Blank, Html.Mark, Bullets.Unify, ColumnBullets.Mend, FlatTable.Mark, SideBySide.Mark, ColumnRules.Mark,
        NestedTables.Mark, DrawnTable.Mark, AsciiTable.Mark, Directives.Mark, Csv.Mark,
    ];

    private readonly List<SheetHeading> _headings = [];
    private readonly List<SheetEntry> _entries = [];
    private readonly List<SheetFlaw> _flaws = [];
    private readonly string _text;
    private readonly TableBuilder _tables;
    private readonly OutlineBuilder _outline;
    private readonly ParagraphBuilder _paragraphs;
    private Cell _title = Cell.None;
    private Cell _caption = Cell.None;
    private Cell _section = Cell.None;
    private Cell _lastProse = Cell.None;

    // A list of bullets below a parameter is its value, but where that has one and each bullet says what it is.
    private Cell _parameter = Cell.None;
    private bool _isFilled;
    private LineKind _last = LineKind.Blank;
    private bool _gap;

    private SheetReader(string text)
    {
        _text = text;
        _tables = new TableBuilder(text, _flaws);
        _outline = new OutlineBuilder(text);
        _paragraphs = new ParagraphBuilder(text);
    }

    /// <summary>Reads a text. Any text can be read; a poor one gives a poor document.</summary>
    public static SheetDocument Read(string text, CancellationToken cancellation = default)
    {
        string uncommented = PageFeet.Blank(Yaml.Mark(Comments.Blank(text)));
        string mended = Hyphens.Join(Ampersands.Mend(Mojibake.Mend(uncommented)));
        string marked = Forms.Aggregate(mended, static (read, mark) => mark(read));
        SheetReader reader = new(marked);
        WholeLines lines = new(marked, ReferenceEquals(marked, uncommented) ? null : uncommented);
        while (lines.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(Parameters.Unwrapped(lines.Current));
        }

        reader._tables.End();
        reader._outline.EndLine();
        reader._paragraphs.End();
        return new SheetDocument(
            marked,
            PageTitle.Of(reader._title, reader._headings, reader._outline.Title, reader._paragraphs.FirstRow, marked),
            reader.Caption(),
            reader._headings,
            reader._entries,
            reader._outline.Items,
            reader._tables.Tables,
            reader._paragraphs.Paragraphs,
            reader._paragraphs.Blocks,
            reader._flaws);
    }

    private Cell Caption() => _caption.IsEmpty && _paragraphs.Caption.Text.Length <= LineForms.LongestCaption ? _paragraphs.Caption : _caption;

    private void Add(Cell line)
    {
        LineKind kind = KindOf(line);
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
                _tables.End();
                NoteInvisible(line);
                AddHeading(LineForms.BeforeColon(line), level: 2);
                break;
            case LineKind.Heading when line.Text[0] == '[':
                _tables.End();
                AddHeading(line.Slice(1, line.Text.Length - 1), level: 2);
                break;
            case LineKind.Heading when LineForms.EndOfStarred(line.Text) is int end and > 0:
                _tables.End();
                AddHeading(RowParser.Trimmed(line.Slice(0, end)), level: 2);
                break;
            case LineKind.Heading when LineForms.StartOfTitle(line) is int title and > 0:
                AddHeading(line.Slice(title, line.Text.Length), level: 1);
                break;
            case LineKind.Heading:
                _tables.End();
                AddHeading(line);
                break;
            case LineKind.Bullet when _last == LineKind.Parameter && !_gap && !(_isFilled && TryParseEntry(line, out _)):
                NoteInvisible(line);
                AddEntry(new SheetEntry(_section, _parameter, RowParser.Trimmed(line.Slice(1, line.Text.Length))));
                kind = LineKind.Parameter;
                break;
            case LineKind.Bullet when TryParseEntry(line, out SheetEntry entry):
                _tables.End();
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
                AddNested(line, start: 1);
                NoteInvisible(line);
                if (_outline.IsFurtherIn(line))
                {
                    _outline.AddBullet(_section, line, entry: null);
                }

                break;
            case LineKind.Prose when _last == LineKind.Bullet && !_gap && _outline.IsValue(line):
                AddNested(line, start: 0);
                kind = LineKind.Bullet;
                break;
            case LineKind.Row:
                AddRowAbove();
                NoteInvisible(line);
                kind = AddRowOrParameters(_tables.Parse(line));
                break;
            case LineKind.Rule:
                kind = AddRule(line.Text);
                break;
            case LineKind.Underline:
                AddUnderlined(line);
                break;
            default:
                _tables.End();
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

    private LineKind KindOf(Cell whole)
    {
        string line = whole.Text;
        if (line.Length == 0)
        {
            return LineKind.Blank;
        }

        bool piped = line.IndexOf('|') >= 0;
        return line[0] switch
        {
            _ when line.IndexOf(Csv.FieldMark) >= 0 => LineKind.Row,
            '=' or '#' when LineForms.HeadingLevel(line) > 0 || LineForms.StartOfTitle(whole) > 0 => LineKind.Heading,
            '*' when LineForms.EndOfStarred(line) > 0 => LineKind.Heading,
            '[' when LineForms.IsBracketed(line) && IsAboveParameters(whole) => LineKind.Heading,
            '*' or '\'' when LineForms.IsBold(line) => IsAmongRows(whole) ? LineKind.Row : EndsParagraph(whole) ? LineKind.Prose : LineKind.Heading,
            _ when piped && (RowParser.IsRule(line) || LineForms.IsTableMark(line)
                || (_tables.IsWiki && line.StartsWith("|-", StringComparison.Ordinal))) => LineKind.Rule,
            '=' or '-' when _last == LineKind.Prose && !_gap && LineForms.IsUnderline(line) => LineKind.Underline,
            '|' => LineKind.Row,
            '!' when piped || _tables.IsWiki || line.IndexOf("!!", StringComparison.Ordinal) > 0 => LineKind.Row,
            _ when piped && (_last == LineKind.Row || line.IndexOf('\n') > 0 || line[line.Length - 1] == '|'
                || (line[0] != '{' && IsRowAbove() && HasCells(whole))) => LineKind.Row,
            '-' or '*' or '•' or '–' when line.Length > 1 => LineKind.Bullet,

            // "+$50" is a price; an "o" is what is left of a hollow bullet.
            '+' or 'o' when line.Length > 1 && SheetLines.IsBlank(line[1]) => LineKind.Bullet,

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

        Cell heading = RowParser.Trimmed(line.Slice(level, end));
        AddHeading(heading.Slice(0, LineForms.EndOfHeading(heading.Text)), level);
    }

    private void AddUnderlined(Cell line)
    {
        if (_lastProse.Text.Length <= LineForms.LongestCaption)
        {
            _tables.End();
            Cell words = _lastProse.Text.IndexOf(WideGap, StringComparison.Ordinal) is int gap and > 0 ? _lastProse.Slice(0, gap) : _lastProse;
            AddHeading(RowParser.Trimmed(words), line.Text[0] == '=' ? 1 : 2);
        }
    }

    // A table needs no pipes at its sides: the rule tells that the line above is its head.
    private LineKind AddRule(string line)
    {
        _tables.AddRule(line);
        AddRowAbove();
        if (_last == LineKind.Row)
        {
            _tables.DropEmptyHead();
        }

        return _tables.HasRows ? LineKind.Row : LineKind.Rule;
    }

    // One line with a pipe may be running text; a rule or a row below it tells that it is a row too.
    private bool IsRowAbove() => _last == LineKind.Prose && !_gap && _lastProse.Text.IndexOf('|') > 0 && _lastProse.Text[0] != '{'
        && !IsPicture(_lastProse.Text) && HasCells(_lastProse);

    // "Released: {{start date|2020|1|2}}": all its bars are those of templates and links.
    private bool HasCells(Cell line) => _tables.Parse(line).Cells.Count > 1;

    // What is left of a picture has bars, and is no row.
    private static bool IsPicture(string line) => line.StartsWith("File:", StringComparison.Ordinal) || line.StartsWith("thumb|", StringComparison.Ordinal);

    // A bold line between two rows is the heading of a group of them, and none of the text.
    private bool IsAmongRows(Cell line)
    {
        int next = _last == LineKind.Row && !_gap ? _text.IndexOf('\n', line.Span.End) : -1;
        int end = next < 0 ? -1 : _text.IndexOf('\n', next + 1);
        return next > 0 && _text.IndexOf('|', next, (end < 0 ? _text.Length : end) - next) > 0;
    }

    // "[Bench]" above "memory = 8 GB".
    private bool IsAboveParameters(Cell line) => LineBelow(line)?.IndexOf('=') > 0;

    // Below a line of text and above a gap, a bold line is no heading.
    private bool EndsParagraph(Cell line) => _last == LineKind.Prose && !_gap && line.Text[0] == '\'' && LineBelow(line)?.Length == 0;

    private string? LineBelow(Cell line)
    {
        SheetLines ahead = new(_text.Substring(line.Span.End, Math.Min(LongestGap, _text.Length - line.Span.End)));
        return ahead.MoveNext() && ahead.MoveNext() ? ahead.Current.Text : null;
    }

    private void AddRowAbove()
    {
        if (IsRowAbove())
        {
            _paragraphs.DropLine();
            _tables.Add(_tables.Parse(_lastProse), _gap);
        }
    }

    private void AddHeading(Cell heading, int level)
    {
        if (level == 1 && _title.IsEmpty && !LineForms.IsOfPart(heading.Text))
        {
            _title = heading;
        }
        else
        {
            _headings.Add(new SheetHeading(heading, level));
            _section = heading;
            _tables.Section = heading;
        }
    }

    private bool TryParseEntry(Cell bullet, out SheetEntry entry)
    {
        Cell text = bullet.Slice(1, bullet.Text.Length);
        while (text.Text.Length > 2 && text.Text[0] is '-' or '*' or '•' && text.Text[1] == ' ')
        {
            text = text.Slice(1, text.Text.Length);
        }

        bool isTermAlone = bullet.Text[0] == ';' && text.Text.IndexOf(':') < 0 && text.Text.Length is > 0 and <= LongestKey;
        entry = isTermAlone ? new SheetEntry(_section, text, text.Slice(text.Text.Length, text.Text.Length)) : SheetEntry.In(_section, text)!;
        return entry is not null;
    }

    // "- Ports:" and bullets or lines below it: each is a value of that key.
    private void AddNested(Cell line, int start)
    {
        DropParent();
        _entries.Add(new SheetEntry(_section, _outline.Parent, RowParser.Trimmed(line.Slice(start, line.Text.Length))));
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
            && KindOf(_lastProse) == LineKind.Prose)
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
        // Within a table all is rows.
        if (!_tables.IsWiki && !_tables.HasRows && Parameters.Of(row, _section) is IReadOnlyList<SheetEntry> parameters)
        {
            SheetEntry last = parameters[parameters.Count - 1];
            _parameter = last.Key;
            _isFilled = Parameters.IsFilled(last.Value.Text);
            _entries.AddRange(parameters.Where(parameter => Parameters.IsFilled(parameter.Value.Text)));
            return LineKind.Parameter;
        }

        _tables.Add(row, _gap);
        return LineKind.Row;
    }

    private void NoteInvisible(Cell line)
    {
        int noted = 0;
        for (int i = 0; i < line.Text.Length && noted < MostInvisible; i++)
        {
            if (line.Text[i] is not (Csv.FieldMark or Mojibake.Filler or DrawnTable.Continued) && Invisible.IsAt(line.Text, i))
            {
                noted++;
                int length = char.IsHighSurrogate(line.Text[i]) && i + 1 < line.Text.Length ? 2 : 1;
                _flaws.Add(new SheetFlaw(
                    SheetFlawKind.InvisibleCharacter, new Cell(line.Text.Substring(i, length), line.Start + i, line.Line)));
            }
        }
    }
}
