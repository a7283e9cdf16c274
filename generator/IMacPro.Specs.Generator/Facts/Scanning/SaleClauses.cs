using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>A part of a cell that says when an option could be ordered.</summary>
/// <param name="From">The first day; null where it does not say.</param>
/// <param name="Until">The day from which on it could not; null where it does not say.</param>
/// <param name="Start">The offset in the cell of the first character that belongs to it, its parenthesis included.</param>
/// <param name="End">The offset behind the last.</param>
/// <param name="Leads">Whether it stands before the option that it speaks of.</param>
internal readonly record struct SaleClause(DateValue? From, DateValue? Until, int Start, int End, bool Leads);

/// <summary>Finds when options could be ordered: "(from May 2019)", ", until June 2020", "– since 2009-04-01", "(2018–2020)".</summary>
internal static class SaleClauses
{
    private static readonly Phrases Froms = new(
        "available from", "available since", "offered from", "offered since", "sold from", "sold since", "added in", "added on", "added",
        "introduced in",
        "introduced on", "introduced", "starting in", "starting", "beginning in", "beginning", "only from", "only since", "not before", "as of",
        "from", "since", "new in");

    private static readonly Phrases Untils = new(
        "available until", "offered until", "sold until", "dropped in", "dropped on", "dropped", "discontinued in", "discontinued on",
        "discontinued", "withdrawn in",
        "withdrawn on", "withdrawn", "removed in", "removed", "only until", "only before", "until", "till", "through", "thru", "before", "up to");

    private static readonly Phrases Joints = new("until", "till", "through", "thru", "to", "-");

    // Until such a day means that it could still be ordered on it.
    private static readonly string[] Inclusive = ["through", "thru", "inclusive", "including"];

    private static readonly string[] Onwards = ["on", "onwards", "onward"];

    /// <summary>The cell with such parts set apart, so that their numbers are not taken for anything else.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="hasSizes">Whether its options are sizes, so that one may stand in parentheses with its date.</param>
    public static ScannedCell SetApart(ScannedCell cell, bool hasSizes)
    {
        List<SaleClause> clauses = [];
        int first = 0;
        for (int i = 0; i <= cell.Count; i++)
        {
            if (i == cell.Count || Ends(cell.Tokens[i]))
            {
                AddFirst(cell, first, i, clauses, hasSizes);
                first = i + 1;
            }
        }

        return clauses.Count == 0 ? cell : cell.Without(clauses, hasSizes ? [.. Asides(cell, clauses)] : []);
    }

    // "8 GB (16 GB from March 2019)": one more option, and when it could be ordered.
    private static IEnumerable<TokenRange> Asides(ScannedCell cell, List<SaleClause> clauses) => Parentheses.Contents(cell, new TokenRange(0, cell.Count))
        .Where(aside => aside.End < cell.Count && aside.First > 1
            && clauses.Exists(clause => clause.Start > cell.Tokens[aside.First].Start && clause.End <= cell.Tokens[aside.End].Start)
            && cell.Measures.Any(size => size.First == aside.First && size.Unit.IsDataSize()));

    // What stands between two commas is one as a whole, or from a place on where what it speaks of is over: "8 GB – until June 2020".
    private static void AddFirst(ScannedCell cell, int first, int end, List<SaleClause> clauses, bool hasSizes)
    {
        bool isOption = hasSizes && first > 0 && cell.Tokens[first - 1].IsSymbol('(') && cell.IsMeasured(first);
        for (int i = first; i < end; i++)
        {
            (DateValue? From, DateValue? Until) dates = i == first || isOption || MayBegin(cell, i) ? Read(cell, i, end) : default;
            if (dates.From is not null || dates.Until is not null)
            {
                clauses.Add(Clause(cell, i, end, dates));
                return;
            }
        }
    }

    private static bool MayBegin(ScannedCell cell, int at) => cell.Tokens[at].Kind == TokenKind.Word && !cell.Tokens[at].IsWord("up")
        && ((cell.Tokens[at - 1].IsSymbol('-') && !cell.Tokens[at - 1].Glued) || Units.Find(cell.Tokens[at - 1].Text) != Unit.None);

    private static bool Ends(Token token) => token.IsSymbol('(') || token.IsSymbol(')') || token.IsSymbol(',') || token.IsSymbol(';');

    // With the parentheses around it, where nothing else stands in them, or else with the comma or dash before it.
    private static SaleClause Clause(ScannedCell cell, int first, int end, (DateValue? From, DateValue? Until) dates)
    {
        bool opens = first > 0 && cell.Tokens[first - 1].IsSymbol('(');
        bool isAlone = opens && end < cell.Count && cell.Tokens[end].IsSymbol(')');
        int start = isAlone || (first > 0 && !opens && cell.Tokens[first - 1].Kind == TokenKind.Symbol) ? first - 1 : first;
        int last = isAlone ? end : end - 1;
        bool leads = isAlone && last + 1 < cell.Count && !Separators.IsSeparator(cell.Tokens[last + 1]) && !Ends(cell.Tokens[last + 1])
            && (start == 0 || Separators.IsSeparator(cell.Tokens[start - 1]) || cell.Tokens[start - 1].IsSymbol(':'));
        return new SaleClause(dates.From, dates.Until, cell.Tokens[start].Start, cell.Tokens[last].End, leads);
    }

    /// <summary>When tokens say that an option could be ordered; nothing where they say anything else too.</summary>
    public static (DateValue? From, DateValue? Until) Read(ScannedCell cell, int first, int end)
    {
        int from = PhraseAt(cell, first, end, Froms);
        int until = from > 0 ? 0 : PhraseAt(cell, first, end, Untils);
        int at = first + from + until;
        if (at >= end || Dates.ReadRoughlyAt(cell.Tokens, at, out int behind) is not DateValue date || behind > end)
        {
            return default;
        }

        if (behind == end)
        {
            return from > 0 ? (date, null) : until > 0 ? (null, EndOf(date, cell, new TokenRange(first, at))) : default;
        }

        if (behind + 1 == end && until == 0 && cell.Tokens[behind].IsAnyOf(Onwards))
        {
            return (date, null);
        }

        int joint = until > 0 ? 0 : PhraseAt(cell, behind, end, Joints);
        return joint > 0 && Dates.ReadRoughlyAt(cell.Tokens, behind + joint, out int last) is DateValue second && last == end
            ? (date, EndOf(second, cell, new TokenRange(behind, behind + joint)))
            : default;
    }

    /// <summary>The first day on which there was no more, by the words in front of a date: "through June 30", "before 2005".</summary>
    public static DateValue EndOf(DateValue date, ScannedCell cell, TokenRange words) =>
        Enumerable.Range(words.First, words.End - words.First).Any(i => cell.Tokens[i].IsWord("before")) ? Dates.FirstOf(date)
        : Enumerable.Range(words.First, words.End - words.First).Any(i => cell.Tokens[i].IsAnyOf(Inclusive)) ? Dates.After(date)
        : date;

    private static int PhraseAt(ScannedCell cell, int first, int end, Phrases phrases)
    {
        int length = phrases.LengthAt(cell.Tokens, first);
        return first + length < end ? length : 0;
    }
}
