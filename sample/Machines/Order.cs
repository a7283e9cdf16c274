using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Machines;

/// <summary>A machine as it was ordered: the inventory's words, and what comes of reading them.</summary>
/// <param name="entry">The inventory's words; a component it does not name may be anything.</param>
/// <param name="machine">The machine's name.</param>
internal sealed class Order(InventoryEntry entry, string machine)
{
    public InventoryEntry Entry { get; } = entry;

    public string Machine { get; } = machine;

    /// <summary>The day of the order; null: some day.</summary>
    public DateOnly? Day { get; init; }

    public List<Choice> Choices { get; } = new(capacity: 4);

    public List<Finding> Findings { get; } = [];
}

/// <summary>A choice of a component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Option">The display name of the choice.</param>
internal readonly record struct Choice(string Component, string Option);
