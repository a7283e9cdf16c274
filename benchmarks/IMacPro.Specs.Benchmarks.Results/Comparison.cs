namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>One task as this project does it and as others do; a group of the chart.</summary>
/// <param name="Title">The task.</param>
/// <param name="Name">What of this project does it.</param>
/// <param name="Value">What it costs.</param>
/// <param name="Unit">The unit of all values; less of it is better.</param>
/// <param name="Peers">What it costs others.</param>
public sealed record Comparison(string Title, string Name, double Value, string Unit, IReadOnlyList<Peer> Peers);

/// <summary>Who else does the task.</summary>
/// <param name="Name">What does it.</param>
/// <param name="Value">What it costs.</param>
public sealed record Peer(string Name, double Value);
