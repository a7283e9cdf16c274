namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Measures from one up to another: "48–120 Hz", "13.3 to 15.4 inches".</summary>
internal static class Ranges
{
    /// <summary>The measure that a range goes up to; null where none begins with this one.</summary>
    public static Measure? EndOf(ScannedCell cell, Measure first) => IsJoint(cell, first.End)
        && cell.FirstMeasure(first.Unit, first.End + 1) is Measure last && last.First == first.End + 1 ? last : null;

    /// <summary>Whether a token parts the ends of a range.</summary>
    public static bool IsJoint(ScannedCell cell, int at) =>
        at < cell.Count && (cell.Tokens[at].IsSymbol('-') || cell.Tokens[at].IsWord("to"));
}
