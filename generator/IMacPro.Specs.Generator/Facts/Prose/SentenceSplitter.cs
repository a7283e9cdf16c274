using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Parts a paragraph into sentences, each knowing where it stands. One pass: no character is looked at often.</summary>
internal sealed class SentenceSplitter
{
    private const int LongestFootnote = 32;
    private const string Closers = "\"'\u201D\u2019)]*";

    // Behind these a full stop ends no sentence.
    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "St", "vs", "approx", "ca", "cf", "eg", "ie", "e.g", "i.e"];

    // Behind these it ends one only if what follows is no number, or no name.
    private static readonly string[] BeforeNumbers =
        ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No"];

    private static readonly string[] InNames = ["Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr"];

    private static readonly string[] Starters =
    [
        "It", "Its", "The", "A", "An", "In", "On", "At", "By", "This", "These", "That", "After", "As", "Unlike", "For", "From", "Also",
        "Both", "While", "When", "Although", "However", "Each", "All", "There", "Later",
    ];

    private readonly Cell _paragraph;
    private readonly string _text;
    private readonly List<Cell> _sentences = [];
    private int _start;
    private int _line;
    private int _counted;
    private bool _noMoreReferences;

    private SentenceSplitter(Cell paragraph)
    {
        _paragraph = paragraph;
        _text = paragraph.Text;
        _line = paragraph.Line;
    }

    public static IReadOnlyList<Cell> Split(Cell paragraph, CancellationToken cancellation)
    {
        SentenceSplitter splitter = new(paragraph);
        for (int i = 0; i < splitter._text.Length;)
        {
            int note = splitter.ReferenceAt(i);
            int end = note == 0 && splitter._text[i] is '.' or '!' or '?' ? splitter.EndAt(i) : 0;
            if (end > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                splitter.Add(end);
            }

            i = Math.Max(end, i + Math.Max(1, note));
        }

        splitter.Add(splitter._text.Length);
        return splitter._sentences;
    }

    private void Add(int end)
    {
        Cell sentence = _paragraph.Slice(_start, end);
        _start = end;
        if (sentence.IsEmpty)
        {
            return;
        }

        for (int start = sentence.Start - _paragraph.Start; _counted < start; _counted++)
        {
            bool pair = _text[_counted] == '\r' && _text[_counted + 1] == '\n';
            _line += _text[_counted] is '\r' or '\n' && !pair ? 1 : 0;
        }

        _sentences.Add(sentence with { Line = _line });
    }

    // Where a sentence ends that a stop may end, its closing marks and footnotes included; 0 where it goes on.
    private int EndAt(int stop)
    {
        int at = stop + 1;
        bool noted = false;
        while (at < _text.Length && (Closers.IndexOf(_text[at]) >= 0 ? 1 : NoteAt(at)) is int length and > 0)
        {
            noted |= length > 1;
            at += length;
        }

        int next = at;
        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        bool ends = next == _text.Length
            || ((next > at || noted) && CanStart(next) && !(_text[stop] == '.' && IsAbbreviated(stop, next)));
        return ends ? at : 0;
    }

    private int NoteAt(int at)
    {
        if (ReferenceAt(at) is int reference and > 0)
        {
            return reference;
        }

        int close = _text[at] == '[' ? _text.IndexOf(']', at, Math.Min(LongestFootnote, _text.Length - at)) : -1;
        return close < 0 ? 0 : close + 1 - at;
    }

    // "<ref>A note. And more of it.</ref>": what it holds is no part of the sentence.
    private int ReferenceAt(int at)
    {
        if (_noMoreReferences || _text[at] != '<' || string.CompareOrdinal(_text, at, "<ref", 0, 4) != 0)
        {
            return 0;
        }

        int open = _text.IndexOf('>', at);
        if (open > at && _text[open - 1] == '/')
        {
            return open + 1 - at;
        }

        int close = _text.IndexOf("</ref>", at, StringComparison.Ordinal);
        _noMoreReferences = close < 0;
        return close < 0 ? 0 : close + "</ref>".Length - at;
    }

    // A capital, a number, an opening mark; or a name that is spelled with its capital inside.
    private bool CanStart(int at)
    {
        char first = _text[at];
        bool camel = char.IsLower(first) && at + 1 < _text.Length && char.IsUpper(_text[at + 1]);
        return camel || char.IsUpper(first) || char.IsDigit(first) || !(char.IsLetter(first) || first is ',' or ';' or '.' or ')');
    }

    private bool IsAbbreviated(int stop, int next)
    {
        int start = stop;
        while (start > 0 && (char.IsLetter(_text[start - 1]) || (_text[start - 1] == '.' && stop - start == 1)) && stop - start < 8)
        {
            start--;
        }

        string word = _text.Substring(start, stop - start);
        return Array.IndexOf(Titles, word) >= 0
            || (Array.IndexOf(BeforeNumbers, word) >= 0 && char.IsDigit(_text[next]))
            || ((Array.IndexOf(InNames, word) >= 0
                || (word.Length > 0 && char.IsUpper(word[word.Length - 1]) && word.Length is 1 or 3 && word.Length == 1 + (2 * Dots(word))))
                && !IsStarter(next));
    }

    private static int Dots(string word) => word.Count(character => character == '.');

    private bool IsStarter(int at) => Array.Exists(Starters, word =>
        string.CompareOrdinal(_text, at, word, 0, word.Length) == 0
        && at + word.Length < _text.Length && char.IsWhiteSpace(_text[at + word.Length]));
}
