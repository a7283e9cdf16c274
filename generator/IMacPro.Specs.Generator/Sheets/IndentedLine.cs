namespace IMacPro.Specs.Generator.Sheets;

/// <summary>A line of a text in which it matters how far in lines stand, from its start up to what ends it.</summary>
internal readonly struct IndentedLine
{
    private readonly string _text;

    public IndentedLine(string text, int start)
    {
        _text = text;
        Start = start;
        int end = start > text.Length ? -1 : text.IndexOf('\n', start);
        End = start > text.Length ? start : end < 0 ? text.Length : end > start && text[end - 1] == '\r' ? end - 1 : end;
        First = start;
        while (First < End && text[First] == ' ')
        {
            First++;
        }
    }

    public int Start { get; }

    public int First { get; }

    public int End { get; }

    public int Indent => First - Start;

    public bool IsEmpty => First == End;

    public bool IsThere => Start <= _text.Length;

    public IndentedLine Next() => new(_text, _text.IndexOf('\n', End) is int end and >= 0 ? end + 1 : _text.Length + 1);

    /// <summary>Whether the mark of a list's member stands at a place.</summary>
    public bool IsMark(int at) => at < End && _text[at] is '*' or '-' or '+' && (at + 1 == End || _text[at + 1] == ' ');

    /// <summary>Where what is behind the mark of a list's member begins; 0 where there is no mark or nothing behind it.</summary>
    public int MemberAt(int mark)
    {
        int words = mark + 1;
        while (words < End && _text[words] == ' ')
        {
            words++;
        }

        return IsMark(mark) && words < End ? words : 0;
    }
}
