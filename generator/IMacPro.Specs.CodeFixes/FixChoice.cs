using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.CodeFixes;

/// <summary>One of the changes that a diagnostic offers.</summary>
/// <param name="Key">What changes of this kind have in common, wherever they are offered.</param>
/// <param name="Payload">What to write.</param>
/// <param name="Location">Where.</param>
/// <param name="AddedMember">The member to add; null where a value is there to be changed.</param>
internal sealed record FixChoice(string Key, FixPayload Payload, Location Location, string? AddedMember)
{
    /// <summary>The key of the best value; others have their number behind it.</summary>
    public const string ValueKey = "IMacPro.Specs.Value";

    /// <summary>The key of the best change of another value.</summary>
    public const string ElsewhereKey = "IMacPro.Specs.Elsewhere";

    /// <summary>The changes that a diagnostic offers, best first.</summary>
    public static IEnumerable<FixChoice> Of(Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue(FixPayload.AddedMember, out string? member);
        FixPayload?[] values = FixPayload.ReadValues(diagnostic.Properties);
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is FixPayload value)
            {
                yield return new FixChoice(KeyOf(ValueKey, i), value, diagnostic.Location, member);
            }
        }

        FixPayload?[] elsewhere = FixPayload.ReadElsewhere(diagnostic.Properties);
        for (int i = 0; i < Math.Min(elsewhere.Length, diagnostic.AdditionalLocations.Count); i++)
        {
            if (elsewhere[i] is FixPayload change)
            {
                yield return new FixChoice(KeyOf(ElsewhereKey, i), change, diagnostic.AdditionalLocations[i], AddedMember: null);
            }
        }
    }

    private static string KeyOf(string kind, int index) =>
        index == 0 ? kind : kind + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
