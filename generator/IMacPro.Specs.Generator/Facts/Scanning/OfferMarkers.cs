namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>The words that say on what terms something is offered.</summary>
internal static class OfferMarkers
{
    // "For an extra charge", "at additional cost".
    private static readonly string[] Charged =
    [
        .. from lead in new[] { "for", "at", "for an", "at an" }
           from more in new[] { "extra", "additional" }
           from price in new[] { "charge", "cost", "price", "fee" }
           select $"{lead} {more} {price}",
    ];

    private static readonly PhraseTable<Terms> Markers = new()
    {
        {
            Terms.Standard,
            "standard configuration", "standard", "base configuration", "base model", "base", "default configuration", "default"
        },
        {
            Terms.Optional,
            "optional upgrade to", "optional upgrades to", "optional upgrade", "optional", "optionally", "opt .", "option", "options",
            "upgrade option", "upgrade options", "upgrade to", "upgrades to", "upgrade", "upgrades", "configurable to order with", "configurable to order",
            "configurable to", "configurable with", "configurable up to", "configurable as",
            "could be configured to", "can be configured to", "customizable to", "build to order", "built to order", "build - to - order",
            "configure to order", "configured to order", "configure - to - order",
            "available as build - to - order options", "available as build - to - order option", "available as a build - to - order option",
            "available as options", "available as an option", "available as option", "available at extra cost", "available to order",
            "available on request", "as an option", "as option", "as options",
            "bto", "cto", "available with", "also offered with", "can be ordered with", "could be ordered with", "orderable with",
            "at a surcharge", "for a surcharge", "extra cost", "made to order", "to order", "on request"
        },
        { Terms.Optional, Charged },
        {
            Terms.Maximum,
            "expandable up to", "expandable to", "expands to", "extendable to", "extensible to", "upgradable up to", "upgradable to",
            "upgradeable up to", "upgradeable to", "exp . to", "supports up to", "takes up to", "accepts up to", "maximum capacity",
            "max capacity", "max . capacity", "maximum", "max", "at the most", "at most", "no more than", "not more than", "limited to", "tops out at",
            "up to"
        },
    };

    /// <summary>How many tokens the marker at a token has; 0 where there is none.</summary>
    public static int At(ScannedCell cell, int at, bool upToIsMaximum, out Terms terms)
    {
        terms = Terms.Standard;
        if (at >= cell.Count || cell.Tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        foreach ((string[] words, Terms meaning) in Markers.BeginningAt(cell.Tokens, at))
        {
            if (PhraseTable<Terms>.GoesOn(cell.Tokens, at, words) && (upToIsMaximum || words is not ["up", "to"]) && IsMeant(cell, at, words))
            {
                terms = meaning;
                int end = at + words.Length;
                return words.Length + (words is ["max" or "maximum"] && end < cell.Count && cell.Tokens[end].IsSymbol('.') ? 1 : 0);
            }
        }

        return 0;
    }

    /// <summary>Whether a marker speaks of what stands before it.</summary>
    public static bool IsTrailing(ScannedCell cell, int at, int length)
    {
        int end = at + length;
        return at > 0
            && (end >= cell.Count || (cell.Tokens[end].Kind == TokenKind.Symbol && cell.Tokens[end].Text[0] is ')' or ',' or ';' or '.'))
            && !cell.Tokens[at - 1].IsSymbol(',') && !cell.Tokens[at - 1].IsSymbol(';');
    }

    /// <summary>Whether "max" ends the name of a chip, as in "M1 Max: 64 GB": a letter with a number stands in front.</summary>
    public static bool IsOfChip(ScannedCell cell, int at) => at > 0 && cell.Tokens[at - 1] is { Kind: TokenKind.Word, Text: string chip }
        && chip.Length > 1 && char.IsLetter(chip[0]) && chip.Skip(1).All(char.IsDigit);

    private static bool IsMeant(ScannedCell cell, int at, string[] words) => words[0] switch
    {
        // "Max: 8 GB", "max 8 GB" and "8 GB max" state a bound; "M1 Max" is a name.
        "max" or "maximum" when words.Length == 1 => !IsOfChip(cell, at)
            && (IsBound(cell, at + 1) || (IsTrailing(cell, at, 1) && EndsMeasure(cell, at))),

        // "Options: 8 GB" offers; "has the option to" says nothing.
        "option" or "options" or "upgrade" or "upgrades" when words[words.Length - 1] is "option" or "options" or "upgrade" or "upgrades"
            => OpensList(cell, at + words.Length),
        "to" => OpensList(cell, at + words.Length) || IsTrailing(cell, at, words.Length),

        // "Up to 3 × 3.5-inch drive bays" is how many fit, and no size.
        "up" when words.Length == 2 => !CountsBays(cell, at + words.Length),

        // "Base: Radeon Pro 560" names what comes with the machine, and "base: 2.4 GHz" a clock.
        "standard" or "base" or "default" => OpensList(cell, at + words.Length) && BeginsPart(cell, at)
            && !cell.Measures.Any(clock => clock.First == at + words.Length + 1 && clock.Unit.IsFrequency()),
        _ => true,
    };

    private static bool CountsBays(ScannedCell cell, int at)
    {
        int bays = cell.Find("bays", at);
        return at < cell.Count && Counts.Of(cell.Tokens[at]) is not null && bays > 0
            && !cell.Measures.Any(measure => measure.Unit.IsDataSize() && measure.First >= at && measure.First < bays);
    }

    private static bool BeginsPart(ScannedCell cell, int at) =>
        at == 0 || cell.Tokens[at - 1].IsSymbol('(') || Separators.IsSeparator(cell.Tokens[at - 1]);

    private static bool OpensList(ScannedCell cell, int end) => end < cell.Count && cell.Tokens[end].IsSymbol(':');

    // "The maximum supported memory is 2 GB".
    private static bool IsBound(ScannedCell cell, int at)
    {
        int verb = at;
        while (verb < Math.Min(cell.Count, at + 4) && cell.Tokens[verb].Kind == TokenKind.Word && !cell.Tokens[verb].IsWord("is"))
        {
            verb++;
        }

        return IsBoundHere(cell, at) || (verb + 1 < cell.Count && cell.Tokens[verb].IsWord("is") && cell.Tokens[verb + 1].IsNumber);
    }

    private static bool IsBoundHere(ScannedCell cell, int at) => at < cell.Count
        && (cell.Tokens[at].IsSymbol(':') || cell.Tokens[at].IsSymbol('.') || cell.Tokens[at].IsNumber
            || (cell.Tokens[at].IsWord("of") && at + 1 < cell.Count && cell.Tokens[at + 1].IsNumber));

    private static bool EndsMeasure(ScannedCell cell, int end)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.End == end)
            {
                return true;
            }
        }

        return false;
    }
}
