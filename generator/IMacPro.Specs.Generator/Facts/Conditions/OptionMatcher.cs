using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>Tells which options of a component a condition names.</summary>
internal static class OptionMatcher
{
    private static readonly string[] Names = ["Name", "Brand", "Model", "Maker", "Family", "Interface"];

    /// <summary>The options that have all that the term says; of several, those that say least beside it, so that "M1" is not "M1 Max".</summary>
    public static IReadOnlyList<Item> Match(ConditionTerm term, string component, IReadOnlyList<Item> options, out int surplus)
    {
        surplus = 0;
        if (term.AtLeast && term.Measures.Count == 0)
        {
            return [];
        }

        List<(Item Option, int Surplus)> matches = [];
        foreach (Item option in options)
        {
            HashSet<string> words = WordsOf(option, Names);
            if (term.Words.All(words.Contains) && term.Measures.All(measure => HasMeasure(option, component, measure, term.AtLeast)))
            {
                HashSet<string> name = WordsOf(option, component == Areas.Graphics ? ["Model"] : ["Family"]);
                matches.Add((option, term.Words.Count == 0 ? 0 : name.Count(word => !term.Words.Contains(word, StringComparer.OrdinalIgnoreCase))));
            }
        }

        int least = surplus = matches.Select(match => match.Surplus).DefaultIfEmpty().Min();
        return [.. matches.Where(match => match.Surplus == least).Select(match => match.Option)];
    }

    /// <summary>Whether the words of a term stand in a variant's name, in their order.</summary>
    public static bool IsNamed(ConditionTerm term, string variant)
    {
        string[] name = [.. TokensOf(variant).Where(token => token.Kind != TokenKind.Symbol).Select(token => token.Text)];
        return Enumerable.Range(0, name.Length).Any(first =>
            name.Skip(first).Take(term.Sequence.Count).SequenceEqual(term.Sequence, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word stands in a text.</summary>
    public static bool HasWord(string text, string word) => TokensOf(text).Any(token => token.IsWord(word));

    private static Token[] TokensOf(string text) => new ScannedCell(new Cell(text, 0, 1)).Tokens;

    private static HashSet<string> WordsOf(Item option, string[] facts) => new(
        option.Facts
            .Where(fact => Array.IndexOf(facts, fact.Name) >= 0)
            .Select(fact => (fact.Value as TextValue)?.Text ?? "")
            .SelectMany(TokensOf)
            .Select(token => token.Text),
        StringComparer.OrdinalIgnoreCase);

    private static bool HasMeasure(Item option, string component, Measure measure, bool atLeast)
    {
        string fact = measure.Unit == Unit.Core ? "Cores"
            : measure.Unit.IsFrequency() ? "BaseClockGigahertz"
            : component == Areas.Graphics ? "MemoryGigabytes" : "SizeGigabytes";
        double wanted = (double)(measure.Unit == Unit.Core ? measure.Number
            : measure.In(measure.Unit.IsFrequency() ? Unit.Gigahertz : Unit.Gigabyte, binary: component != Areas.Storage));
        double? stated = option.Facts.FirstOrDefault(known => known.Name == fact)?.Value switch
        {
            IntegerValue number => number.Number,
            NumberValue number => number.Number,
            _ => null,
        };
        return atLeast ? stated >= wanted : stated == wanted;
    }
}
