using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Finds when something happened: "on June 3, 2004", "in late 2004", "on the 3rd of June 2004".</summary>
internal static class DatePhrase
{
    private static readonly Phrases On = new("on", "in");

    private static readonly Phrases Onwards = new("on", "onward", "onwards");

    private static readonly Phrases Ends = new("to", "until", "till", "through", "-");

    // "By", "until" and "around" a date, something is not said to have happened on it.
    private static readonly Phrases Qualifiers = new(
        "early", "late", "mid", "mid-", "the spring of", "the summer of", "the fall of", "the autumn of", "the winter of", "spring", "summer",
        "fall", "autumn", "winter", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /// <summary>The date that is stated at an index, and where it ends; null where none is.</summary>
    public static DateValue? ReadAt(Sentence sentence, int index, out int end)
    {
        end = index;
        int at = index;
        if (!On.TryTake(sentence, ref at))
        {
            return null;
        }

        Qualifiers.Skip(sentence, ref at);
        at += at > index + 1 && sentence.IsSymbol(at, ',') ? 1 : 0;

        // "On the 2019 model" names none.
        if (sentence.IsWord(at, "the") && Bare(sentence, at + 1, out int day) is { Day: > 0 } whole)
        {
            end = day;
            return whole;
        }

        return Bare(sentence, at, out end);
    }

    /// <summary>The date from which on something was so: "from March 2019", without a second date behind it.</summary>
    public static DateValue? ReadFrom(Sentence sentence, int index, out int end)
    {
        end = index;
        if (!sentence.IsWord(index, "from"))
        {
            return null;
        }

        int at = index + 1;
        Qualifiers.Skip(sentence, ref at);
        if (Bare(sentence, at, out int last) is not DateValue date || Ends.IsAt(sentence, last))
        {
            return null;
        }

        end = last + (Onwards.IsAt(sentence, last) ? 1 : 0);
        return date;
    }

    /// <summary>A date without the word before it.</summary>
    public static DateValue? Bare(Sentence sentence, int at, out int end)
    {
        end = at;
        if (at >= sentence.Count || Dates.ReadAt(sentence.Tokens, at, out int last) is not DateValue date || !IsOver(sentence, date, last))
        {
            return null;
        }

        end = last;
        return date;
    }

    // "In 2048 units" and "in 1984 Street" state no year.
    private static bool IsOver(Sentence sentence, DateValue date, int end) => date.Month > 0
        || !(sentence[end].IsNumber || (sentence[end].Glued && sentence[end].Kind != TokenKind.Symbol) || sentence.IsSymbol(end, '-')
            || sentence.IsSymbol(end, '/') || Units.Find(sentence[end].Text) is not (Unit.None or Unit.Inch)
            || sentence.IsWord(end, "units") || sentence.IsWord(end, "copies"));
}
