using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Machines;

/// <summary>A machine as it was ordered.</summary>
/// <param name="Entry">The inventory's words; a component it does not name may be anything.</param>
/// <param name="Day">The day of the order; null: some day.</param>
/// <param name="Findings">Takes what is wrong with it.</param>
internal readonly record struct Order(InventoryEntry Entry, DateOnly? Day, List<Finding> Findings);

/// <summary>A choice of a component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Option">The display name of the choice.</param>
internal readonly record struct Choice(string Component, string Option);
