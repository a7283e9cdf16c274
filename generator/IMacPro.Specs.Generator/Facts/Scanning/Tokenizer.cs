using System.Globalization;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Text of a cell to tokens. Footnote marks, leftover markup and odd spaces are passed over; look-alikes of dashes, crosses
/// and quotes become the plain character.
/// </summary>
internal ref struct Tokenizer
{
    // What no machine has so many of; conversions of larger numbers would overflow.
    private const decimal LargestNumber = 1_000_000_000_000m;

    // Of a text with more, what was gathered is not kept for the next.
    private const int MostKept = 1_000;

    private const char WideDot = '\uFF0E';

    // Where tokens are gathered until it is known how many there are: one place for all texts that a thread reads one after the other.
    [ThreadStatic]
    private static List<Token>? _gathered;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly bool _isPlain;
    private int _at;
    private bool _glued;

    private Tokenizer(string text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _isPlain = Markup.IsNoneIn(text);
    }

    public static Token[] Tokenize(string text)
    {
        List<Token> gathered = _gathered ?? [];
        _gathered = null;
        new Tokenizer(text, gathered).Run();
        Token[] tokens = [.. gathered];
        gathered.Clear();
        _gathered = gathered.Capacity > MostKept ? null : gathered;
        return tokens;
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            int noise = !_isPlain ? Markup.NoiseAt(_text, _at) : Markup.IsBlank(_text[_at]) ? 1 : 0;
            int newLine = _isPlain ? 0 : Markup.BreakAt(_text, _at);
            if (newLine > 0)
            {
                AddBreak(_at + newLine);
            }
            else if (noise > 0)
            {
                _glued &= !Markup.PartsWords(_text, _at, noise);
                _at += noise;
            }
            else if (_text[_at] is '•' or '‣' or '●' or '▪' or '◦')
            {
                // The mark of a list's member, in a cell that was one.
                AddBreak(_at + 1);
            }
            else if (char.IsDigit(_text[_at]) || IsFraction())
            {
                AddNumber();
            }
            else if (char.IsLetter(_text[_at]))
            {
                AddWord();
            }
            else
            {
                AddSymbol();
            }
        }
    }

    // ".89 MHz".
    private readonly bool IsFraction() => _text[_at] == '.' && IsDigitAt(_at + 1) && (!_glued || _tokens[_tokens.Count - 1].IsSymbol('('));

    private void Add(TokenKind kind, string value, int end, decimal number = -1)
    {
        _tokens.Add(new Token(kind, value, _at, end, number, _glued));
        _at = end;
        _glued = true;
    }

    private void AddWord()
    {
        int end = _at + 1;

        // "v5.4" is a version, not a word.
        bool version = _text[_at] is 'v' or 'V' && (!_glued || _tokens[_tokens.Count - 1].IsSymbol('(')) && IsDigitAt(end);
        while (!version && end < _text.Length && (char.IsLetterOrDigit(_text[end]) || IsMark(_text[end]) || Markup.IsJoiner(_text[end])))
        {
            end++;
        }

        if (_glued && _text[_at] is 'x' or 'X' && end - _at > 1 && IsCrossed(WithoutJoiners(_text.Substring(_at, end - _at))))
        {
            // "1920x1200", "2x256MB" and "2xUSB": the cross has no spaces around it.
            Add(TokenKind.Symbol, "×", _at + 1);
            return;
        }

        bool isLine = false;
        int name = VersionNumbers.NameIn(_text, _at, end);
        end = name > 0 ? _at + name : end - _at > 2 ? Glue.EndOfWord(_text, _at, end, out isLine) : end;
        string word = WithoutJoiners(_text.Substring(_at, end - _at));

        if ((word == "x" && IsBetweenNumbers(end)) || (word == "X" && IsBetweenNumbers(end) && IsNumberAhead(end)))
        {
            Add(TokenKind.Symbol, "×", end);
            return;
        }

        Add(TokenKind.Word, word, end, CountWords.ValueOf(word));
        if (isLine)
        {
            AddBreak(end);
        }
    }

    private void AddBreak(int end)
    {
        Add(TokenKind.Symbol, ";", end);
        _glued = false;
    }

    private static string WithoutJoiners(string word)
    {
        for (int i = word.Length - 1; i >= 0; i--)
        {
            word = Markup.IsJoiner(word[i]) ? word.Remove(i, 1) : word;
        }

        return word;
    }

    private void AddNumber()
    {
        int end = _at;
        int dots = 0;
        while (end < _text.Length)
        {
            if (char.IsDigit(_text[end]))
            {
                end++;
            }
            else if (DotAt(end) is int dot and > 0 && IsDigitAt(end + dot))
            {
                dots++;
                end += dot;
            }
            else if (_text[end] == ',' && dots == 0 && IsThousandsGroup(end))
            {
                end += 4;
            }
            else if (_text[end] == ',' && dots == 0 && CountCommas(end) == 0 && IsDecimalComma(end))
            {
                dots++;
                end++;
            }
            else
            {
                break;
            }
        }

        int whole = Glue.EndOfNumber(_text, _tokens, _at, end);
        bool isLine = whole < end;
        dots = isLine ? _text.IndexOf('.', _at, whole - _at) < 0 ? 0 : 1 : dots;
        end = whole;
        string digits = PlainDigits(_text.Substring(_at, end - _at));
        if (dots == 1 && digits.IndexOf('.') < 0)
        {
            digits = digits.Replace(',', '.');
        }

        if (dots > 1)
        {
            Add(TokenKind.Version, digits, end);
            return;
        }

        bool known = decimal.TryParse(
            digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number);
        if (known && Fractions.At(_text, end, out int behind) is decimal fraction and > 0)
        {
            number += fraction;
            end = behind;
        }

        // A number beyond all measure is still text, which the row keeps.
        known &= number <= LargestNumber;
        Add(known ? TokenKind.Number : TokenKind.Word, digits, end, known ? number : -1);
        if (isLine)
        {
            AddBreak(end);
        }
    }

    // "1\.6", as editors of Markdown write it, and digits and dots as wide as the letters of another script.
    private static string PlainDigits(string number)
    {
        if (number.All(character => character < '\u007F' && character != '\\'))
        {
            return number;
        }

        return string.Concat(number.Where(character => character != '\\').Select(character => char.IsDigit(character)
            ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character))
            : character == WideDot ? '.' : character));
    }

    private readonly int DotAt(int at) => _text[at] is '.' or WideDot ? 1 : _text[at] == '\\' && at + 1 < _text.Length && _text[at + 1] == '.' ? 2 : 0;

    private void AddSymbol()
    {
        int entity = Markup.EntityAt(_text, _at, out char character);
        char symbol = character switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u00D7' or '\u2715' or '\u2A2F' => '×',
            '\u201C' or '\u201D' or '\u2033' => '"',
            '\u2018' or '\u2019' or '\u2032' => '\'',
            '\u2044' => '/',
            '*' when _glued && IsBetweenNumbers(_at + 1) && IsDigitAt(_at + 1) => '×',

            // "3 * USB-C", and no bullet, which begins its line.
            '*' when _at > 0 && _text[_at - 1] == ' ' && IsBetweenNumbers(_at + 1) && IsWordAhead(_at + 1) => '×',

            // "1920 ? 1080", "2? USB-C": what nobody could write.
            '?' when IsBetweenNumbers(_at + 1) && (_glued ? IsWordAhead(_at + 1) : IsNumberAhead(_at + 1)) => '×',
            char other => other,
        };
        Add(TokenKind.Symbol, symbol.ToString(), _at + Math.Max(1, entity));
    }

    // "5950X3D" is a name, and so is what follows a zero: "0x1F".
    private readonly bool IsCrossed(string word) => word.Length > 1 && _tokens.Count > 0 && _tokens[_tokens.Count - 1] is { IsNumber: true } before
        && (char.IsDigit(word[1])
            ? word[0] is 'x' ? before.Number != 0 : word[0] is 'X' && word.Skip(1).All(char.IsDigit)
            : word[0] is 'x' && char.IsUpper(word[1]) && before.Number != 0);

    // A count such as "4x" has a number on its left only; so a cross needs one on its left alone.
    private readonly bool IsBetweenNumbers(int end) =>
        _tokens.Count > 0 && _tokens[_tokens.Count - 1].IsNumber && (end >= _text.Length || !char.IsLetter(_text[end]));

    // "5950X" is a name; "1920 X 1200" is a resolution.
    private readonly bool IsNumberAhead(int at)
    {
        while (at < _text.Length && Markup.IsBlank(_text[at]))
        {
            at++;
        }

        return IsDigitAt(at);
    }

    private readonly bool IsWordAhead(int at) =>
        at + 1 < _text.Length && _text[at] is ' ' or '\u00A0' && char.IsLetterOrDigit(_text[at + 1]);

    private readonly bool IsDigitAt(int index) => index < _text.Length && char.IsDigit(_text[index]);

    private readonly bool IsThousandsGroup(int comma) =>
        comma - _at <= 3 + 4 * CountCommas(comma) && _text[_at] != '0' && IsBeforeThree(comma) && !IsInList(comma + 4);

    private readonly bool IsBeforeThree(int comma) =>
        IsDigitAt(comma + 1) && IsDigitAt(comma + 2) && IsDigitAt(comma + 3) && !IsDigitAt(comma + 4);

    // "10,100,1000 Mbit/s": the last shows that none is a group.
    private readonly bool IsInList(int comma) => comma < _text.Length && _text[comma] == ',' && IsDigitAt(comma + 1) && !IsBeforeThree(comma);

    // "9,7 kg", 15,6" and "13,3-inch", as much of Europe writes it: one or two digits, behind a zero also more, and a unit right behind them.
    private readonly bool IsDecimalComma(int comma)
    {
        int end = comma + 1;
        while (IsDigitAt(end))
        {
            end++;
        }

        // "8,16,32 GB" is a list.
        bool isInList = _at > 1 && _text[_at - 1] == ',' && char.IsDigit(_text[_at - 2]);
        int unit = end;
        while (unit < _text.Length && (Markup.IsBlank(_text[unit]) || (unit == end && _text[unit] is '-' or '\u2010' or '\u2011')))
        {
            unit++;
        }

        return !isInList && (end - comma is 2 or 3 || (end - comma == 4 && comma == _at + 1 && _text[_at] == '0')) && unit < _text.Length
            && (char.IsLetter(_text[unit]) || (unit == end && _text[unit] is '"' or '\u2033' or '\u201D'));
    }

    private readonly int CountCommas(int end)
    {
        int commas = 0;
        for (int i = _at; i < end; i++)
        {
            commas += _text[i] == ',' ? 1 : 0;
        }

        return commas;
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
