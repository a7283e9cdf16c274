using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>A condition parted into the things it names.</summary>
/// <param name="IsDenial">Whether it says what the option was not sold with.</param>
/// <param name="Terms">The things, in order.</param>
internal sealed record ConditionText(bool IsDenial, IReadOnlyList<ConditionTerm> Terms)
{
    private static readonly string[] Denials = ["not", "incompatible", "cannot", "all but", "unavailable", "except", "unless", "without", "excluding"];

    private static readonly string[] Joints =
        ["with", "and", "plus", "or", "on", "in", "for", "to", "when", "if", "only", "except", "unless", "excluding", "without", "from"];

    private static readonly string[] More =
        ["more", "higher", "above", "better", "greater", "up", "faster", "larger", "newer", "later", "over", "beyond"];

    private static readonly string[] Fillers =
    [
        "the", "a", "an", "available", "offered", "possible", "supported", "model", "models", "version", "versions", "configuration",
        "configurations", "config", "configs", "option", "options", "upgrade", "machine", "machines", "computer", "computers", "unit",
        "units", "of", "is", "are", "was", "were", "be", "configured", "configurable", "equipped", "using", "selected", "chosen", "having",
        "has", "have", "both", "either", "any", "all", "every", "each", "this", "that", "requires", "require", "requiring", "required", "needs",
        "exclusive", "exclusively", "unavailable", "not", "systems", "system", "variant", "variants", "one", "ones", "those", "these", "least",
        "at", "minimum", "min", "always", "come", "comes", "sold", "ships", "shipped",
        "incompatible", "compatible", "cannot", "can", "could", "must", "combined", "combinable", "combination", "order", "ordered", "orderable", "but",
    ];

    private static readonly (string Word, string Area, bool IsTrait)[] Kinds =
    [
        ("processor", Areas.Processor, false), ("processors", Areas.Processor, false), ("cpu", Areas.Processor, false),
        ("cpus", Areas.Processor, false), ("chip", Areas.Processor, false), ("soc", Areas.Processor, false),
        ("ram", Areas.Memory, false), ("memory", Areas.Memory, false), ("unified", Areas.Memory, false),
        ("gpu", Areas.Graphics, false), ("gpus", Areas.Graphics, false), ("graphics", Areas.Graphics, false), ("vram", Areas.Graphics, false),
        ("storage", Areas.Storage, false), ("drive", Areas.Storage, false), ("drives", Areas.Storage, false), ("disk", Areas.Storage, false),
        ("ssd", Areas.Storage, true), ("hdd", Areas.Storage, true), ("fusion", Areas.Storage, true), ("flash", Areas.Storage, true),
    ];

    public static ConditionText Parse(string text)
    {
        ScannedCell cell = new(new Cell(text, 0, 1));
        List<ConditionTerm> terms = [];
        bool requires = cell.HasAny("requires", "require", "requiring", "required", "needs") && !cell.Has("or");
        bool alternative = false;
        int first = 0;
        for (int i = 0; i <= cell.Count; i++)
        {
            if (i < cell.Count && !Parts(cell, i))
            {
                continue;
            }

            if (Read(cell, new TokenRange(first, i), requires, alternative) is ConditionTerm term)
            {
                terms.Add(term);
                alternative = false;
            }

            alternative |= i < cell.Count && (cell.Tokens[i].IsWord("or") || cell.Tokens[i].IsSymbol('/'));
            first = i + 1;
        }

        return new ConditionText(Array.Exists(Denials, denial => cell.Has(denial)), terms);
    }

    // "16 GB or more" is one thing.
    private static bool Parts(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        return token.Kind == TokenKind.Symbol
            ? token.Text[0] is ',' or ';' or '/' or '&' or ':' or '(' or ')' or '.'
            : token.IsAnyOf(Joints) && !(at + 1 < cell.Count && cell.Tokens[at + 1].IsAnyOf(More))
                && !(token.IsWord("in") && cell.Measures.Any(measure => measure.First < at && at < measure.End));
    }

    private static ConditionTerm? Read(ScannedCell cell, TokenRange range, bool requires, bool alternative)
    {
        List<Measure> measures = [.. cell.Measures.Where(measure => measure.First >= range.First && measure.End <= range.End
            && IsTrait(measure.Unit))];
        string? component = null;
        bool more = false;
        List<int> said = [];
        List<string> traits = [];
        for (int i = range.First; i < range.End; i++)
        {
            Token token = cell.Tokens[i];
            if (StorageLexicon.PhraseAt(cell, i, range.End, out StorageKind drive) is int length and > 0)
            {
                // "1 TB hard drive" is what the option "1 TB HDD" is called by.
                component = Areas.Storage;
                said.AddRange(Enumerable.Range(i, length));
                traits.AddRange(drive.ToDisplayName().Split(' '));
                i += length - 1;
                continue;
            }

            (string Word, string Area, bool IsTrait) kind = Array.Find(Kinds, entry => token.IsWord(entry.Word));
            component = kind.Area ?? component;
            more |= token.IsWord("least") || token.IsWord("minimum") || token.IsWord("min") || token.IsSymbol('+')
                || token.IsAnyOf(More);
            bool counts = measures.Exists(measure => i >= measure.First && i < measure.End);
            if (counts || (token.Kind != TokenKind.Symbol && !token.IsAnyOf(Fillers) && !IsMore(cell, i)
                && (kind.Word is null || kind.IsTrait)))
            {
                said.Add(i);
                traits.AddRange(counts ? [] : [token.Text]);
            }
        }

        return said.Count == 0 ? null : new ConditionTerm(
            cell.TextOf(said[0], said[said.Count - 1] + 1),
            traits,
            measures,
            [.. said.Where(i => cell.Tokens[i].Kind != TokenKind.Symbol).Select(i => cell.Tokens[i].Text)],
            component,
            more || (requires && measures.Count > 0 && traits.TrueForAll(IsOfKind)),
            alternative);
    }

    // "Requires 32 GB" is met by more of it, and "requires the 14-core Zeta" by that one alone.
    private static bool IsOfKind(string word) => Array.Exists(Kinds, kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsMore(ScannedCell cell, int at) => cell.Tokens[at].IsAnyOf(More)
        || ((cell.Tokens[at].IsWord("or") || cell.Tokens[at].IsWord("and")) && at + 1 < cell.Count && cell.Tokens[at + 1].IsAnyOf(More));

    private static bool IsTrait(Unit unit) => unit.IsDataSize() || unit.IsFrequency() || unit == Unit.Core;
}
