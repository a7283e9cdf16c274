namespace Sample;

/// <summary>One row of the fleet file, as an inventory tool wrote it.</summary>
internal sealed record FleetMachine(
    string Serial, string Processor, string Memory, string Graphics, string Storage, string Ordered, string System);
