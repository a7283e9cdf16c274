using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads the speeds of Ethernet, and which of them cost extra.</summary>
internal static class EthernetReader
{
    // "10BASE-T", "10GBASET", and those of thick and of thin cable.
    private static readonly string[] Bases = ["BASE", "GBASE", "BASET", "GBASET", "BASE2", "BASE5"];

    // In megabits a second.
    private static readonly decimal[] Speeds = [10, 100, 1_000, 2_500, 5_000, 10_000, 20_000, 25_000, 40_000, 50_000, 100_000, 200_000, 400_000];

    /// <summary>Reads the part of a row about networks that speaks of Ethernet.</summary>
    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        bool named = cell.HasAny("Ethernet", "LAN", "GbE") || cell.Tokens.Any(token => IsBase(token));
        if (named)
        {
            AddRates(cell, area, onlyBesideTheWord: true);
        }
    }

    /// <summary>Reads a row that is about Ethernet alone. Where it only says that there is some, "Yes" or "2 ports", the key may say how fast.</summary>
    /// <returns>Whether it says nothing else: false of one that counts ports.</returns>
    public static bool ReadRow(ScannedCell cell, AreaBuilder area)
    {
        if (AddRates(cell, area, onlyBesideTheWord: false))
        {
            return true;
        }

        bool counts = cell.Count > 0 && Counts.Of(cell.Tokens[0]) is <= PortReader.MostPorts
            && (cell.Count == 1 || (cell.Count == 2 && PortFinder.IsNoun(cell.Tokens[1])));
        if (!counts && !cell.IsYes)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "Ethernet speeds", "100 Mb/s and 1 Gb/s");
        }
        else if (cell.Key is not null)
        {
            AddRates(cell.Key, area, onlyBesideTheWord: false);
        }

        return !counts;
    }

    /// <summary>Puts the speeds in order and notes the fastest.</summary>
    public static void Complete(MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Networking].Facts;
        if (facts["EthernetRates"] is not ListValue rates || rates.Items.Count == 0)
        {
            return;
        }

        Value[] ordered = [.. rates.Items.OrderBy(Megabits)];
        facts.Replace("EthernetRates", rates with { Items = ordered.ToEquatableArray() });
        facts.AddDerived("EthernetMaximum", ordered[ordered.Length - 1], "EthernetRates");
        facts.AddDerived(
            "EthernetMaximumMegabitsPerSecond",
            new NumberValue((double)Megabits(ordered[ordered.Length - 1])),
            "EthernetRates",
            FactUse.Constant);
    }

    private static decimal Megabits(Value value) =>
        value is QuantityValue { Unit: "GigabitsPerSecond" } fast ? fast.Amount * 1000 : ((QuantityValue)value).Amount;

    private static bool AddRates(ScannedCell cell, AreaBuilder area, bool onlyBesideTheWord)
    {
        List<(decimal Megabits, bool Optional)> rates = [];
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: false))
        {
            for (int i = offer.Range.First; i < offer.Range.End; i++)
            {
                if (RateAt(cell, i, onlyBesideTheWord) is decimal rate)
                {
                    bool optional = offer.Terms == Terms.Optional && IsOneList(cell, offer.Range.First, i, onlyBesideTheWord);
                    rates.Add((rate, optional || IsAsideOptional(cell, i)));
                }
            }
        }

        if (rates.Count > 0 && rates.TrueForAll(rate => rate.Optional) && area.Facts["EthernetBase"] is null
            && area.Facts["EthernetRates"] is ListValue { Items.Count: > 0 } standard)
        {
            // Another cell said what it comes with.
            area.Facts.Add("EthernetBase", Quantity(standard.Items.Max(Megabits)), cell);
        }

        if (rates.Count > 0)
        {
            Value[] quantities = [.. rates.Select(rate => Quantity(rate.Megabits)).Distinct()];
            area.Facts.Add("EthernetRates", new ListValue("DataRate", quantities.ToEquatableArray()), cell);
        }

        if (rates.Exists(rate => rate.Optional) && rates.Exists(rate => !rate.Optional))
        {
            area.Facts.Add("EthernetBase", Quantity(rates.Where(rate => !rate.Optional).Max(rate => rate.Megabits)), cell);
        }

        if (rates.Count > 0 && rates.OrderByDescending(rate => rate.Megabits).First().Optional)
        {
            area.Facts.Add("EthernetMaximumOptional", isTrue: true, cell);
        }

        return rates.Count > 0;
    }

    private static QuantityValue Quantity(decimal megabits) => megabits >= 1000
        ? new QuantityValue("DataRate", "GigabitsPerSecond", megabits / 1000)
        : new QuantityValue("DataRate", "MegabitsPerSecond", megabits);

    // "Optional AirPort, 100BASE-T Ethernet": what is optional is the first; "Optional: 1 Gb/s, 10 Gb/s Ethernet" are both.
    private static bool IsOneList(ScannedCell cell, int first, int rate, bool onlyBesideTheWord)
    {
        bool any = true;
        for (int i = rate - 1; i >= first && any; i--)
        {
            if (cell.Tokens[i].IsSymbol(',') || cell.Tokens[i].IsSymbol(';'))
            {
                any = false;
                for (int before = i - 1; before >= first && !cell.Tokens[before].IsSymbol(',') && !cell.Tokens[before].IsSymbol(';'); before--)
                {
                    any |= RateAt(cell, before, onlyBesideTheWord) is not null;
                }
            }
        }

        return any;
    }

    private static decimal? RateAt(ScannedCell cell, int at, bool onlyBesideTheWord)
    {
        if (MeasureAt(cell, at) is Measure measure)
        {
            int end = measure.End;
            while (end < cell.Count && cell.Tokens[end].IsSymbol('/') && MeasureAt(cell, end + 1) is Measure next)
            {
                end = next.End;
            }

            bool beside = IsEthernet(cell, end) || cell.Tokens[measure.End - 1].IsWord("GbE") || IsAsideOptional(cell, at)
                || IsBehindEthernet(cell, at);
            decimal rate = measure.In(Unit.MegabitPerSecond);

            // "2 Gigabit Ethernet" are two of them: no Ethernet is that fast.
            return !beside && onlyBesideTheWord ? null : Array.IndexOf(Speeds, rate) >= 0 || measure.Number < 1 ? rate : rate / measure.Number;
        }

        // "Gigabit Ethernet" and "Fast Ethernet" say their speed by name, and so does "Gigabit" where the row is about Ethernet.
        if (cell.IsMeasured(at))
        {
            return BaseRateAt(cell, at);
        }

        if (cell.Tokens[at].IsWord("GbE"))
        {
            return 1000;
        }

        bool gigabit = cell.Tokens[at].IsWord("gigabit") && (IsEthernet(cell, at + 1) || !onlyBesideTheWord);
        bool fast = cell.Tokens[at].IsWord("fast") && IsEthernet(cell, at + 1);
        return gigabit ? 1000 : fast ? 100 : BaseRateAt(cell, at) ?? BareRateAt(cell, at, onlyBesideTheWord);
    }

    // "10/100/1000" and "2.5G": in a row about Ethernet a speed needs no unit, and in another one the word behind them all.
    private static decimal? BareRateAt(ScannedCell cell, int at, bool onlyBesideTheWord)
    {
        if (!cell.Tokens[at].IsNumber)
        {
            return null;
        }

        bool gigabits = IsGigabits(cell, at + 1);
        int last = LastOfList(cell, at);
        bool listed = last > at || (at > 0 && JoinsRates(cell, at - 1));
        int end = IsGigabits(cell, last + 1) ? last + 2 : last + 1;
        decimal rate = cell.Tokens[at].Number * (gigabits ? 1000 : 1);
        return (gigabits || listed) && (!onlyBesideTheWord || IsEthernet(cell, end)) && Array.IndexOf(Speeds, rate) >= 0 ? rate : null;
    }

    // "10/100/1000BASE-T", "10GBASE-T".
    private static decimal? BaseRateAt(ScannedCell cell, int at)
    {
        if (!cell.Tokens[at].IsNumber)
        {
            return null;
        }

        int last = LastOfList(cell, at);
        if (last + 1 >= cell.Count || !IsBase(cell.Tokens[last + 1]))
        {
            return null;
        }

        bool gigabits = last == at && cell.Tokens[last + 1].Text.StartsWith("G", StringComparison.OrdinalIgnoreCase);
        return gigabits ? cell.Tokens[at].Number * 1000 : cell.Tokens[at].Number;
    }

    // The last number of "10/100/1000".
    private static int LastOfList(ScannedCell cell, int first)
    {
        int last = first;
        while (last + 2 < cell.Count && JoinsRates(cell, last + 1) && cell.Tokens[last + 2].IsNumber)
        {
            last += 2;
        }

        return last;
    }

    // "10,100,1000" too, with no blanks between them.
    private static bool JoinsRates(ScannedCell cell, int at) => cell.Tokens[at].IsSymbol('/')
        || (cell.Tokens[at].IsSymbol(',') && cell.Tokens[at].Glued && at + 1 < cell.Count && cell.Tokens[at + 1].Glued);

    private static bool IsGigabits(ScannedCell cell, int at) => at < cell.Count && cell.Tokens[at].Glued && cell.Tokens[at].IsWord("G");

    private static bool IsBase(Token token) => token.IsAnyOf(Bases);

    private static bool IsEthernet(ScannedCell cell, int at) =>
        at < cell.Count && (cell.Tokens[at].IsWord("Ethernet")
            || (cell.Tokens[at].IsWord("LAN") && at > 0 && !cell.Tokens[at - 1].IsWord("wireless")));

    // "Ethernet (1 Gbit/s)", "Intel Ethernet Connection I219-LM (10/100/1000 MBit/s)".
    private static bool IsBehindEthernet(ScannedCell cell, int rate)
    {
        int first = rate;
        while (first > 1 && cell.Tokens[first - 1].IsSymbol('/'))
        {
            first -= 2;
        }

        int at = first - 2;
        if (at < 0 || !cell.Tokens[first - 1].IsSymbol('('))
        {
            return false;
        }

        while (at > 0 && !IsEthernet(cell, at) && !Separators.IsSeparator(cell.Tokens[at]) && !cell.Tokens[at].IsSymbol(')'))
        {
            at--;
        }

        return IsEthernet(cell, at);
    }

    private static Measure? MeasureAt(ScannedCell cell, int at)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.First == at && measure.Unit is Unit.MegabitPerSecond or Unit.GigabitPerSecond)
            {
                return measure;
            }

            // "10Gb Ethernet": of a network it is no amount of data.
            if (measure.First == at && cell.Tokens[measure.End - 1].Text == "Gb")
            {
                return measure with { Unit = Unit.GigabitPerSecond };
            }
        }

        return null;
    }

    // "(10 Gigabit optional)", "(configurable to 10Gb)".
    private static bool IsAsideOptional(ScannedCell cell, int at)
    {
        if (at > 2 && cell.Tokens[at - 3].IsSymbol('(') && OfferMarkers.At(cell, at - 2, upToIsMaximum: false, out _) == 2)
        {
            return true;
        }

        for (int i = at; i + 1 < cell.Count && i - at <= 4 && !cell.Tokens[i].IsSymbol(')'); i++)
        {
            if (cell.Tokens[i].IsWord("optional") && cell.Tokens[i + 1].IsSymbol(')'))
            {
                return true;
            }
        }

        return false;
    }
}
