using FleetCheck.Inventory;
using FleetCheck.Machines;

namespace FleetCheck.Verdicts;

/// <summary>What there is to say of one machine of the fleet.</summary>
internal sealed record Verdict
{
    public required InventoryEntry Entry { get; init; }

    /// <summary>What machine it is; null where there is no sheet of it.</summary>
    public MachineKind? Kind { get; init; }

    /// <summary>The day of the order; null where the inventory does not say.</summary>
    public DateOnly? Ordered { get; init; }

    /// <summary>Whether such a machine could be ordered; null where that cannot be told.</summary>
    public bool? Exists { get; init; }

    /// <summary>The macOS it is meant to get; empty where none is.</summary>
    public string Target { get; init; } = "";

    /// <summary>Whether it runs that; null where that cannot be told.</summary>
    public bool? RunsTarget { get; init; }

    /// <summary>The last macOS it runs; empty where that cannot be told.</summary>
    public string LastSystem => Kind?.LastSystem ?? "";

    /// <summary>All that is wrong with it.</summary>
    public Finding[] Findings { get; init; } = [];
}
