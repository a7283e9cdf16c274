using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>What may stand behind a statement about choices without changing it: anything else, and it is not sure what is meant.</summary>
internal static class Tail
{
    private static readonly Phrases AsOption = new(
        "as an option", "as options", "as a build-to-order option", "as build-to-order options", "as a BTO option", "as BTO options",
        "as a custom option", "as custom options", "as a configuration option", "as configuration options", "as an optional upgrade",
        "as optional upgrades", "as an upgrade", "as upgrades", "as a factory option", "as factory options", "as a configure-to-order option",
        "as standard", "standard", "as standard equipment", "as a build-to-order upgrade", "as build-to-order upgrades", "to the options",
        "to the configuration options", "to its options", "from sale", "from the line-up", "from the lineup", "from the range", "on order",
        "build-to-order", "from the configuration options", "from the options", "to order", "as a replacement", "for sale", "for order",
        "for purchase", "respectively", "altogether", "as well", "too", "entirely", "online", "in total", "option", "options");

    private static readonly Phrases OfMachine = new("to", "from", "for", "on", "of", "in");

    private static readonly Phrases AtPrice = new(
        "for", "at", "an", "a", "additional", "extra", "cost", "price", "of", "another", "$", "\u20AC", "\u00A3");

    /// <summary>
    /// Whether a clause ends well from an index on; on the way its date is found, which may be one from which on something was so if
    /// <paramref name="mayBegin"/>. Behind a comma another thing is said, which <paramref name="rest"/> points to.
    /// </summary>
    public static bool TryPass(Clause clause, int index, out Model.DateValue? date, out int rest, bool mayBegin = false)
    {
        Sentence sentence = clause.Sentence;
        date = null;
        rest = index;
        for (int before = -1; before != rest;)
        {
            before = rest;
            if ((DatePhrase.ReadAt(sentence, rest, out int end) ?? (mayBegin ? DatePhrase.ReadFrom(sentence, rest, out end) : null))
                is Model.DateValue found)
            {
                if (date is not null)
                {
                    return false;
                }

                date = found;
                rest = end;
                continue;
            }

            if (!AsOption.TryTake(sentence, ref rest) && !Lexicon.Adverbs.TryTake(sentence, ref rest) && !TryPassMachine(clause, ref rest))
            {
                TryPassPrice(sentence, ref rest);
            }
        }

        date ??= clause.Date;
        return sentence.IsEnd(rest) || IsComma(sentence, rest) || IsHarmless(sentence, rest);
    }

    /// <summary>Whether nothing denies what stands between two tokens.</summary>
    public static bool IsDenied(Sentence sentence, int first, int end) =>
        Lexicon.Denials.AnyIn(sentence, first, end) || sentence.IsWord(end, "or") || sentence.IsWord(end, "only");

    private static bool TryPassMachine(Clause clause, ref int at)
    {
        int next = at;
        if (!OfMachine.TryTake(clause.Sentence, ref next) || !clause.TryTakeObject(ref next))
        {
            return false;
        }

        at = next;
        return true;
    }

    // "For an additional $2,400".
    private static void TryPassPrice(Sentence sentence, ref int at)
    {
        int next = at;
        AtPrice.Skip(sentence, ref next);
        if (next > at + 1 && sentence[next].IsNumber && sentence[next - 1].Kind == Scanning.TokenKind.Symbol)
        {
            at = next + 1;
        }
    }

    private static bool IsComma(Sentence sentence, int at) => sentence.IsSymbol(at, ',')
        && !sentence.IsWord(at + 1, "or") && !sentence.IsWord(at + 1, "but") && !sentence.IsWord(at + 1, "only") && !sentence.IsWord(at + 1, "in");

    // "… and a keyboard": further things that are no choices.
    private static bool IsHarmless(Sentence sentence, int at)
    {
        if (!sentence.IsWord(at, "and") && !sentence.IsWord(at, "as"))
        {
            return Lexicon.Conjunctions.IsAt(sentence, at);
        }

        for (int i = at + 1; !sentence.IsEnd(i) && !sentence.IsSymbol(i, ','); i++)
        {
            if (sentence[i].Number >= 0 || sentence.IsName(i) || Lexicon.Machines.IsAt(sentence, i) || Lexicon.ClauseOpeners.IsAt(sentence, i)
                || Lexicon.Denials.IsAt(sentence, i) || sentence.IsWord(i, "only"))
            {
                return false;
            }
        }

        return true;
    }
}
