using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>
/// A sentence as its tokens, without what is said aside in parentheses and without what somebody else is quoted with: neither
/// is a statement of the sentence.
/// </summary>
internal sealed class Sentence
{
    private static readonly Token Nothing = new(TokenKind.Symbol, "\0", 0, 0, -1, Glued: false);

    private readonly HashSet<int> _numbered = [];

    public Sentence(Cell cell, KnownOptions? options = null)
    {
        Cell = cell;
        Options = options ?? KnownOptions.None;
        Token[] tokens = Tokenizer.Tokenize(cell.Text);
        IsQuestion = tokens.Length > 0 && tokens[tokens.Length - 1].IsSymbol('?');
        Tokens = Array.Exists(tokens, token => token.IsSymbol('(') || token.IsSymbol('"')) ? WithoutAsides(tokens) : tokens;
        int count = Tokens.Length;
        while (count > 0 && (Tokens[count - 1].IsSymbol('.') || Tokens[count - 1].IsSymbol('!')))
        {
            count--;
        }

        Count = count;
    }

    public Cell Cell { get; }

    public bool IsQuestion { get; }

    /// <summary>The options that it may call by their names.</summary>
    public KnownOptions Options { get; }

    /// <summary>How many tokens it has, without the marks that end it.</summary>
    public int Count { get; }

    /// <summary>The tokens, and behind them the marks that end it.</summary>
    public Token[] Tokens { get; }

    /// <summary>The token at an index; one that is nothing behind the end.</summary>
    public Token this[int index] => index >= 0 && index < Count ? Tokens[index] : Nothing;

    /// <summary>Whether an aside with a number in it stands before a token: it tells one of several of a name.</summary>
    public bool HasNumberAside(int index) => _numbered.Contains(index);

    /// <summary>The piece of the sheet from one token up to another, asides between them included.</summary>
    public Cell Slice(int first, int end) => Cell.Slice(this[first].Start, this[end - 1].End);

    public bool IsWord(int index, string word) => this[index].IsWord(word);

    public bool IsSymbol(int index, char symbol) => this[index].IsSymbol(symbol);

    /// <summary>Whether the sentence, or the part of it that says one thing, is over.</summary>
    public bool IsEnd(int index) => index >= Count || IsSymbol(index, ';');

    /// <summary>Whether a word is written as a name: with a capital or a digit in it.</summary>
    public bool IsName(int index)
    {
        Token token = this[index];
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (char character in token.Text)
        {
            if (char.IsUpper(character) || char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private Token[] WithoutAsides(Token[] tokens)
    {
        List<Token> kept = new(tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsSymbol('('))
            {
                i = PassAside(tokens, i, kept);
                continue;
            }

            kept.Add(tokens[i]);
            if (tokens[i].IsSymbol('"') && !IsInches(tokens, i))
            {
                i = EndOfQuotation(tokens, i);
            }
        }

        return [.. kept];
    }

    private int PassAside(Token[] tokens, int open, List<Token> kept)
    {
        int end = open + 1;
        for (int depth = 1; end < tokens.Length && depth > 0; end++)
        {
            depth += tokens[end].IsSymbol('(') ? 1 : tokens[end].IsSymbol(')') ? -1 : 0;
            if (tokens[end].Kind != TokenKind.Symbol && tokens[end].Text.Any(char.IsDigit))
            {
                _numbered.Add(kept.Count);
            }
        }

        // "(a slower one,) a graphics card": the comma parts what stands around the aside.
        if (end - 2 > open && tokens[end - 1].IsSymbol(')') && tokens[end - 2].IsSymbol(','))
        {
            kept.Add(tokens[end - 2]);
        }

        return end - 1;
    }

    // One token is left in its place, so that what stands before and behind it does not touch.
    private static int EndOfQuotation(Token[] tokens, int open)
    {
        int close = Array.FindIndex(tokens, open + 1, token => token.IsSymbol('"'));
        return close < 0 ? tokens.Length : close;
    }

    private static bool IsInches(Token[] tokens, int index) => index > 0 && tokens[index].Glued && tokens[index - 1].IsNumber;
}
