using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>A cell with the tokens and measures found in it: what every reader reads from.</summary>
internal sealed class ScannedCell
{
    private const int LongestDenial = 4;

    private readonly Cell? _sentence;
    private readonly string _read;
    private Token[]? _tokens;
    private List<Measure>? _measures;
    private string? _text;

    public ScannedCell(Cell cell)
        : this(cell, cell.Text, [], sentence: null)
    {
    }

    /// <summary>Words of a sentence: they are read by themselves, and the sentence is what is quoted.</summary>
    public ScannedCell(Cell words, Cell sentence)
        : this(words, words.Text, [], sentence)
    {
    }

    private ScannedCell(Cell cell, string read, IReadOnlyList<ConditionClause> conditions, Cell? sentence)
    {
        Cell = cell;
        _sentence = sentence;
        _read = read;
        Conditions = conditions;
        IsTooLong = read.Length > SheetLimits.LongestCell;
    }

    public Cell Cell { get; }

    /// <summary>Whether it is longer than any cell of a specification: it is text, and has no tokens.</summary>
    public bool IsTooLong { get; }

    /// <summary>The conditions that were set apart from what is read here.</summary>
    public IReadOnlyList<ConditionClause> Conditions { get; }

    /// <summary>When options could be ordered, as far as that was set apart from what is read here.</summary>
    public IReadOnlyList<SaleClause> Sales { get; private init; } = [];

    /// <summary>The key of its row, which may say what the cell leaves out: a unit, or the order of sides. Null where there is none.</summary>
    public ScannedCell? Key { get; init; }

    public Token[] Tokens => _tokens ?? Tokenize();

    public IReadOnlyList<Measure> Measures => _measures ??= FindMeasures();

    public int Count => Tokens.Length;

    /// <summary>The cell in its own words, as the output quotes it.</summary>
    public Origin Origin => _sentence is Cell sentence
        ? new Origin(Markup.Clean(sentence.Text), sentence.Line, Words: Text)
        : new Origin(Text, Cell.Line);

    /// <summary>The cell's text as a person reads it.</summary>
    public string Text => _text ??= Markup.Clean(Cell.Text);

    /// <summary>Whether the cell says that there is nothing to say.</summary>
    public bool IsNone => !IsTooLong && (Tokens.Length == 0
        || (Tokens.Length <= 3 && Text.Trim('.', '(', ')').ToUpperInvariant()
            is "N/A" or "NA" or "NONE" or "NONE INCLUDED" or "SEE NOTES" or "SEE BELOW" or "NO" or "TBA" or "TBD" or "UNKNOWN"
            or "-" or "–" or "—" or "?")
        || (Tokens.Length > 1 && Tokens[0].IsWord("none") && (Tokens[1].IsSymbol('(') || Tokens[1].IsSymbol(';'))));

    /// <summary>Whether the cell says that there is one, and not which.</summary>
    public bool IsYes => Count == 1 && Tokens[0].IsWord("yes");

    /// <summary>Whether a token is the first of a line, but for the cell's first line.</summary>
    public bool BeginsLine(int at) => at > 0 && _read.IndexOf('\n', Tokens[at - 1].End, Tokens[at].Start - Tokens[at - 1].End) >= 0;

    /// <summary>Whether the mark of an option stands behind one of some tokens.</summary>
    public bool IsMarkedAsOption(TokenRange range)
    {
        int start = Tokens[range.First].Start;
        return _read.IndexOf(OptionMarks.Mark, start, (range.End < Count ? Tokens[range.End].Start : _read.Length) - start) >= 0;
    }

    /// <summary>Whether a token is part of a measure.</summary>
    public bool IsMeasured(int at) => Measures.Any(measure => measure.First <= at && at < measure.End);

    /// <summary>Whether it says in a few words that there is nothing of the kind: "No onboard Ethernet", "Not available".</summary>
    public bool IsDenial => Tokens.Length is > 1 and <= LongestDenial && (Tokens[0].IsWord("no") || Tokens[0].IsWord("not"))
        && Tokens.All(token => token.Kind == TokenKind.Word && token.Number < 0);

    private Token[] Tokenize() => _tokens = IsTooLong ? [] : Tokenizer.Tokenize(_read);

    // "Weight (kg) | 1.3": the unit may be said in the key.
    private List<Measure> FindMeasures()
    {
        List<Measure> found = Scanning.Measures.Find(Tokens);
        if (Key is not null && Array.Exists(Tokens, token => token.IsSizeLetter) && KeyUnits.IsOfSizes(Key))
        {
            found = Scanning.Measures.WithSizes(Tokens, found);
        }

        return found.Count == 0 && Key is not null && KeyUnits.Of(Key) is Unit unit and not Unit.None
            ? Scanning.Measures.Bare(Tokens, unit)
            : found;
    }

    /// <summary>The text from one token up to another, as written but for markup.</summary>
    public string TextOf(int first, int end) => first >= end ? "" : Markup.Clean(_read, Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The same words for whoever keeps them: without what was found in them, which takes many times their room.</summary>
    public ScannedCell Bare() => new(Cell, _read, Conditions, _sentence) { _text = _text };

    /// <summary>The same cell, from which conditions are not read; all else keeps its place.</summary>
    public ScannedCell Without(IReadOnlyList<ConditionClause> conditions)
    {
        string read = conditions.Aggregate(_read, (text, clause) => Blanked(text, clause.Start, clause.End));
        return new ScannedCell(Cell, read, conditions, _sentence) { Key = Key, Sales = Sales };
    }

    /// <summary>The same cell, from which is not read when options could be ordered.</summary>
    /// <param name="sales">What is not read.</param>
    /// <param name="parted">What stands in parentheses and is read as if it stood between commas.</param>
    public ScannedCell Without(IReadOnlyList<SaleClause> sales, IReadOnlyList<TokenRange> parted)
    {
        string whole = parted.Aggregate(_read, (text, aside) => Parted(Parted(text, Tokens[aside.First - 1].Start), Tokens[aside.End].Start));
        string read = sales.Aggregate(whole, (text, clause) => Blanked(text, clause.Start, clause.End));
        return new ScannedCell(Cell, read, Conditions, _sentence) { Key = Key, Sales = sales };
    }

    /// <summary>The same cell, from which some parts are not read: prices, or what there is not.</summary>
    public ScannedCell Without(IReadOnlyList<(int Start, int End)> parts)
    {
        string read = parts.Aggregate(_read, (text, part) => Blanked(text, part.Start, part.End));
        return new ScannedCell(Cell, read, Conditions, _sentence) { Key = Key, Sales = Sales };
    }

    private static string Parted(string text, int at) => text.Substring(0, at) + "," + text.Substring(at + 1);

    private static string Blanked(string text, int start, int end) => text.Substring(0, start) + new string(' ', end - start) + text.Substring(end);

    /// <summary>The place from one token up to another.</summary>
    public Cell Slice(int first, int end) => Cell.Slice(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The index of the first token of a phrase, its words separated by single spaces; -1 where it is absent.</summary>
    public int Find(string phrase, int from = 0, int end = int.MaxValue)
    {
        int last = Math.Min(end, Count);
        for (int i = from; i < last; i++)
        {
            if (LengthAt(phrase, i) is int length and > 0 && i + length <= last)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many tokens from here on are a phrase; 0 where they are not. Readers ask for hundreds, so none is cut up.</summary>
    public int LengthAt(string phrase, int first)
    {
        int token = first;
        for (int start = 0; start < phrase.Length; token++)
        {
            string text = token < Count ? Tokens[token].Text : "";
            int end = start + text.Length;
            if (text.Length == 0 || end > phrase.Length || (end < phrase.Length && phrase[end] != ' ') || AreOther(text[0], phrase[start])
                || string.Compare(text, 0, phrase, start, text.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return 0;
            }

            start = end + 1;
        }

        return token - first;
    }

    // Most words differ in their first letter already.
    private static bool AreOther(char first, char second) => first < '\u0080' && second < '\u0080' && (first | ' ') != (second | ' ');

    /// <summary>The same for a phrase that is taken apart into its words already.</summary>
    public int Find(string[] words, int from = 0, int end = int.MaxValue)
    {
        for (int i = from; i <= Math.Min(end, Count) - words.Length; i++)
        {
            int matched = 0;
            while (matched < words.Length && Tokens[i + matched].Text.Equals(words[matched], StringComparison.OrdinalIgnoreCase))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(string phrase, int from = 0, int end = int.MaxValue) => Find(phrase, from, end) >= 0;

    public bool HasAny(params string[] phrases) => Array.Exists(phrases, phrase => Has(phrase));

    /// <summary>The first measure of a kind between two tokens.</summary>
    public Measure? FirstMeasure(Func<Unit, bool> kind, int from = 0, int end = int.MaxValue)
    {
        foreach (Measure measure in Measures)
        {
            if (measure.First >= from && measure.End <= end && kind(measure.Unit))
            {
                return measure;
            }
        }

        return null;
    }

    public Measure? FirstMeasure(Unit unit, int from = 0, int end = int.MaxValue) =>
        FirstMeasure(other => other == unit, from, end);
}
