using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>An issue with its place in the code and what would be right there.</summary>
/// <param name="Issue">The verdict.</param>
/// <param name="Location">The place.</param>
internal sealed record Finding(ConfigurationIssue Issue, Location Location)
{
    /// <summary>What to write instead, best first.</summary>
    public IReadOnlyList<FixPayload> Values { get; init; } = [];

    /// <summary>The member to add; null where a value is there to be changed.</summary>
    public string? AddedMember { get; init; }

    /// <summary>What to write instead of other values, for which the one that is reported would be right.</summary>
    public IReadOnlyList<(FixPayload Payload, Location Location)> Elsewhere { get; init; } = [];

    public Diagnostic ToDiagnostic()
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(Values.Count, FixPayload.Most); i++)
        {
            Values[i].WriteValue(i, properties);
        }

        for (int i = 0; i < Math.Min(Elsewhere.Count, FixPayload.Most); i++)
        {
            Elsewhere[i].Payload.WriteElsewhere(i, properties);
        }

        if (AddedMember is not null)
        {
            properties[FixPayload.AddedMember] = AddedMember;
        }

        return Diagnostic.Create(
            ConfigurationRules.Get(Issue.Id),
            Location,
            Elsewhere.Take(FixPayload.Most).Select(change => change.Location),
            properties.ToImmutable(),
            Issue.Message);
    }
}
