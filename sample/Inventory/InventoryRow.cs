namespace FleetCheck.Inventory;

/// <summary>What a row of an inventory came to: a machine, or a flaw.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record InventoryRow(Place Place);

/// <summary>A row that could not be read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record BadRow(Place Place, string Reason) : InventoryRow(Place);

/// <summary>A machine in the inventory's own words.</summary>
/// <param name="Place">Where it stands.</param>
internal sealed record InventoryEntry(Place Place) : InventoryRow(Place)
{
    public required string Serial { get; init; }

    /// <summary>The machine's name or its maker's identifier.</summary>
    public required FieldText Model { get; init; }

    public FieldText Processor { get; init; } = FieldText.None;

    public FieldText Memory { get; init; } = FieldText.None;

    public FieldText Graphics { get; init; } = FieldText.None;

    public FieldText Storage { get; init; } = FieldText.None;

    /// <summary>The day of the order.</summary>
    public FieldText Ordered { get; init; } = FieldText.None;

    /// <summary>The macOS it runs.</summary>
    public FieldText System { get; init; } = FieldText.None;

    /// <summary>The macOS it is meant to get.</summary>
    public FieldText Target { get; init; } = FieldText.None;

    /// <summary>The ports in use.</summary>
    public FieldText Ports { get; init; } = FieldText.None;
}
