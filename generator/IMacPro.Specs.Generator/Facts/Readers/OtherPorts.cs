using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads ports whose names are not known, as long as the cell makes plain that they are ports: "1× Surface Connect".</summary>
internal static class OtherPorts
{
    private const int FewestBeside = 3;
    private const int LongestName = 3;

    private static readonly string[] Nouns =
    [
        "port", "ports", "slot", "slots", "connector", "connectors", "jack", "jacks", "socket", "sockets", "interface", "bay", "bays", "bus",
    ];

    public static void Read(ScannedCell cell, List<NamedPort> named, ItemListBuilder list)
    {
        TokenRange[] parts = [.. Alternatives.Split(cell, new TokenRange(0, cell.Count)).SelectMany(part => AtCounts(cell, part))];
        TokenRange[] unnamed =
        [
            .. parts.Where(part => !named.Exists(port => port.Name >= part.First && port.Name < part.End)),
            .. named.Select(port => RightBehind(cell, port.Range.End)).Where(part => !part.IsEmpty),
        ];
        bool isOneOfPorts = unnamed.Length == 1 && parts.Length >= FewestBeside;

        // Beside "2× USB-A", "one Always On" counts some of those.
        bool areMarked = Array.Exists(cell.Tokens, token => token.IsSymbol('×'));
        foreach (TokenRange part in unnamed)
        {
            int first = cell.Find(":", part.First, part.End) is int colon and >= 0 ? colon + 1 : part.First;
            int? count = first < part.End ? Counts.Of(cell.Tokens[first]) : null;
            int name = count is null ? first : first + 1;
            name += name < part.End && cell.Tokens[name].IsSymbol('×') ? 1 : 0;
            int end = Parentheses.FirstOpening(cell, part);
            if (name >= end || (areMarked && count is not null && name == first + 1))
            {
                continue;
            }

            // "One ×16" is how wide a slot is; "one Surface Connect" is a port, and "one of them" is none.
            bool counted = count is not null && !cell.Tokens[name].IsNumber
                && (name > first + 1 || (cell.Tokens[first].Kind == TokenKind.Word && char.IsUpper(cell.Tokens[name].Text[0])));
            if (counted || cell.Tokens[end - 1].IsAnyOf(Nouns) || (isOneOfPorts && IsName(cell, name, end)))
            {
                FactSet facts = list.NewFacts();
                facts.Add("Kind", PortKind.Other, cell);
                facts.Add("Count", count ?? 1, cell);
                facts.Add("Standard", cell.TextOf(name, end - (name + 1 < end && IsPort(cell.Tokens[end - 1]) ? 1 : 0)), cell);
                list.Add(facts, cell);
            }
        }
    }

    private static bool IsPort(Token token) => token.IsWord("port") || token.IsWord("ports");

    // "USB-C, HDMI, Surface Connect": the one among ports that is none of those known, written as a name.
    private static bool IsName(ScannedCell cell, int first, int end) => end - first is > 1 and <= LongestName
        && Enumerable.Range(first, end - first).All(i => cell.Tokens[i].Kind == TokenKind.Word && char.IsUpper(cell.Tokens[i].Text[0]));

    // "2× USB-C (Thunderbolt 4) Surface Connect port": with nothing between them, a name that a noun ends.
    private static TokenRange RightBehind(ScannedCell cell, int end)
    {
        int open = cell.Find("(", end);
        int close = cell.Find(")", end);
        int first = close >= 0 && (open == end || open < 0 || open > close) ? close + 1
            : end < cell.Count && PortFinder.IsNoun(cell.Tokens[end]) ? end + 1
            : end;
        int noun = first;
        while (noun < cell.Count && noun - first < LongestName && !cell.Tokens[noun].IsAnyOf(Nouns) && !cell.Tokens[noun].Glued
            && PortLexicon.Find(cell, noun, out _) == 0)
        {
            noun++;
        }

        return noun < cell.Count && cell.Tokens[noun].IsAnyOf(Nouns) && IsName(cell, first, noun) ? new TokenRange(first, noun + 1) : default;
    }

    // "Headphone jack 2× Surface Connect": whatever is counted is a thing of its own; "PCIe 4.0 ×16" is none.
    private static IEnumerable<TokenRange> AtCounts(ScannedCell cell, TokenRange part)
    {
        int first = part.First;
        int depth = 0;
        for (int i = part.First + 1; i + 2 < part.End; i++)
        {
            depth += cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
            if (depth == 0 && cell.Tokens[i + 1].IsSymbol('×') && !cell.Tokens[i + 2].IsNumber && Counts.Of(cell.Tokens[i]) is not null)
            {
                yield return new TokenRange(first, i);
                first = i;
            }
        }

        yield return new TokenRange(first, part.End);
    }
}
