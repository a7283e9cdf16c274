using System.Text.Json;
using System.Text.Json.Serialization;

namespace FleetCheck.Inventory;

/// <summary>What <c>system_profiler -json SPHardwareDataType SPDisplaysDataType</c> prints, as far as it is of use here.</summary>
internal sealed record ProfilerReport
{
    [JsonPropertyName("SPHardwareDataType")]
    public IReadOnlyList<ProfilerHardware>? Hardware { get; init; }

    [JsonPropertyName("SPDisplaysDataType")]
    public IReadOnlyList<ProfilerGraphics>? Graphics { get; init; }

    /// <summary>Only there where the report was asked for it.</summary>
    [JsonPropertyName("SPSoftwareDataType")]
    public IReadOnlyList<ProfilerSoftware>? Software { get; init; }
}

internal sealed record ProfilerHardware
{
    [JsonPropertyName("serial_number")]
    public string? Serial { get; init; }

    [JsonPropertyName("machine_model")]
    public string? Model { get; init; }

    /// <summary>The processor of a machine that names it apart from its other parts.</summary>
    [JsonPropertyName("cpu_type")]
    public string? Processor { get; init; }

    /// <summary>The processor of a machine that has all on one chip.</summary>
    [JsonPropertyName("chip_type")]
    public string? Chip { get; init; }

    /// <summary>A number, or "proc 10:8:2": all cores, then each kind.</summary>
    [JsonPropertyName("number_processors")]
    public JsonElement Cores { get; init; }

    [JsonPropertyName("physical_memory")]
    public string? Memory { get; init; }
}

internal sealed record ProfilerGraphics
{
    [JsonPropertyName("sppci_model")]
    public string? Model { get; init; }

    /// <summary>How many cores graphics on the processor's own chip have.</summary>
    [JsonPropertyName("sppci_cores")]
    public string? Cores { get; init; }
}

internal sealed record ProfilerSoftware
{
    /// <summary>With the build in parentheses: "macOS 12.6 (21G115)".</summary>
    [JsonPropertyName("os_version")]
    public string? System { get; init; }
}

/// <summary>Readers made at compile time: no reflection, so the program can be compiled ahead of time.</summary>
[JsonSerializable(typeof(ProfilerReport))]
internal sealed partial class ProfilerContext : JsonSerializerContext;
