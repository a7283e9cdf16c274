namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>On what terms a part of a cell is offered.</summary>
internal enum Terms
{
    /// <summary>Comes with the machine.</summary>
    Standard,

    /// <summary>Could be ordered instead.</summary>
    Optional,

    /// <summary>The most that fits.</summary>
    Maximum,
}

/// <summary>A part of a cell and the terms it is offered on.</summary>
internal readonly record struct Offer(Terms Terms, TokenRange Range);

/// <summary>Parts a cell into offers at words such as "Optional:" and "Expandable to".</summary>
internal static class Offers
{
    private static readonly (string Phrase, Terms Terms)[] Markers =
    [
        ("optional", Terms.Optional),
        ("configurable to", Terms.Optional),
        ("configurable with", Terms.Optional),
        ("configurable up to", Terms.Optional),
        ("could be configured to", Terms.Optional),
        ("build to order", Terms.Optional),
        ("bto", Terms.Optional),
        ("expandable up to", Terms.Maximum),
        ("expandable to", Terms.Maximum),
        ("upgradable to", Terms.Maximum),
        ("upgradeable to", Terms.Maximum),
        ("maximum", Terms.Maximum),
        ("max", Terms.Maximum),
        ("up to", Terms.Maximum),
    ];

    /// <summary>The offers of a cell, in order. "Up to" names a maximum only where sizes are spoken of.</summary>
    public static List<Offer> Split(ScannedCell cell, bool upToIsMaximum)
    {
        List<Offer> offers = [];
        Terms terms = Terms.Standard;
        int first = 0;
        for (int i = 0; i < cell.Count;)
        {
            int length = MarkerAt(cell, i, upToIsMaximum, out Terms next);
            if (length == 0)
            {
                i++;
                continue;
            }

            AddOffer(offers, terms, first, i);
            terms = next;
            i += length;
            if (i < cell.Count && cell.Tokens[i].IsSymbol(':'))
            {
                i++;
            }

            first = i;
        }

        AddOffer(offers, terms, first, cell.Count);
        return offers;
    }

    private static void AddOffer(List<Offer> offers, Terms terms, int first, int end)
    {
        if (first < end)
        {
            offers.Add(new Offer(terms, new TokenRange(first, end)));
        }
    }

    private static int MarkerAt(ScannedCell cell, int at, bool upToIsMaximum, out Terms terms)
    {
        foreach ((string phrase, Terms meaning) in Markers)
        {
            int length = phrase.Count(character => character == ' ') + 1;
            if (cell.Find(phrase, at, at + length) == at && (upToIsMaximum || phrase != "up to") && !IsTrailing(cell, at, length)
                && (phrase != "max" || IsBound(cell, at + 1)))
            {
                terms = meaning;
                return length;
            }
        }

        terms = Terms.Standard;
        return 0;
    }

    // "Max: 8 GB" and "max 8 GB" state a bound; "M1 Max" is a name.
    private static bool IsBound(ScannedCell cell, int at) =>
        at < cell.Count && (cell.Tokens[at].IsSymbol(':') || cell.Tokens[at].IsSymbol('.') || cell.Tokens[at].IsNumber);

    // "(10 Gigabit optional)" speaks of what stands before it.
    private static bool IsTrailing(ScannedCell cell, int at, int length) =>
        at + length >= cell.Count || cell.Tokens[at + length].IsSymbol(')');
}
