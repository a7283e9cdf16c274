using System.Text.Json.Serialization;
using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Output;

/// <summary>A row of the inventory as scripts get it.</summary>
internal sealed record JsonRow
{
    public required string File { get; init; }

    public required long Line { get; init; }

    /// <summary>Why the row could not be read; then there is nothing else.</summary>
    public string? Error { get; init; }

    public string? Serial { get; init; }

    public string? Model { get; init; }

    public bool? Exists { get; init; }

    public string? Target { get; init; }

    public bool? RunsTarget { get; init; }

    public string? LastSystem { get; init; }

    public IReadOnlyList<Finding>? Problems { get; init; }

    public static JsonRow Of(Verdict verdict) => new()
    {
        File = verdict.Entry.Place.File,
        Line = verdict.Entry.Place.Line,
        Serial = verdict.Entry.Serial,
        Model = verdict.Kind?.Name ?? verdict.Entry.Model.Text,
        Exists = verdict.Exists,
        Target = OrNull(verdict.Target),
        RunsTarget = verdict.RunsTarget,
        LastSystem = OrNull(verdict.LastSystem),
        Problems = verdict.Findings,
    };

    public static JsonRow Of(BadRow row) => new()
    {
        File = row.Place.File,
        Line = row.Place.Line,
        Error = row.Reason,
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>Writers made at compile time, as in <see cref="ProfilerContext"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonRow))]
[JsonSerializable(typeof(Summary))]
internal sealed partial class JsonContext : JsonSerializerContext;
