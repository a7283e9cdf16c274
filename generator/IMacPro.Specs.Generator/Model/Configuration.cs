namespace IMacPro.Specs.Generator.Model;

/// <summary>What could be chosen of a machine, and when.</summary>
/// <param name="Components">The components that had to be chosen.</param>
/// <param name="Unenforced">The conditions of the sheet that the rule knows nothing of.</param>
internal sealed record Configuration(EquatableArray<ConfigurableComponent> Components, EquatableArray<UnenforcedCondition> Unenforced);

/// <summary>A condition that is kept as text alone.</summary>
/// <param name="Text">The condition in the sheet's words.</param>
/// <param name="Reason">Why the rule knows nothing of it, as a remark says it.</param>
internal readonly record struct UnenforcedCondition(string Text, string Reason);

/// <summary>A component that had to be chosen.</summary>
/// <param name="Name">The name of the property that holds the choice.</param>
/// <param name="Options">The choices, in the order of the sheet.</param>
internal sealed record ConfigurableComponent(string Name, EquatableArray<ConfigurableOption> Options)
{
    /// <summary>The component as a person reads it in a message.</summary>
    public string Label => Name.ToLowerInvariant();
}

/// <summary>A configuration with what follows from it, ready to print.</summary>
/// <param name="Configuration">The options.</param>
/// <param name="Cells">Every variant in every span of days over which nothing changed.</param>
/// <param name="OptionCells">For each component and option, the cells in which it was on sale.</param>
/// <param name="Bases">What the base configurations were, and when.</param>
/// <param name="HasOneBase">Whether on no day variants with different base configurations were sold beside each other.</param>
internal sealed record ConfigurationPlan(
    Configuration Configuration,
    EquatableArray<SaleCell> Cells,
    EquatableArray<EquatableArray<EquatableArray<int>>> OptionCells,
    EquatableArray<BaseSpan> Bases,
    bool HasOneBase);

/// <summary>A variant in a span of days; the second day lies behind it.</summary>
internal sealed record SaleCell(string Variant, int From, int Until);

/// <summary>The options that made the base configuration of a variant in a span of days, by their indexes.</summary>
internal sealed record BaseSpan(string Variant, int From, int Until, EquatableArray<int> Options);

/// <summary>A choice of a component.</summary>
/// <param name="Identifier">The member of the component's enum.</param>
/// <param name="DisplayName">The choice as a person reads it.</param>
/// <param name="Aliases">Other ways in which sheets and inventory tools write it.</param>
/// <param name="Sales">When it could be ordered.</param>
/// <param name="Origin">Where it was read first.</param>
/// <param name="SaleLine">The line that says when it could be ordered, or where it was read first.</param>
/// <param name="Conditions">What the sheet demands of the other choices.</param>
internal sealed record ConfigurableOption(
    string Identifier,
    string DisplayName,
    EquatableArray<string> Aliases,
    EquatableArray<Sale> Sales,
    Origin Origin,
    int SaleLine,
    EquatableArray<OptionCondition> Conditions);

/// <summary>A condition on which an option was sold.</summary>
/// <param name="Words">What it comes to, such as "only offered with 32 GB memory".</param>
/// <param name="Line">The line that states it.</param>
internal sealed record OptionCondition(string Words, int Line);

/// <summary>A span in which an option could be ordered.</summary>
/// <param name="Variant">The variant of the machine; empty where it has none.</param>
/// <param name="From">The first day; null where the sheet states none.</param>
/// <param name="Until">The first day it could not be ordered any more; null where the sheet states none.</param>
/// <param name="BaseFrom">The first day on which it was part of the base configuration; null where it never was.</param>
/// <param name="Cases">The cases of the variant in which it could be ordered, counted from 1; none: in all of them.</param>
internal sealed record Sale(string Variant, Day? From, Day? Until, Day? BaseFrom, EquatableArray<int> Cases);

/// <summary>A day, counted from the first of January of year 1, which is 0.</summary>
internal readonly record struct Day(int Number)
{
    /// <summary>The first day that a date may mean.</summary>
    public static Day FirstOf(DateValue date) => Of(new DateTime(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day)));

    /// <summary>The day after the last that a date may mean.</summary>
    public static Day AfterLastOf(DateValue date)
    {
        DateTime first = new(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day));
        return Of(date.Month == 0 ? first.AddYears(1) : date.Day == 0 ? first.AddMonths(1) : first.AddDays(1));
    }

    /// <summary>The day as yyyy-MM-dd.</summary>
    public override string ToString() => new DateTime(Number * TimeSpan.TicksPerDay)
        .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Day Of(DateTime date) => new((int)(date.Ticks / TimeSpan.TicksPerDay));
}
