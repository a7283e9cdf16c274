using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>The days in which a machine or a variant was sold. What the sheet leaves open stays open.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after the last.</param>
/// <param name="Last">The date of the last day, as precise as the sheet states it.</param>
internal sealed record SaleWindow(Day? From, Day? Until, DateValue? Last)
{
    public static SaleWindow Of(EquatableArray<Area> areas)
    {
        Area? identity = areas.FirstOrDefault(area => area.Name == Areas.Identity);
        DateValue? released = DateOf(identity?.Facts ?? [], "Released");
        DateValue? discontinued = DateOf(identity?.Facts ?? [], "Discontinued");
        return new SaleWindow(
            released is null ? null : Day.FirstOf(released),
            discontinued is null ? null : Day.AfterLastOf(discontinued),
            discontinued);
    }

    /// <summary>When an option of the machine could be ordered. A date known in part counts for as long as it may mean.</summary>
    public Sale SaleOf(Item item, string variant, bool isBase)
    {
        DateValue? from = DateOf(item.Facts, "From");
        DateValue? until = DateOf(item.Facts, "Until");
        DateValue? baseFrom = DateOf(item.Facts, "BaseFrom");
        Day? first = from is null ? From : Later(From, Day.FirstOf(from));
        return new Sale(
            variant,
            first,
            until is null || until.Equals(Last) ? Until : Earlier(Until, EndOf(until)),
            isBase ? baseFrom is null ? first ?? new Day(0) : Day.FirstOf(baseFrom) : null,
            Cases: []);
    }

    /// <summary>The whole of the window.</summary>
    public Sale Whole(string variant) => new(variant, From, Until, BaseFrom: null, Cases: []);

    // A whole date is the first day it was gone; a month or year is over when it was.
    private static Day EndOf(DateValue until) => until.Day > 0 ? Day.FirstOf(until) : Day.AfterLastOf(until);

    private static DateValue? DateOf(EquatableArray<Fact> facts, string name) =>
        facts.FirstOrDefault(fact => fact.Name == name)?.Value as DateValue;

    private static Day? Later(Day? window, Day day) => window is Day first && first.Number > day.Number ? first : day;

    private static Day? Earlier(Day? window, Day day) => window is Day last && last.Number < day.Number ? last : day;
}
