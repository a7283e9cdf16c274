namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Finds what a cell says there is not: "no Ethernet", "without HDMI", "ECC not supported", "0× USB-A".</summary>
internal static class Denials
{
    private static readonly string[] Leads = ["no", "without", "lacks", "lacking"];

    // "No later than", "no more than".
    private static readonly string[] Comparisons = ["longer", "later", "more", "less", "fewer", "earlier", "sooner", "only"];

    // Behind "not".
    private static readonly string[] Provided =
        ["supported", "included", "available", "present", "provided", "offered", "fitted", "installed", "supplied", "built"];

    private static readonly string[] Ends = ["removed", "absent", "omitted", "missing", "unsupported", "unavailable", "dropped"];
    private static readonly string[] Nones = ["no", "none"];
    private static readonly string[] Verbs = ["is", "are", "was", "were"];

    // What goes on behind these is there.
    private static readonly string[] Turns = ["but", "with", "has", "plus"];

    /// <summary>The cell with such parts set apart, so that what they name is not taken for something that is there.</summary>
    public static ScannedCell SetApart(ScannedCell cell)
    {
        List<(int Start, int End)> denials = [];
        int first = 0;
        for (int i = 0; i < cell.Count; i++)
        {
            first = cell.BeginsLine(i) ? i : first;
            bool leads = Begins(cell, i);
            int end = leads ? EndOf(cell, i + 1) : EndAt(cell, i);
            if (end > 0)
            {
                end += cell.Tokens[i].IsSymbol('(') && end < cell.Count && cell.Tokens[end].IsSymbol(')') ? 1 : 0;
                denials.Add((cell.Tokens[leads ? i : first].Start, cell.Tokens[end - 1].End));
                i = end - 1;
                first = end;
            }
            else if (Parts(cell, i) && !cell.Tokens[i].IsSymbol(':'))
            {
                first = i + 1;
            }
        }

        return denials.Count == 0 ? cell : cell.Without(denials);
    }

    private static bool Begins(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        return at + 1 < cell.Count && (token.IsAnyOf(Leads)
            ? cell.Tokens[at + 1].Kind != TokenKind.Symbol && !cell.Tokens[at + 1].IsAnyOf(Comparisons)
            : token.IsNumber && token.Number == 0 && cell.Tokens[at + 1].IsSymbol('×') && !token.Text.Contains('.'));
    }

    // Up to what parts it from the rest, or is counted.
    private static int EndOf(ScannedCell cell, int from)
    {
        int end = from;
        while (end < cell.Count && !Parts(cell, end) && !cell.BeginsLine(end) && !cell.Tokens[end].IsAnyOf(Turns) && !cell.Tokens[end].IsAnyOf(Leads)
            && (end == from || Counts.Of(cell.Tokens[end]) is null || cell.Tokens[end].Glued))
        {
            end++;
        }

        // "Without VGA but with HDMI".
        end += end < cell.Count && cell.Tokens[end].IsWord("but") ? 1 : 0;
        return end + (end < cell.Count && cell.Tokens[end - 1].IsWord("but") && cell.Tokens[end].IsWord("with") ? 1 : 0);
    }

    // The end of "not supported", "removed" or ": no" where it begins and nothing goes on behind it; 0 where it does not.
    private static int EndAt(ScannedCell cell, int at)
    {
        int verb = at + (cell.Tokens[at].IsAnyOf(Verbs) || (cell.Tokens[at].IsSymbol('(') && at > 0) ? 1 : 0);
        int end = verb >= cell.Count ? 0
            : cell.Tokens[verb].IsWord("not") && verb + 1 < cell.Count && cell.Tokens[verb + 1].IsAnyOf(Provided) ? verb + 2
            : cell.Tokens[verb].IsAnyOf(Ends) ? verb + 1
            : cell.Tokens[verb].IsSymbol(':') && verb + 1 < cell.Count && cell.Tokens[verb + 1].IsAnyOf(Nones) ? verb + 2
            : 0;
        return at > 0 && end > 0 && (end == cell.Count || Parts(cell, end) || cell.BeginsLine(end)) ? end : 0;
    }

    private static bool Parts(ScannedCell cell, int at) => cell.Tokens[at].Kind == TokenKind.Symbol
        && cell.Tokens[at].Text[0] is ',' or ';' or ':' or '(' or ')' or '|' or '•';
}
