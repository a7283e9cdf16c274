namespace IMacPro.Specs.Generator.Model;

/// <summary>What a sheet states of one side of a machine: the display, the memory, the ports.</summary>
/// <param name="Name">The name of the static class and of the property of <c>MachineSpec</c>.</param>
/// <param name="Record">The vocabulary record that holds the same facts.</param>
/// <param name="Facts">The facts, in the order of the sheet.</param>
/// <param name="Lists">The lists of like things in the area.</param>
internal sealed record Area(string Name, string Record, EquatableArray<Fact> Facts, EquatableArray<ItemList> Lists);

/// <summary>A list of like things: the choices of a component, the ports.</summary>
/// <param name="Name">The property of the area's record that holds the list.</param>
/// <param name="Record">The vocabulary record of one element.</param>
/// <param name="Items">The elements, in the order of the sheet.</param>
internal sealed record ItemList(string Name, string Record, EquatableArray<Item> Items);

/// <summary>One element of a list.</summary>
/// <param name="Identifier">The name of its static class.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Origin">Where it was read first.</param>
internal sealed record Item(string Identifier, EquatableArray<Fact> Facts, Origin Origin);
