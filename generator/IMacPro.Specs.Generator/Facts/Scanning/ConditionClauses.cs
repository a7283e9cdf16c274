using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>A part of a cell that says on what condition an option was sold.</summary>
/// <param name="Text">The condition in the sheet's words.</param>
/// <param name="Start">The offset in the cell of the first character that belongs to it, its parenthesis included.</param>
/// <param name="End">The offset behind the last.</param>
/// <param name="Place">The condition's place in the sheet.</param>
internal readonly record struct ConditionClause(string Text, int Start, int End, Sheets.Cell Place);

/// <summary>
/// Finds conditions: "(only with the 6-core)", "(M1 Max only)", "only available on Core i7 with 32 GB", "not available with the i3".
/// </summary>
internal static class ConditionClauses
{
    private static readonly Phrases Leads = new(
        "only available", "available only", "only offered", "offered only", "only configurable", "only possible", "only supported",
        "only with", "only on", "only for", "only in", "only when", "only if", "requires", "require", "requiring", "needs", "unless",
        "not available", "unavailable", "not offered", "not with", "not on", "not for", "except with", "except on", "except for",
        "when configured with", "if configured with", "exclusive to", "exclusively with", "exclusively on", "always comes with", "only comes with",
        "comes only with", "always sold with", "only sold with", "sold only with", "incompatible with", "not compatible with",
        "cannot be combined with", "can not be combined with", "not combinable with", "only in combination with", "in combination with",
        "must be ordered with", "must be combined with", "can only be ordered with", "could only be ordered with", "only orderable with");

    private static readonly string[] Prepositions = ["on", "with", "for", "in"];

    private static readonly string[] BeforeChips = ["with", "for", "on"];

    private static readonly string[] Offers = ["optional", "configurable", "expandable", "upgradable", "upgradeable"];

    // At the end of parentheses: "(i7 only)", "(Core i7 required)".
    private static readonly string[] Demands = ["only", "required"];

    // The same behind a name with a number in it: "(i7 models)".
    private static readonly string[] Machines = ["model", "models", "version", "versions", "configuration", "configurations"];

    // What stands beside an option in a cell of its own has no words of it before.
    private static readonly Phrases LeadsAlone = new("except", "excluding", "all but", "not the", "for the", "on the");

    private static readonly Phrases Least = new("minimum", "minimum of", "min", "min .", "at least");

    private static readonly string[] More = ["more", "higher", "above", "larger", "greater", "up"];

    /// <summary>The cell with its conditions set apart, so that what they name is not taken for an option.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="area">The area of its options, none of which is sold with another of it; empty where it is not known.</param>
    public static ScannedCell SetApart(ScannedCell cell, string area = "")
    {
        List<ConditionClause> clauses = Find(cell, area);
        return clauses.Count == 0 ? cell : cell.Without(clauses);
    }

    /// <summary>Whether a cell is a condition as a whole, as what stands beside an option may be: "only with the i7", "27-inch models only".</summary>
    public static bool IsOne(ScannedCell cell) => cell.Count > 1
        && ((Math.Max(LeadAt(cell, 0), LeadsAlone.LengthAt(cell.Tokens, 0)) is int lead and > 0 && lead < cell.Count)
            || IsLeast(cell, 0, cell.Count)
            || cell.Tokens[cell.Count - 1].IsAnyOf(Demands)
            || IsOfMachines(cell, 0, cell.Count - 1));

    /// <summary>How many words at a place open a condition; 0 where none do.</summary>
    public static int LeadAt(ScannedCell cell, int at) => Leads.LengthAt(cell.Tokens, at);

    private static List<ConditionClause> Find(ScannedCell cell, string area)
    {
        List<ConditionClause> clauses = [];
        int segment = 0;
        for (int i = 0; i < cell.Count; i++)
        {
            Token token = cell.Tokens[i];
            if (token.IsSymbol('('))
            {
                int close = Closing(cell, i);
                AddInside(cell, i, close, area, clauses);
                i = close;
            }
            else if (EndsSegment(cell, i))
            {
                segment = i + 1;
            }
            else if (LeadAt(cell, i) is int lead and > 0 && EndOf(cell, i + lead) is int end && end > i + lead)
            {
                Add(cell, i, end, clauses);
                i = end - 1;
            }
            else if (token.IsWord("only") && IsLast(cell, i)
                && (PrepositionBefore(cell, segment, i) is int first and >= 0 || (first = MachinesBefore(cell, i)) > 0))
            {
                Add(cell, first, i + 1, clauses);
            }
        }

        return clauses;
    }

    // Within parentheses a condition goes on to the end, or stands before "only".
    private static void AddInside(ScannedCell cell, int open, int close, string area, List<ConditionClause> clauses)
    {
        int segment = open + 1;
        for (int i = open + 1; i < close; i++)
        {
            if (cell.Tokens[i].IsSymbol(',') || cell.Tokens[i].IsSymbol(';'))
            {
                segment = i + 1;
            }

            int length = LeadAt(cell, i);
            bool leads = (length > 0 && i + length < close)
                || (i == segment && area != Areas.Processor && IsWithChip(cell, i, close))
                || (i == segment && area != Areas.Memory && IsLeast(cell, i, close));
            bool trails = i > segment && (cell.Tokens[i].IsAnyOf(Demands) || IsOfMachines(cell, segment, i))
                && (i + 1 == close || cell.Tokens[i + 1].IsSymbol(',') || cell.Tokens[i + 1].IsSymbol(';'));
            if ((!leads && !trails) || cell.Tokens[i - 1].IsWord("read"))
            {
                continue;
            }

            int first = leads ? i : segment;

            // "(i7 models only, 512 GB SSD and up)" demands both.
            int end = leads ? EndBeforePrice(cell, i, close) : i + 1 < close && IsLeast(cell, i + 2, close) ? close : i + 1;
            if (first == open + 1 && end == close && close < cell.Count)
            {
                clauses.Add(new ConditionClause(
                    cell.TextOf(first, end), cell.Tokens[open].Start, cell.Tokens[close].End, cell.Slice(first, end)));
            }
            else
            {
                Add(cell, first, end, clauses);
            }

            return;
        }
    }

    // "(on M2 models, +$400)": what it costs is no part of the condition.
    private static int EndBeforePrice(ScannedCell cell, int first, int close)
    {
        for (int i = first; i + 2 < close; i++)
        {
            if (cell.Tokens[i].IsSymbol(',') && (cell.Tokens[i + 1].IsSymbol('+') || Currencies.IsSymbol(cell.Tokens[i + 1])))
            {
                return i;
            }
        }

        return close;
    }

    // "(with Core i7)", "(with the M1)": a processor; "(with 3 MB cache)" and "(with Touch Bar)" say what an option has.
    private static bool IsWithChip(ScannedCell cell, int at, int close) => cell.Tokens[at].IsAnyOf(BeforeChips)
        && Enumerable.Range(at + 1, close - at - 1).Any(name => IsShortName(cell.Tokens[name]) && !cell.IsMeasured(name));

    // "i7", "M1": letters and then a number.
    private static bool IsShortName(Token token) =>
        token.Kind == TokenKind.Word && token.Text.Length is 2 or 3 && char.IsDigit(token.Text[token.Text.Length - 1]);

    // "(16 GB or more)": an amount of something else than the option is.
    private static bool IsLeast(ScannedCell cell, int at, int close)
    {
        int least = Least.LengthAt(cell.Tokens, at);
        if (cell.FirstMeasure(unit => unit.IsDataSize() || unit == Unit.Core, at, close) is not Measure size || size.First != at + least)
        {
            return false;
        }

        if (least > 0)
        {
            return true;
        }

        // "512 GB SSD and up".
        int joint = size.End + (size.End < close && !IsJoint(cell.Tokens[size.End]) ? 1 : 0);
        return joint + 1 < close && IsJoint(cell.Tokens[joint]) && cell.Tokens[joint + 1].IsAnyOf(More);
    }

    private static bool IsJoint(Token token) => token.IsWord("or") || token.IsWord("and");

    private static bool IsOfMachines(ScannedCell cell, int segment, int at) => cell.Tokens[at].IsAnyOf(Machines)
        && Enumerable.Range(segment, at - segment).Any(name => cell.Tokens[name].Text.Any(char.IsDigit));

    private static void Add(ScannedCell cell, int first, int end, List<ConditionClause> clauses) => clauses.Add(
        new ConditionClause(cell.TextOf(first, end), cell.Tokens[first].Start, cell.Tokens[end - 1].End, cell.Slice(first, end)));

    private static int Closing(ScannedCell cell, int open)
    {
        int close = open + 1;
        while (close < cell.Count && !cell.Tokens[close].IsSymbol(')'))
        {
            close++;
        }

        return close;
    }

    private static int EndOf(ScannedCell cell, int from)
    {
        int end = from;
        while (end < cell.Count && !cell.Tokens[end].IsSymbol('(') && !EndsClause(cell, end))
        {
            end++;
        }

        return end;
    }

    private static bool EndsSegment(ScannedCell cell, int at) =>
        Separators.IsSeparator(cell.Tokens[at]) || cell.Tokens[at].IsAnyOf(Offers) || cell.Tokens[at].IsSymbol(':')
            || cell.Tokens[at].IsSymbol('.');

    // "and" joins what is demanded; "or" may, unless a further option of so much begins behind it.
    private static bool EndsClause(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        if (token.IsWord("or") && cell.FirstMeasure(unit => unit.IsDataSize(), at + 1) is Measure size && size.First == at + 1)
        {
            return !(size.End < cell.Count && (cell.Tokens[size.End].IsWord("RAM") || cell.Tokens[size.End].IsWord("memory")));
        }

        return EndsSegment(cell, at) && !token.IsWord("or") && !token.IsWord("and");
    }

    private static bool IsLast(ScannedCell cell, int at) => at + 1 >= cell.Count || EndsSegment(cell, at + 1) || cell.Tokens[at + 1].IsSymbol('(');

    // "…, i7 and i9 models only": from the comma on.
    private static int MachinesBefore(ScannedCell cell, int only)
    {
        int first = only;
        while (first > 0 && !cell.Tokens[first - 1].IsSymbol(',') && !cell.Tokens[first - 1].IsSymbol(';'))
        {
            first--;
        }

        return first < only && IsOfMachines(cell, first, only - 1) ? first : 0;
    }

    private static int PrepositionBefore(ScannedCell cell, int segment, int at)
    {
        // What a cell begins with is the option.
        for (int i = at - 2; i >= Math.Max(segment, 1); i--)
        {
            if (cell.Tokens[i].IsAnyOf(Prepositions))
            {
                return i;
            }
        }

        return -1;
    }
}
