using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>
/// Writes a switch that finds a value by its names, whatever the case: first by the length of the name, then by the character
/// that tells the names of one length apart, so that a text is compared with one name at most.
/// </summary>
internal sealed class NameSwitchWriter(SourceWriter writer, bool spans)
{
    private const string IgnoreCase = "global::System.StringComparison.OrdinalIgnoreCase";

    /// <param name="type">The type of the values.</param>
    /// <param name="names">The names, each with the expression of its value.</param>
    public void Write(string type, IReadOnlyList<(string Name, string Value)> names)
    {
        writer.Open($"private static {type} Find({(spans ? "global::System.ReadOnlySpan<char>" : "string")} text)");
        writer.Open("switch (text.Length)");
        foreach (IGrouping<int, (string Name, string Value)> length in names.GroupBy(entry => entry.Name.Length).OrderBy(group => group.Key))
        {
            WriteLength(length.Key, [.. length]);
        }

        writer.Line("default: return 0;").Close().Close();
    }

    private void WriteLength(int length, (string Name, string Value)[] names)
    {
        string label = $"case {Invariant.Text(length)}:";
        if (names.Length == 1)
        {
            writer.Line($"{label} return {IsText(names[0].Name)} ? {names[0].Value} : 0;");
            return;
        }

        writer.Line(label);
        writer.Indent();
        if (Place(names) is int place and >= 0)
        {
            WriteSwitch(place, names);
        }
        else
        {
            foreach ((string name, string value) in names)
            {
                writer.Open($"if ({IsText(name)})").Line($"return {value};").Close().Line();
            }

            writer.Line("return 0;");
        }

        writer.Outdent();
    }

    private void WriteSwitch(int place, (string Name, string Value)[] names)
    {
        writer.Open($"switch (text[{Invariant.Text(place)}])");
        foreach ((string Name, string Value) entry in names)
        {
            char lower = char.ToLowerInvariant(entry.Name[place]), upper = char.ToUpperInvariant(lower);
            string other = lower == upper ? "" : $"case {Literals.Character(upper)}: ";
            writer.Line($"{other}case {Literals.Character(lower)}: return {IsText(entry.Name)} ? {entry.Value} : 0;");
        }

        writer.Line("default: return 0;").Close();
    }

    // The runtime unrolls a comparison with a constant, but only where it stands right here.
    private string IsText(string name)
    {
        string text = Literals.Text(name);
        return spans
            ? $"global::System.MemoryExtensions.Equals(text, global::System.MemoryExtensions.AsSpan({text}), {IgnoreCase})"
            : $"string.Equals(text, {text}, {IgnoreCase})";
    }

    // Letters beyond ASCII may have more than two cases: such a place tells nothing.
    private static int Place((string Name, string Value)[] names)
    {
        for (int place = 0; place < names[0].Name.Length; place++)
        {
            HashSet<char> seen = [];
            if (Array.TrueForAll(names, entry => entry.Name[place] < '\u0080' && seen.Add(char.ToLowerInvariant(entry.Name[place]))))
            {
                return place;
            }
        }

        return -1;
    }
}
