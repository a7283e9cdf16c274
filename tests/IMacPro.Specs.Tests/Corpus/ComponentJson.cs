using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Components with options in the corpus's form.</summary>
internal static class ComponentJson
{
    public static JsonArray Processors(AreaFacts area) => new([.. area.Items.Select(item => new JsonObject
    {
        ["brand"] = item.Text("Brand"),
        ["cores"] = item.Number("Cores"),
        ["ghz"] = item.Number("BaseClockGigahertz"),
        ["optional"] = item.Truth("IsOptional"),
        ["model"] = item.Text("Model") is string model && model != item.Text("Family") ? model : null,
        ["performanceCores"] = item.Number("PerformanceCores"),
        ["efficiencyCores"] = item.Number("EfficiencyCores"),
        ["efficiencyGhz"] = item.Number("EfficiencyClockGigahertz"),
    })]);

    public static JsonObject Memory(AreaFacts area) => new()
    {
        ["options"] = new JsonArray([.. area.Items.Select(item => new JsonObject
        {
            ["stated"] = item.Text("Size"),
            ["gb"] = item.Number("SizeGigabytes"),
        })]),
        ["modules"] = new JsonObject { ["count"] = area.Number("ModuleCount"), ["gbEach"] = area.Number("ModuleSizeGigabytes") },
        ["type"] = Kind(area, "Kind"),
        ["mhz"] = area.Number("SpeedMegahertz"),
        ["mtps"] = area.Number("TransferRateMegatransfers"),
        ["maxGb"] = area.Number("MaximumGigabytes"),
        ["slots"] = area.Number("Slots"),
        ["unified"] = area.Truth("Unified"),
    };

    public static JsonArray Graphics(AreaFacts area) => new([.. area.Items.Select(item => new JsonObject
    {
        ["name"] = string.Join(' ', new[] { item.Text("Maker"), item.Text("Model") }.Where(part => !string.IsNullOrEmpty(part))),
        ["vramGb"] = item.Number("MemoryGigabytes"),
        ["vramType"] = Kind(item, "MemoryKind"),
        ["stated"] = item["Memory"] is QuantityValue { Unit: "Mebibytes" } ? item.Text("Memory") : null,
        ["gpuCores"] = item.Number("Cores"),
        ["optional"] = item.Truth("IsOptional"),
    })]);

    // A drive for disks counts as storage where the sheet says how much they hold.
    public static JsonArray Storage(AreaFacts area) => new([.. area.ItemsOf("Options")
        .Concat(area.ItemsOf("Drives").Where(drive => drive["Size"] is not null))
        .Select(item => new JsonObject
    {
        ["stated"] = item.Text("Size"),
        ["gb"] = item.Number("SizeGigabytes"),
        ["kind"] = item["Kind"] is EnumValue kind && StorageKinds.TryParse(kind.Members[0], out StorageKind drive)
            ? drive.ToDisplayName()
            : null,
        ["rpm"] = item.Number("RotationsPerMinute"),
        ["optional"] = item.Truth("IsOptional"),
    })]);

    private static string? Kind(AreaFacts facts, string name) =>
        facts[name] is EnumValue kind && MemoryKinds.TryParse(kind.Members[0], out MemoryKind memory) ? memory.ToDisplayName() : null;
}
