namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>A number with its unit, and the tokens it was read from.</summary>
/// <param name="Number">The number, a word such as million already multiplied in.</param>
/// <param name="Unit">The unit.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
internal readonly record struct Measure(decimal Number, Unit Unit, int First, int End);

/// <summary>Finds the numbers with units among tokens.</summary>
internal static class Measures
{
    private const int MostProcessors = 16;

    // Pictures have a multiple of so many lines, and models of processors hardly ever.
    private const int PictureLines = 120;

    public static List<Measure> Find(Token[] tokens)
    {
        List<Measure> found = [];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Number >= 0 && !VersionNumbers.IsAt(tokens, i) && TryReadAt(tokens, i, out Measure measure))
            {
                InheritUnit(tokens, measure, found);
                found.Add(measure);
                i = measure.End - 1;
            }
        }

        return found;
    }

    /// <summary>The numbers that stand alone, in a unit said elsewhere.</summary>
    public static List<Measure> Bare(Token[] tokens, Unit unit)
    {
        List<Measure> found = [];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsNumber && !(i > 0 && tokens[i].Glued && tokens[i - 1].Kind == TokenKind.Word)
                && !(i + 1 < tokens.Length && tokens[i + 1].Glued && tokens[i + 1].Kind == TokenKind.Word))
            {
                // "16.7 million" of a key "Colors".
                decimal multiplier = i + 1 < tokens.Length ? Multiplier(tokens[i + 1]) : 1;
                found.Add(new Measure(tokens[i].Number * multiplier, unit, i, multiplier > 1 ? i + 2 : i + 1));
            }
        }

        return found;
    }

    /// <summary>The same with the sizes whose unit is one letter, "64K": only where sizes are spoken of is it one.</summary>
    public static List<Measure> WithSizes(Token[] tokens, List<Measure> found)
    {
        IEnumerable<Measure> sizes = Enumerable.Range(0, tokens.Length - 1)
            .Where(at => tokens[at].IsNumber && tokens[at + 1].IsSizeLetter && !found.Exists(measure => at >= measure.First && at < measure.End))
            .Select(at => new Measure(tokens[at].Number, Units.Find(tokens[at + 1].Text + "B"), at, at + 2));
        return [.. found.Concat(sizes).OrderBy(measure => measure.First)];
    }

    private static bool TryReadAt(Token[] tokens, int first, out Measure measure)
    {
        decimal number = tokens[first].Number;
        int at = first + 1;
        measure = default;
        if (IsPartOfName(tokens, first))
        {
            return false;
        }

        if (at < tokens.Length && Multiplier(tokens[at]) is decimal factor and > 1 && number < 1_000_000)
        {
            number *= factor;
            at++;
        }

        // "19-inch" and "8-core": the dash binds the number to its unit.
        if (at + 1 < tokens.Length && tokens[at].IsSymbol('-') && tokens[at].Glued && tokens[at + 1].Glued)
        {
            at++;
        }

        for (int length = Math.Min(Units.LongestInTokens, tokens.Length - at); length > 0; length--)
        {
            if (Units.Find(Join(tokens, at, length)) is Unit unit and not Unit.None
                && IsPlausible(tokens, first, at, length, unit))
            {
                measure = new Measure(IsInThousands(tokens[first], unit) ? number * 1000 : number, unit, first, at + length);
                return true;
            }
        }

        return false;
    }

    // "4.266 MT/s", "5.400 rpm" and "1.000 Mbit/s": of what nobody states in thousandths, a point parts the thousands.
    private static bool IsInThousands(Token number, Unit unit) => number.IsGrouped
        && (unit is Unit.Megatransfer or Unit.RotationPerMinute or Unit.Pixel or Unit.Gram or Unit.Nit
            || (unit == Unit.MegabitPerSecond && number.Text.EndsWith(".000", StringComparison.Ordinal)));

    // "7447B" and "1240P" are models, "802.11g" is a standard: four digits and a letter right behind them are no measure; "1440P" is, and so is
    // "1400W", but not the end of "E5-2687W".
    private static bool IsPartOfName(Token[] tokens, int first) => first + 1 < tokens.Length
        && tokens[first].IsNumber && tokens[first].Text.Length >= 4 && tokens[first + 1].Glued
        && tokens[first + 1].Kind == TokenKind.Word && tokens[first + 1].Text is [char letter]
        && (letter is not ('p' or 'W' or 'g') || (letter == 'W' && IsBehindWordAndDash(tokens, first)))
        && tokens[first].Text.IndexOfAny([',', '.']) < 0 && !(letter == 'P' && tokens[first].Number % PictureLines == 0);

    private static bool IsBehindWordAndDash(Token[] tokens, int at) =>
        at > 1 && tokens[at].Glued && tokens[at - 1].IsSymbol('-') && tokens[at - 1].Glued && tokens[at - 2].Kind == TokenKind.Word;

    private static string Join(Token[] tokens, int first, int length)
    {
        if (length == 1)
        {
            return tokens[first].Text;
        }

        string joined = tokens[first].Text;
        for (int i = first + 1; i < first + length; i++)
        {
            if (!tokens[i].Glued)
            {
                return "";
            }

            joined += tokens[i].Text;
        }

        return joined;
    }

    private static bool IsPlausible(Token[] tokens, int first, int at, int length, Unit unit)
    {
        bool glued = tokens[at].Glued;
        return unit switch
        {
            // "480p" but not "4 p"; "9 in" but not "2 in one".
            Unit.Line => glued,
            Unit.Core or Unit.Thread when tokens[at].Text.Length == 1 => glued,
            Unit.Inch when tokens[at].IsWord("in") => at + length >= tokens.Length || tokens[at + length].Kind != TokenKind.Word
                || glued || !IsCommonWord(tokens[at + length].Text),

            // PowerPC 970 "G5": what opens a quotation is no inch.
            Unit.Inch when tokens[at].IsSymbol('"') =>
                glued || at + 1 >= tokens.Length || !tokens[at + 1].Glued || tokens[at + 1].Kind != TokenKind.Word,

            // "Dual Gigabit Ethernet" are two of one gigabit.
            Unit.GigabitPerSecond or Unit.MegabitPerSecond when !tokens[first].IsNumber => false,

            // A letter after a number is a unit only where nothing else goes on behind it: "802.11g/n" names a standard.
            Unit.Gram or Unit.Byte or Unit.Meter or Unit.Watt when tokens[at].Text.Length == 1 =>
                tokens[first].IsNumber && (at + length >= tokens.Length || !(tokens[at + length].IsSymbol('/') && tokens[at + length].Glued))
                && !(glued && tokens[first].Text.StartsWith("802", StringComparison.Ordinal)),
            _ => true,
        };
    }

    private static bool IsCommonWord(string word) => word is "one" or "a" or "the" or "total" or "all";

    // "32 / 64 / 128 GB" and "100 Mb/s and 1 Gb/s": what is said once holds for its neighbours.
    private static void InheritUnit(Token[] tokens, Measure measure, List<Measure> found)
    {
        int taken = found.Count == 0 ? 0 : found[found.Count - 1].End;
        int at = BeforeCount(tokens, measure.First, measure.Unit);
        int place = found.Count;
        while (at > taken && (Separators.IsAt(tokens, at, out int length) || IsRange(tokens, at, out length))
            && NumberAt(tokens, at - length) is int number && IsBare(tokens, number, taken, measure.Unit))
        {
            if (EndsName(tokens, number, at - length + 1, measure))
            {
                break;
            }

            found.Insert(place, new Measure(tokens[number].Number, measure.Unit, number, at - length + 1));
            at = BeforeCount(tokens, number, measure.Unit);
        }
    }

    // "733 or dual 800 MHz", "1.8 / 2 × 2.0 GHz": how many processors there are stands before their clock.
    private static int BeforeCount(Token[] tokens, int number, Unit unit)
    {
        int before = number - 1;
        return !unit.IsFrequency() || before < 0 ? before
            : tokens[before].Kind == TokenKind.Word && tokens[before].Number > 0 ? before - 1
            : IsTimes(tokens, before) ? before - 2
            : before;
    }

    // "1280 × 800, 60 Hz" is a resolution.
    private static bool IsTimes(Token[] tokens, int at) =>
        at > 0 && tokens[at].IsSymbol('×') && tokens[at - 1].IsNumber && tokens[at - 1].Number <= MostProcessors;

    // Of "7- or 8-core" the first number has the hyphen that waits for its unit.
    private static int NumberAt(Token[] tokens, int last) =>
        last > 0 && tokens[last].IsSymbol('-') && tokens[last].Glued && !tokens[last + 1].Glued ? last - 1 : last;

    // "Zeta 2, 8 cores" and "Zeta 7 7700, 8 cores" have eight, "Zeta 9200, 32 MB" has 32 MB, and "Zeta 21164, or 400 MHz" ends before the clock;
    // "4, 8 or 12 cores" are three, and "Memory 8, 16 GB" two.
    private static bool EndsName(Token[] tokens, int number, int separator, Measure measure)
    {
        bool named = number > 0 && (tokens[number - 1].IsNumber || IsName(tokens[number - 1]))
            && (tokens[separator].IsSymbol(',') || tokens[separator].IsSymbol(';'));
        return named && (measure.Unit is Unit.Core or Unit.Thread
            || ((measure.Unit.IsDataSize() || measure.Unit.IsFrequency()) && tokens[number].Number > measure.Number));
    }

    // "Zeta", "z7".
    private static bool IsName(Token word) => word.Kind == TokenKind.Word && (char.IsUpper(word.Text[0]) || char.IsDigit(word.Text[word.Text.Length - 1]));

    // "5.5–6.2 kg", "8 to 64 MB".
    private static bool IsRange(Token[] tokens, int at, out int length)
    {
        length = 1;
        return (tokens[at].IsSymbol('-') || tokens[at].IsWord("to")) && at > 0 && tokens[at - 1].IsNumber;
    }

    // A number of its own: no side of a resolution, no price, no version, no end of a name.
    private static bool IsBare(Token[] tokens, int at, int taken, Unit unit)
    {
        if (at < taken || !tokens[at].IsNumber || VersionNumbers.IsAt(tokens, at))
        {
            return false;
        }

        return at == 0 || !((tokens[at - 1].IsSymbol('×') && !(unit.IsFrequency() && IsTimes(tokens, at - 1)))
            || tokens[at - 1].IsWord("by") || Currencies.IsSymbol(tokens[at - 1]) || IsEndOfName(tokens, at)
            || (tokens[at].Glued && (tokens[at - 1].Kind == TokenKind.Word || tokens[at - 1].IsSymbol('-') || tokens[at - 1].IsSymbol(':'))));
    }

    // "Ultra ATA/100, 5400 rpm".
    private static bool IsEndOfName(Token[] tokens, int at) =>
        at > 1 && tokens[at].Glued && tokens[at - 1].IsSymbol('/') && tokens[at - 1].Glued
        && tokens[at - 2].Kind == TokenKind.Word && tokens[at - 2].Number < 0;

    private static decimal Multiplier(Token token) => token.Kind != TokenKind.Word ? 1 : token.Text.ToLowerInvariant() switch
    {
        // "7.2k rpm"; "56 k" is a unit by itself, and has nothing behind it that is one.
        "k" => token.Glued ? 1_000m : 1,
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        _ => 1,
    };
}
