using IMacPro.Specs;

namespace FleetCheck.Report;

/// <summary>An option of a machine, when it could be ordered, and when it was.</summary>
/// <param name="component">The component.</param>
/// <param name="option">The option's record.</param>
/// <param name="from">The first day it could be ordered.</param>
/// <param name="until">The first day it could not be ordered any more; null: no such day is known.</param>
internal sealed class TimelineOption(string component, ComponentOption option, DateOnly from, DateOnly? until)
{
    public string Component { get; } = component;

    public string Name { get; } = option.Name ?? "";

    public DateOnly From { get; } = from;

    public DateOnly? Until { get; } = until;

    /// <summary>When it was part of the base configuration, in words; empty: never.</summary>
    public string Base { get; } = option.IsBase != true ? "" : option.BaseFrom is SpecDate day ? $"base from {day}" : "base";

    /// <summary>How many machines with it were ordered on each day.</summary>
    public SortedDictionary<DateOnly, int> Orders { get; } = [];

    /// <summary>Orders on days on which it was not on sale.</summary>
    public int OrdersOffSale => Orders.Where(order => !IsOnSale(order.Key)).Sum(order => order.Value);

    public bool IsOnSale(DateOnly day) => day >= From && (Until is null || day < Until);
}
