using System.Collections.Immutable;
using System.Globalization;

namespace IMacPro.Specs.Generator.Diagnostics;

/// <summary>
/// What a diagnostic tells its code fix: what to write instead, best first. Compiled into both assemblies, which share no other
/// code.
/// </summary>
/// <param name="Title">The change as a person reads it in a menu.</param>
/// <param name="Expression">What to write, fully qualified.</param>
/// <param name="Text">The value as a text that its type parses; empty where it has none.</param>
internal sealed record FixPayload(string Title, string Expression, string Text)
{
    /// <summary>More than a menu wants to hold.</summary>
    public const int Most = 3;

    /// <summary>The property of a diagnostic that names the member to add; absent where the value that is there changes.</summary>
    public const string AddedMember = "member";

    private const string Value = "value";
    private const string Elsewhere = "elsewhere";

    /// <summary>What to write instead of the value.</summary>
    public static FixPayload?[] ReadValues(ImmutableDictionary<string, string?> properties) =>
        [.. Enumerable.Range(0, Most).Select(index => Read(properties, Key(Value, index)))];

    /// <summary>What to write at the diagnostic's additional locations instead, by their order.</summary>
    public static FixPayload?[] ReadElsewhere(ImmutableDictionary<string, string?> properties) =>
        [.. Enumerable.Range(0, Most).Select(index => Read(properties, Key(Elsewhere, index)))];

    public void WriteValue(int index, ImmutableDictionary<string, string?>.Builder properties) => Write(properties, Key(Value, index));

    public void WriteElsewhere(int index, ImmutableDictionary<string, string?>.Builder properties) => Write(properties, Key(Elsewhere, index));

    private static string Key(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);

    private static FixPayload? Read(ImmutableDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key + ".title", out string? title) && title is not null
        && properties.TryGetValue(key + ".expression", out string? expression) && expression is not null
            ? new FixPayload(title, expression, properties.TryGetValue(key + ".text", out string? text) ? text ?? "" : "")
            : null;

    private void Write(ImmutableDictionary<string, string?>.Builder properties, string key)
    {
        properties[key + ".title"] = Title;
        properties[key + ".expression"] = Expression;
        properties[key + ".text"] = Text;
    }
}
