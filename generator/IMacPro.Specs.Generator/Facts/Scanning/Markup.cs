using System.Text;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>What is left of markup in text taken from a web page: it says nothing and is passed over.</summary>
internal static class Markup
{
    private static readonly string[] PictureOptions = ["skin-invert", "frameless", "frame", "thumb", "thumbnail", "upright", "border"];

    // What a picture's option can begin with: one of their words, a number of pixels, or the bar before either.
    private static readonly string OptionBeginnings = string.Concat(PictureOptions.Select(option => option[0]).Distinct()) + "0123456789|";

    // What editors of Markdown write a backslash in front of.
    private const string Escapable = "|-.()[]_*#+!~<>\"'";

    private static readonly char[] Beginnings = ['[', ']', '<', '&', '{', '}', '|', '\\', '*', '_', '`', OptionMarks.Mark, .. NoteMarks.All];

    private const int LongestOption = 16;
    private const int LongestEntity = 8;
    private const int LongestAttributes = 80;

    /// <summary>Whether there is no markup in a text, as in nearly all: then nothing but blanks is noise, and no line breaks.</summary>
    public static bool IsNoneIn(string text) => text.IndexOfAny(Beginnings) < 0 && text.IndexOf("''", StringComparison.Ordinal) < 0
        && text.IndexOf("File:", StringComparison.Ordinal) < 0
        && text.IndexOf('\n') < 0 && text.IndexOf("(R)", StringComparison.Ordinal) < 0 && text.IndexOf("(TM)", StringComparison.Ordinal) < 0;

    /// <summary>How many characters from here on say nothing; 0 where the character means something.</summary>
    public static int NoiseAt(string text, int at)
    {
        char character = text[at];
        if (IsBlank(character))
        {
            return 1;
        }

        if (LeftoverAt(text, at) is int leftover and > 0)
        {
            return leftover;
        }

        return character switch
        {
            '[' => Links.OpeningAt(text, at),
            ']' => Links.ClosingAt(text, at),
            '!' => Links.IsPictureAt(text, at) ? 1 : 0,
            '*' when IsEmphasis(text, at) || IsStarOfNote(text, at) => 1,
            '_' when IsAtEnd(text, at) => 1,
            '`' => 1,
            '*' or '\'' when text.Length > at + 1 && text[at + 1] == character && !IsInches(text, at) => RunAt(text, at),
            '\\' when text.Length > at + 1 && Escapable.IndexOf(text[at + 1]) >= 0 => 1,
            '<' => Tags.LengthAt(text, at),
            '&' when Entity(text, at, out string? plain) is int length and > 0 && plain is " " => length,
            'F' => ImageAt(text, at),
            '(' => TradeMarkAt(text, at),
            '|' when Links.BarAt(text, at) is int bar and > 0 => bar,
            '{' when AttributesAt(text, at) is int attributes and > 0 => attributes,
            '{' or '}' or '|' => Templates.NoiseAt(text, at),
            > '\u00B1' => NoteMarks.IsAt(text, at) ? 1 : 0,
            _ => 0,
        };
    }

    // "Optional*: 32 GB": a note on the word.
    private static bool IsStarOfNote(string text, int at) =>
        at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && text[at + 1] == ':';

    // "Apple{.mw-redirect}", "{#weight}": what converters to Markdown say of the words before.
    private static int AttributesAt(string text, int open)
    {
        if (open + 1 >= text.Length || text[open + 1] is not ('.' or '#'))
        {
            return 0;
        }

        int close = text.IndexOf('}', open, Math.Min(LongestAttributes, text.Length - open));
        for (int i = open + 1; i < close; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '#' or '-' or '_' or '=' or '"' or ' ' or ':'))
            {
                return 0;
            }
        }

        return close < 0 ? 0 : close + 1 - open;
    }

    /// <summary>
    /// Whether what says nothing at a place parts the words around it: blanks and notes do, the marks of links and of emphasis do not.
    /// </summary>
    public static bool PartsWords(string text, int at, int noise) => text[at] switch
    {
        '\\' or '*' or '_' or '`' or '\'' or '!' => false,
        '[' => noise > 2 && text[at + 1] != '[',
        ']' => noise == 1,
        '<' => !Tags.IsWithinWord(text, at),
        _ => !IsJoiner(text[at]),
    };

    /// <summary>Whether a character shows nothing and stands within a word: a soft hyphen, or one of those that have no width.</summary>
    public static bool IsJoiner(char character) =>
        character > '\u007F' && char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format;

    /// <summary>Whether a character shows nothing, or only whose name it stands behind.</summary>
    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\u00AE' or '\u2122' or '\u2120' || char.GetUnicodeCategory(character)
        is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;

    /// <summary>How many characters begin a new line within a cell, which parts the members of a list; 0 where none do.</summary>
    public static int BreakAt(string text, int at)
    {
        if (text[at] == '|')
        {
            return Templates.IsListBar(text, at) ? 1 : 0;
        }

        if (text[at] == '\n')
        {
            return BulletAt(text, at + 1);
        }

        bool tag = text[at] == '<' && string.Compare(text, at, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
        int close = tag ? text.IndexOf('>', at, Math.Min(LongestEntity, text.Length - at)) : -1;
        return close < 0 ? 0 : close + 1 - at;
    }

    // The mark of a list's next member, with the line's end before it.
    private static int BulletAt(string text, int line)
    {
        int mark = line;
        while (mark < text.Length && text[mark] is ' ' or '\t' or '\r')
        {
            mark++;
        }

        return mark + 1 < text.Length && text[mark] is '*' or '-' or '•' or '–' or '+' && text[mark + 1] != text[mark] ? mark + 2 - line : 0;
    }

    /// <summary>The text as a person reads it: no footnotes, no markup, single spaces.</summary>
    public static string Clean(string text)
    {
        // In a text that is too long to be a cell, nobody looks for the ends of links and notes.
        bool plain = text.Length > SheetLimits.LongestCell || IsNoneIn(text);
        return plain && IsClean(text) ? text : Clean(text, 0, text.Length, plain);
    }

    /// <summary>The same of a part of a text: what is markup in it may be told by what stands around it.</summary>
    public static string Clean(string text, int start, int end) =>
        IsNoneIn(text) ? Clean(text.Substring(start, end - start)) : Clean(text, start, end, plain: false);

    private static string Clean(string text, int start, int last, bool plain)
    {
        StringBuilder clean = new(last - start);
        bool space = false;
        for (int i = start; i < last;)
        {
            int end = plain && !space ? EndOfWord(text, i) : i;
            if (end > i)
            {
                clean.Append(text, i, end - i);
                i = end;
                continue;
            }

            int bullet = !plain && text[i] == '\n' ? BreakAt(text, i) : 0;
            if (bullet > 0)
            {
                clean.Append(';');
                space = true;
                i += bullet;
                continue;
            }

            int noise = plain ? (IsBlank(text[i]) ? 1 : 0) : NoiseAt(text, i);
            if (noise > 0)
            {
                space |= clean.Length > 0 && PartsWords(text, i, noise);
                i += noise;
                continue;
            }

            int entity = Entity(text, i, out string? shown);

            // A bar that parts the members of a list would be markup to whoever reads the text.
            char character = entity > 0 ? shown![0] : !plain && Templates.IsListBar(text, i) ? ',' : IsHyphen(text[i]) ? '-' : text[i];
            if (space && character is not (',' or '.' or ';' or ')'))
            {
                clean.Append(' ');
            }

            space = text[i] == '|' && character == ',';
            clean.Append(character);
            i += Math.Max(1, entity);
        }

        return clean.ToString();
    }

    // A text is seldom of anything but words and single spaces, and copies of it cost.
    private static bool IsClean(string text)
    {
        int at = EndOfWord(text, 0);
        while (at + 1 < text.Length && at > 0 && text[at] == ' ' && text[at + 1] is not (',' or '.' or ';' or ')')
            && EndOfWord(text, at + 1) is int end && end > at + 1)
        {
            at = end;
        }

        return at == text.Length;
    }

    // Behind what can be copied as it is.
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (text[at] is > ' ' and < '\u007F' and not '&' || (text[at] > '\u007F' && !IsBlank(text[at]) && !IsHyphen(text[at]))))
        {
            at++;
        }

        return at;
    }

    // Hyphens that look like any other.
    private static bool IsHyphen(char character) => character is '\u2010' or '\u2011';

    // "skin-invert]]" and "|150px": the end of a link or a picture whose beginning is gone.
    private static int LeftoverAt(string text, int at)
    {
        // Every character of every cell comes here, and almost none has to look for an end, which is never far.
        if (OptionBeginnings.IndexOf(text[at]) < 0)
        {
            return 0;
        }

        int end = at;
        int last = Math.Min(text.Length, at + LongestOption);
        while (end < last && (char.IsLetterOrDigit(text[end]) || text[end] == '-' || (end == at && text[end] == '|')))
        {
            end++;
        }

        bool closed = end + 1 < text.Length && text[end] == ']' && text[end + 1] == ']';
        if (!closed && text[at] != '|')
        {
            return 0;
        }

        bool option = Array.IndexOf(PictureOptions, text.Substring(at, end - at).Trim('|')) >= 0 || IsPixels(text, at, end);
        return !option ? 0 : closed ? end + 2 - at : end - at;
    }

    private static bool IsPixels(string text, int at, int end)
    {
        int digits = text[at] == '|' ? at + 1 : at;
        return end - digits > 2 && char.IsDigit(text[digits]) && string.CompareOrdinal(text, end - 2, "px", 0, 2) == 0;
    }

    // "Core(TM)": the mark in letters.
    private static int TradeMarkAt(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? 0
        : string.CompareOrdinal(text, at, "(R)", 0, 3) == 0 ? 3
        : string.CompareOrdinal(text, at, "(TM)", 0, 4) == 0 ? 4
        : 0;

    // "*Optional:*", "6 lb*": a star that touches a word on one side; "2 * 4", "2*4" and "MB*/A" have none.
    private static bool IsEmphasis(string text, int at)
    {
        char before = at > 0 ? text[at - 1] : ' ';
        char behind = at + 1 < text.Length ? text[at + 1] : ' ';
        return before != '*' && behind != '*' && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(behind))
            && !(char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(behind) || behind == '/'));
    }

    // "_Optional:_": in front of words or behind them; "Pop!_OS" is a name.
    private static bool IsAtEnd(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1])) != (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // Two primes right behind a number are inches, unless they close an emphasis that two opened.
    private static bool IsInches(string text, int at) => at > 0 && char.IsDigit(text[at - 1]) && RunAt(text, at) == 2
        && text.IndexOf("''", StringComparison.Ordinal) == at;

    private static int RunAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    // "File:name.svg" with its options, up to the end of the link it came from.
    private static int ImageAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "File:", 0, 5) != 0)
        {
            return 0;
        }

        int end = text.IndexOf("]]", at, StringComparison.Ordinal);
        if (end > 0)
        {
            return end + 2 - at;
        }

        end = text.IndexOf(' ', at);
        return (end < 0 ? text.Length : end) - at;
    }

    /// <summary>How many characters the entity at an index has, and the character it stands for; 0 where there is none.</summary>
    public static int EntityAt(string text, int at, out char plain)
    {
        int length = Entity(text, at, out string? shown);
        plain = length > 0 ? shown![0] : text[at];
        return length;
    }

    private static int Entity(string text, int at, out string? plain)
    {
        plain = null;
        int end = text[at] == '&' ? text.IndexOf(';', at, Math.Min(LongestEntity + 1, text.Length - at)) : -1;
        if (end < 0)
        {
            return 0;
        }

        plain = text.Substring(at + 1, end - at - 1) switch
        {
            "nbsp" or "reg" or "trade" or "thinsp" or "ensp" or "emsp" or "zwj" or "zwnj" or "shy" => " ",
            "amp" => "&",
            "times" => "×",
            "ndash" => "\u2013",
            "mdash" => "\u2014",
            "minus" => "\u2212",
            "quot" or "Prime" or "rdquo" or "ldquo" => "\"",
            "apos" or "rsquo" or "prime" => "'",
            "frac12" => "\u00BD",
            "frac14" => "\u00BC",
            "frac34" => "\u00BE",
            "deg" => "\u00B0",
            "plusmn" => "\u00B1",
            "sup2" => "\u00B2",
            "dagger" or "Dagger" => " ",
            "sol" or "frasl" => "/",
            "lt" => "<",
            "gt" => ">",
            "bull" => "•",
            "middot" => "·",
            string name => name.Length > 1 && name[0] == '#' ? OfNumber(name.Substring(1)) : null,
        };
        return plain is null ? 0 : end + 1 - at;
    }

    // "&#8209;" and "&#xA0;": a character by its number; those that show nothing are blanks.
    private static string? OfNumber(string digits)
    {
        bool isHex = digits[0] is 'x' or 'X';
        bool isNumber = int.TryParse(
            isHex ? digits.Substring(1) : digits,
            isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out int number);
        return !isNumber || number is < ' ' or > char.MaxValue || char.IsSurrogate((char)number) ? null : (char)number switch
        {
            '\u2010' or '\u2011' or '\u2012' => "-",
            '\u201C' or '\u201D' or '\u2033' => "\"",
            '\u2018' or '\u2019' or '\u2032' => "'",
            char character => IsBlank(character) ? " " : character.ToString(),
        };
    }
}
