namespace FleetCheck.Inventory;

/// <summary>What a row of an inventory came to: a machine, or a flaw.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record InventoryRow(Place Place);

/// <summary>A row that could not be read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record BadRow(Place Place, string Reason) : InventoryRow(Place);

/// <summary>A machine in the inventory's own words. An empty text: the inventory does not say.</summary>
/// <param name="Place">Where it stands.</param>
internal sealed record InventoryEntry(Place Place) : InventoryRow(Place)
{
    public required string Serial { get; init; }

    /// <summary>The machine's name or its maker's identifier.</summary>
    public required string Model { get; init; }

    public string Processor { get; init; } = "";

    public string Memory { get; init; } = "";

    public string Graphics { get; init; } = "";

    public string Storage { get; init; } = "";

    /// <summary>The day of the order.</summary>
    public string Ordered { get; init; } = "";

    /// <summary>The macOS it runs.</summary>
    public string System { get; init; } = "";

    /// <summary>The macOS it is meant to get.</summary>
    public string Target { get; init; } = "";

    /// <summary>The ports in use.</summary>
    public string Ports { get; init; } = "";
}
