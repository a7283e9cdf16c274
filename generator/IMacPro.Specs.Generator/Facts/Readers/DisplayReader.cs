using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a cell says of the built-in display.</summary>
internal static class DisplayReader
{
    private const int FewestPixels = 64;
    private const int MostPixels = 32_768;
    private const int MostTokensOfName = 6;
    private const int WidestScreen = 10;

    // In percent; makers speak of a gamut where a screen shows nearly all of it.
    private const int MostOfAGamut = 90;

    private static readonly string[] TechnologyWords =
        ["led", "backlit", "mini", "ips", "tft", "lcd", "oled", "amoled", "crt", "active", "passive", "matrix", "va", "tn", "edge", "lit",
            "monochrome", "color", "colour", "anti", "glare", "glossy", "matte", "touchscreen", "shadow", "mask", "aperture", "grille", "dual",
            "scan"];

    private static readonly string[] Panels = ["OLED", "AMOLED", "IPS", "LCD", "TFT", "CRT"];

    private static readonly string[] ResolutionNames =
        ["XGA", "SXGA", "UXGA", "WXGA", "WSXGA", "WUXGA", "WQXGA", "WQUXGA", "SVGA", "VGA", "FHD", "QHD", "WQHD", "UHD"];

    // "15.2-inch (diagonal) widescreen TFT": words on the size and the form.
    private static readonly string[] FormWords = ["diagonal", "viewable", "widescreen", "wide", "flat", "built", "in", "integrated", "size"];

    private static readonly string[] NameEnds =
        ["display", "displays", "screen", "monitor", "panel", "with", "p3", "at", "or", "and", "resolution", "nits", .. ResolutionNames];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        FactSet facts = area.Facts;
        List<Offer> offers = Offers.Split(cell, upToIsMaximum: false);
        int end = offers.TakeWhile(offer => offer.Terms != Terms.Optional).Select(offer => offer.Range.End).LastOrDefault();
        List<TokenRange> further = [];
        if (DiagonalIn(cell, end) is Measure diagonal
            && !(diagonal.First > 0 && cell.Tokens[diagonal.First - 1].IsSymbol('×')))
        {
            further = DisplayChoices.Find(cell, diagonal, end);
            end = DisplayChoices.EndOfFirst(cell, further, end);
            facts.Add("Diagonal", diagonal, cell, Unit.Inch);
            OtherUnit.CheckAside(cell, diagonal, "Diagonal", facts.Remarks);
            ReadName(cell, LastOfSizes(cell, diagonal, end).End, end, facts);
        }
        else if (IsNameAlone(cell))
        {
            ReadName(cell, 0, end, facts);
        }

        int mode = 0;
        if (Resolution.Find(cell, 0, end) is Resolution first && IsScreen(first))
        {
            Resolution pixels = Largest(cell, first, end);
            mode = pixels.First == first.First ? 0 : pixels.End;
            facts.Add("HorizontalPixels", pixels.Horizontal, cell);
            facts.Add("VerticalPixels", pixels.Vertical, cell);
        }

        if (cell.FirstMeasure(Unit.Nit, 0, end) is Measure brightness)
        {
            facts.Add("Brightness", brightness, cell, Unit.Nit);
        }

        if (cell.FirstMeasure(Unit.Color, 0, end) is Measure colors && !IsColorDisplay(cell, colors))
        {
            AddColors(colors, cell, facts);
        }

        if (cell.FirstMeasure(Unit.PixelPerInch, 0, end) is Measure density)
        {
            facts.AddNumber("PixelsPerInch", density.Number, cell);
        }
        else if (cell.Find("pixels per inch", 0, end) is int words and > 0 && cell.Tokens[words - 1].IsNumber)
        {
            facts.AddNumber("PixelsPerInch", cell.Tokens[words - 1].Number, cell);
        }

        if (cell.FirstMeasure(Unit.Hertz, mode, end) is Measure refresh)
        {
            // "48–120 Hz": what is asked of a panel is how often it can.
            facts.Add("RefreshRate", Ranges.EndOf(cell, refresh) ?? refresh, cell, Unit.Hertz);
        }

        ReadTechnology(cell, end, facts);
        ReadWords(cell, facts);
        foreach (TokenRange choice in further.Concat(offers.Where(offer => offer.Terms == Terms.Optional).Select(offer => offer.Range)))
        {
            facts.AddToList("Options", "string", new Model.TextValue(cell.TextOf(choice.First, choice.End)), cell);
        }
    }

    /// <summary>Reads a row on how many colors it shows: "16.7 million".</summary>
    public static void ReadColors(ScannedCell cell, AreaBuilder area)
    {
        if ((cell.FirstMeasure(Unit.Color) ?? Measures.Bare(cell.Tokens, Unit.Color).Cast<Measure?>().FirstOrDefault()) is Measure colors)
        {
            AddColors(colors, cell, area.Facts);
        }
    }

    /// <summary>Reads a row on whether it fits its white to the light around it: "Yes".</summary>
    public static void ReadTrueTone(ScannedCell cell, AreaBuilder area)
    {
        if (cell.Tokens[0].IsWord("yes"))
        {
            area.Facts.Add("TrueTone", isTrue: true, cell);
        }
    }

    private static void AddColors(Measure colors, ScannedCell cell, FactSet facts)
    {
        if (colors.Number < long.MaxValue)
        {
            facts.Add("ColorCount", new Model.LongValue((long)colors.Number), cell);
        }
    }

    // "24-inch (23.5-inch diagonal)": the one is what it is called, the other what it is. Of "39.6 cm (15.6 in)" the one is rounded.
    private static Measure? DiagonalIn(ScannedCell cell, int end)
    {
        Measure? named = cell.FirstMeasure(unit => unit.IsLength(), 0, end);
        return named is Measure first && first.End < end && cell.Tokens[first.End].IsSymbol('(')
            && cell.FirstMeasure(unit => unit.IsLength(), first.End, end) is Measure inside && inside.First == first.End + 1
            && ((inside.End < end && cell.Tokens[inside.End].IsWord("diagonal")) || (inside.Unit == Unit.Inch && first.Unit != Unit.Inch))
            ? inside
            : named;
    }

    // "Liquid Retina display", and a line with its size below.
    private static bool IsNameAlone(ScannedCell cell) => cell.Count is > 1 and <= MostTokensOfName && cell.Tokens[cell.Count - 1].IsWord("display")
        && cell.Tokens.All(token => token.IsSymbol('-') || (token.Kind == TokenKind.Word && token.Number < 0 && !Separators.IsSeparator(token)))
        && !cell.Has("True Tone");

    // "14-inch or 16-inch Retina display": the name stands behind all sizes.
    private static Measure LastOfSizes(ScannedCell cell, Measure first, int end)
    {
        Measure last = first;
        while (last.End + 1 < end && (Separators.IsSeparator(cell.Tokens[last.End]) || Ranges.EndOf(cell, last) is not null)
            && cell.FirstMeasure(unit => unit.IsLength(), last.End + 1, end) is Measure next && next.First == last.End + 1)
        {
            last = next;
        }

        return last;
    }

    // "640 × 480 at 117 Hz, 800 × 600 at 95 Hz": of the modes of one screen the largest is what it can show.
    private static Resolution Largest(ScannedCell cell, Resolution first, int end)
    {
        Resolution largest = first;
        for (Resolution last = first; Resolution.Find(cell, last.End, end) is Resolution next && IsScreen(next)
            && IsNextMode(cell, last.End, next.First); last = next)
        {
            largest = (long)next.Horizontal * next.Vertical > (long)largest.Horizontal * largest.Vertical ? next : largest;
        }

        return largest;
    }

    private static bool IsNextMode(ScannedCell cell, int from, int next)
    {
        Measure? rate = cell.FirstMeasure(Unit.Hertz, from, next);
        int behind = rate is Measure hertz && hertz.First <= from + 1 ? hertz.End : from;
        return rate is not null && behind > from && Enumerable.Range(behind, next - behind).All(at => Separators.IsSeparator(cell.Tokens[at]));
    }

    private static bool IsScreen(Resolution pixels) => IsScreen(pixels.Horizontal) && IsScreen(pixels.Vertical);

    private static bool IsScreen(int pixels) => pixels is >= FewestPixels and <= MostPixels;

    private static void ReadWords(ScannedCell cell, FactSet facts)
    {
        if (FindGamut(cell) is ColorGamut gamut)
        {
            facts.Add("Gamut", gamut, cell);
        }

        if (cell.Has("True Tone"))
        {
            facts.Add("TrueTone", isTrue: true, cell);
        }

        if (cell.HasAny("HDR", "HDR10", "high dynamic range"))
        {
            facts.Add("HighDynamicRange", isTrue: true, cell);
        }

        for (int i = 1; i + 1 < cell.Count; i++)
        {
            if (cell.Tokens[i].IsSymbol(':') && cell.Tokens[i - 1].IsNumber && cell.Tokens[i + 1].IsNumber && cell.Tokens[i].Glued
                && !IsContrast(cell.Tokens[i - 1], cell.Tokens[i + 1]))
            {
                facts.Add("AspectRatio", cell.TextOf(i - 1, i + 2), cell);
            }
        }
    }

    // "1000:1"; no screen is so wide.
    private static bool IsContrast(Token first, Token second) => second.Number == 1 && first.Number > WidestScreen;

    // "IBM 5153 color display" is a model; "16-color display" and "256 color display" say how many: a number of bits gives a power of two.
    private static bool IsColorDisplay(ScannedCell cell, Measure colors)
    {
        long number = (long)colors.Number;
        bool isSingular = cell.Tokens[colors.End - 1].IsWord("color") || cell.Tokens[colors.End - 1].IsWord("colour");
        return isSingular && colors.End - colors.First == 2 && (number & (number - 1)) != 0;
    }

    // "45% NTSC", "NTSC 72%": less than all of it is no gamut by that name.
    private static bool IsPartly(ScannedCell cell, int gamut)
    {
        int before = gamut > 0 && cell.Tokens[gamut - 1].IsWord("of") ? gamut - 1 : gamut;
        return (before > 1 && cell.Tokens[before - 1].IsSymbol('%') && cell.Tokens[before - 2].Number is > 0 and < MostOfAGamut)
            || (gamut + 2 < cell.Count && cell.Tokens[gamut + 2].IsSymbol('%') && cell.Tokens[gamut + 1].Number is > 0 and < MostOfAGamut);
    }

    // Of several, the one that is named first.
    private static ColorGamut? FindGamut(ScannedCell cell)
    {
        ColorGamut? found = null;
        int first = int.MaxValue;
        foreach (ColorGamut gamut in ColorGamuts.Values)
        {
            int at = gamut == ColorGamut.Other ? -1 : cell.Find(gamut.ToDisplayName());
            if (at >= 0 && at < first && !IsPartly(cell, at))
            {
                (found, first) = (gamut, at);
            }
        }

        return found ?? (cell.Has("Rec . 2020") || cell.Has("BT . 2020") ? ColorGamut.Rec2020 : null);
    }

    // "13.3-inch LED-backlit IPS Retina display": after the size, the panel's technology and then the name it is sold under.
    private static void ReadName(ScannedCell cell, int first, int end, FactSet facts)
    {
        if (Parentheses.Contents(cell, new TokenRange(first, end)).FirstOrDefault() is { IsEmpty: false } aside && aside.First == first + 1)
        {
            // "15.4-inch (39 cm)", "17-inch (16-inch viewable)".
            first = aside.End + 1;
        }

        while (first < end && (IsForm(cell.Tokens[first]) || cell.Tokens[first].IsSymbol('-')
            || cell.Tokens[first].IsAnyOf(ResolutionNames)))
        {
            first++;
        }

        int technology = first;
        while (technology < end && (IsTechnology(cell.Tokens[technology])
            || (cell.Tokens[technology].IsSymbol('-') && technology + 1 < end && IsTechnology(cell.Tokens[technology + 1]))
            || (IsForm(cell.Tokens[technology]) && technology + 1 < end && IsTechnology(cell.Tokens[technology + 1]))))
        {
            technology++;
        }

        int name = technology;
        while (name < end && cell.Tokens[name].Kind != TokenKind.Symbol && !cell.IsMeasured(name)
            && !cell.Tokens[name].IsAnyOf(NameEnds) && !IsTechnology(cell.Tokens[name])
            && !(cell.Tokens[name].IsNumber && name + 1 < end && (cell.Tokens[name + 1].IsSymbol('×') || cell.Tokens[name + 1].IsSymbol(':'))))
        {
            name++;
        }

        facts.Add("Technology", cell.TextOf(first, technology), cell);
        facts.Add("Name", cell.TextOf(technology, name), cell);
    }

    // "13.4-inch, 1920 × 1200, OLED": the technology may stand anywhere.
    private static void ReadTechnology(ScannedCell cell, int end, FactSet facts)
    {
        int first = 0;
        while (first < end && !cell.Tokens[first].IsAnyOf(Panels))
        {
            first++;
        }

        int last = first;
        while (last < end && (IsTechnology(cell.Tokens[last])
            || (cell.Tokens[last].IsSymbol('-') && last + 1 < end && IsTechnology(cell.Tokens[last + 1]))))
        {
            last++;
        }

        if (last > first && facts["Technology"] is null)
        {
            facts.Add("Technology", cell.TextOf(first, last), cell);
        }
    }

    private static bool IsForm(Token token) => token.IsAnyOf(FormWords);

    private static bool IsTechnology(Token token) => token.IsAnyOf(TechnologyWords);
}
