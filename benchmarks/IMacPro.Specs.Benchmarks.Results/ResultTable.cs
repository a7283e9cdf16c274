namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>A table of the page.</summary>
/// <param name="Id">What it is called among the tables of its section.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Columns">The heads of its columns; the first names the row, the others hold figures.</param>
/// <param name="Rows">As many texts a row as there are columns.</param>
public sealed record ResultTable(
    string Id,
    string Title,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows);
