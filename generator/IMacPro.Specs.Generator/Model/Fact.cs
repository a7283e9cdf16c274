namespace IMacPro.Specs.Generator.Model;

/// <summary>Where a value was read: the cell or the sentence in its own words, and the line it stands on.</summary>
/// <param name="Text">The cell or the sentence.</param>
/// <param name="Line">The number of its line, counted from 1; 0 where it was read from no line.</param>
/// <param name="FileName">The sheet, where it is another than the machine's own.</param>
/// <param name="Words">The words of the sentence that state the value; null where it was read from a cell.</param>
internal readonly record struct Origin(string Text, int Line, string? FileName = null, string? Words = null);

/// <summary>Where a fact shows in the output.</summary>
[Flags]
internal enum FactUse
{
    /// <summary>A member of the area's static class.</summary>
    Constant = 1,

    /// <summary>A property of the area's record.</summary>
    Record = 2,

    Both = Constant | Record,
}

/// <summary>One typed statement of a sheet.</summary>
/// <param name="Name">The name of the member, which is also the name of the vocabulary record's property.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it was read.</param>
/// <param name="Use">Where it shows.</param>
internal sealed record Fact(string Name, Value Value, Origin Origin, FactUse Use = FactUse.Both)
{
    public bool Is(FactUse use) => (Use & use) == use;
}
