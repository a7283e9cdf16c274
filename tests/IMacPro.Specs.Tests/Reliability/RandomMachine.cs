using System.Globalization;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>
/// A machine that never was, made up before its sheet is written: what could be ordered when is known without reading anything.
/// </summary>
internal sealed class RandomMachine
{
    public const string Title = "Acme Random";

    private const int Days = 90;

    private static readonly DateOnly FirstDay = new(2020, 1, 1);
    private static readonly string[] VariantNames = ["Small", "Large", "Middle"];
    private static readonly string[] ComponentNames = ["Processor", "Memory", "Graphics", "Storage"];

    // Each with the words by which a condition may name it.
    private static readonly (string Option, string Named)[][] Pool =
    [
        [("4-core Intel Core i3", "i3"), ("6-core Intel Core i5", "i5"), ("6-core Intel Core i7", "i7"), ("8-core Intel Xeon W", "8-core")],
        [("8 GB", "8 GB memory"), ("16 GB", "16 GB memory"), ("32 GB", "32 GB RAM"), ("64 GB", "64 GB memory")],
        [("AMD Radeon Pro 555X", "555X"), ("AMD Radeon Pro 560X", "560X"), ("AMD Radeon Pro 570", "Radeon Pro 570"), ("AMD Radeon Pro 580", "580")],
        [("256 GB SSD", "256 GB storage"), ("512 GB SSD", "512 GB storage"), ("1 TB SSD", "1 TB storage"), ("8 TB SSD", "8 TB storage")],
    ];

    private readonly Random _random;
    private readonly int[] _components;
    private readonly Variant[] _variants;
    private readonly List<string> _rows = [];

    public RandomMachine(int seed)
    {
        // The same machines every time.
        _random = new Random(seed);
        _components = [.. Enumerable.Range(0, ComponentNames.Length).Where(_ => Chance(80)).DefaultIfEmpty(_random.Next(ComponentNames.Length))];
        _variants = [.. Enumerable.Range(0, _random.Next(1, VariantNames.Length + 1)).Select(_ => new Variant(RandomDate(80), RandomDate(60)))];
        foreach (int component in _components)
        {
            AddListed(component);
        }

        string lists = string.Concat(_components.Select(component => Row(ComponentNames[component], variant => Listed(variant, component))));
        foreach (int component in _components)
        {
            AddRows(component);
        }

        Text = $"""
            = {Title} =
            {(_variants.Length == 1 ? "" : Row("Model", variant => VariantNames[Array.IndexOf(_variants, variant)]))}
            {Row("Released", variant => variant.Released?.Text ?? "")}{Row("Discontinued", variant => variant.Discontinued?.Text ?? "")}{lists}
            == Configuration options ==
            | Component | Option | From | Until | Variant | Only with |
            {string.Join('\n', _rows)}
            """;
    }

    /// <summary>The sheet that says it.</summary>
    public string Text { get; }

    /// <summary>The components that have options.</summary>
    public IEnumerable<string> Components => _components.Select(component => ComponentNames[component]);

    /// <summary>The days near which anything changed.</summary>
    public DateOnly[] Boundaries =>
    [
        .. _variants.SelectMany(variant => new[] { variant.Released, variant.Discontinued }
                .Concat(variant.Offers.SelectMany(offer => new[] { offer.From, offer.Until })))
            .OfType<Date>().SelectMany(date => new[] { date.First, date.Behind }).DefaultIfEmpty(FirstDay).Distinct().Order(),
    ];

    /// <summary>Whether it could be ordered on a day; without a day, whether there was one.</summary>
    /// <param name="choices">An option for each component, in its words; null for what is none.</param>
    /// <param name="day">The day.</param>
    public bool IsValid(string?[] choices, DateOnly? day)
    {
        if (day is DateOnly known)
        {
            return _variants.Any(variant => IsSold(variant, choices, known));
        }

        DateOnly[] boundaries = Boundaries;
        for (DateOnly one = boundaries[0].AddDays(-1); one <= boundaries[^1].AddDays(1); one = one.AddDays(1))
        {
            if (_variants.Any(variant => IsSold(variant, choices, one)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSold(Variant variant, string?[] choices, DateOnly day) =>
        !(day < variant.Released?.First) && !(day >= variant.Discontinued?.Behind)
        && Enumerable.Range(0, choices.Length).All(i => choices[i] is not null && (IsSilent(variant, _components[i])
            || variant.Offers.Any(offer => offer.Component == _components[i] && offer.Option == choices[i] && IsOn(offer, variant, day)
                && (offer.Needs is not (int component, string option) || choices[Array.IndexOf(_components, component)] == option))));

    // Until is the first day it was gone, unless it is the last day of the whole machine, or a month.
    private static bool IsOn(Offer offer, Variant variant, DateOnly day) =>
        !(day < offer.From?.First) && (offer.Until is not Date until || until == variant.Discontinued || day < (until.IsDay ? until.First : until.Behind));

    private static bool IsSilent(Variant variant, int component) => !variant.Offers.Exists(offer => offer.Component == component);

    private void AddListed(int component)
    {
        foreach (Variant variant in _variants)
        {
            bool speaks = _variants.Length == 1 || Chance(85);
            variant.Offers.AddRange(Pool[component].Where(_ => speaks && Chance(50)).Select(one => new Offer(component, one.Option)));
        }

        if (Array.TrueForAll(_variants, variant => IsSilent(variant, component)))
        {
            _variants[0].Offers.Add(new Offer(component, Pool[component][0].Option));
        }
    }

    private void AddRows(int component)
    {
        foreach ((string option, string _) in Pool[component].Where(_ => Chance(50)))
        {
            if (_variants.Length == 1 || Chance(50))
            {
                AddRow(component, option, _variants, "");
            }
            else
            {
                Array.ForEach([.. _variants.Where(_ => Chance(60))], variant => AddRow(component, option, [variant], VariantNames[Array.IndexOf(_variants, variant)]));
            }
        }
    }

    private void AddRow(int component, string option, Variant[] variants, string name)
    {
        (Date? from, Date? until) = (RandomDate(60), RandomDate(50));
        (int, string)? needs = RandomNeed(component, out string words);
        foreach (Variant variant in variants)
        {
            variant.Offers.RemoveAll(offer => offer.Component == component && offer.Option == option);
            variant.Offers.Add(new Offer(component, option) { From = from, Until = until, Needs = needs });
        }

        _rows.Add($"| {ComponentNames[component]} | {option} | {from?.Text} | {until?.Text} | {name} | {words} |");
    }

    // Only of a component that every variant speaks of: nobody knows what a condition means where nothing is said.
    private (int, string)? RandomNeed(int own, out string words)
    {
        int[] others = [.. _components.Where(component => component != own && Array.TrueForAll(_variants, variant => !IsSilent(variant, component)))];
        words = "";
        if (others.Length == 0 || !Chance(15))
        {
            return null;
        }

        int component = others[_random.Next(others.Length)];
        string[] known = [.. _variants.SelectMany(variant => variant.Offers).Where(offer => offer.Component == component).Select(offer => offer.Option)];
        (string option, words) = Array.Find(Pool[component], one => one.Option == known[_random.Next(known.Length)]) is { Option: not null } found ? found : Pool[component][0];
        return (component, option);
    }

    private static string Listed(Variant variant, int component) =>
        string.Join(" or ", variant.Offers.Where(offer => offer.Component == component).Select(offer => offer.Option));

    private string Row(string key, Func<Variant, string> cell) => $"| {key} | {string.Join(" | ", _variants.Select(cell))} |\n";

    private Date? RandomDate(int percent)
    {
        DateOnly day = FirstDay.AddDays(_random.Next(Days));
        DateOnly month = new(day.Year, day.Month, 1);
        return !Chance(percent) ? null
            : Chance(80) ? new Date(day, day.AddDays(1), day.ToString("O", CultureInfo.InvariantCulture), IsDay: true)
            : new Date(month, month.AddMonths(1), month.ToString("yyyy-MM", CultureInfo.InvariantCulture), IsDay: false);
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private sealed record Date(DateOnly First, DateOnly Behind, string Text, bool IsDay);

    private sealed record Variant(Date? Released, Date? Discontinued)
    {
        public List<Offer> Offers { get; } = [];
    }

    private sealed record Offer(int Component, string Option)
    {
        public Date? From { get; init; }

        public Date? Until { get; init; }

        public (int Component, string Option)? Needs { get; init; }
    }
}
