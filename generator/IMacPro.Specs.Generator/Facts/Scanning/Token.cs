namespace IMacPro.Specs.Generator.Facts.Scanning;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Digits with more than one dot between them.</summary>
    Version,
    Symbol,
}

/// <summary>The smallest piece of a cell that means something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a symbol, the plain form of whatever look-alike was written.</param>
/// <param name="Start">The offset of its first character in the cell.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Number">The value of a number, or of a word that names one; otherwise -1.</param>
/// <param name="Glued">Whether it follows the token before it without a space.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, decimal Number, bool Glued)
{
    /// <summary>Whether it is a letter right behind a number that may stand for a unit of sizes: "64K".</summary>
    public bool IsSizeLetter => Glued && Kind == TokenKind.Word && Text is "K" or "k" or "M" or "G";

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAnyOf(string[] words)
    {
        if (Kind == TokenKind.Word)
        {
            foreach (string word in words)
            {
                if (Text.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a point may as well part thousands in it, as much of Europe writes them: <c>1.920</c>.</summary>
    public bool IsGrouped => IsNumber && Text.Length is >= 5 and <= 7 && Text[Text.Length - 4] == '.' && Text[0] != '0';

    public bool IsSymbol(char symbol) => Kind == TokenKind.Symbol && Text[0] == symbol;
}
