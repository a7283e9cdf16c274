using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>A machine in the form in which the corpus states what is expected of it.</summary>
internal static class MachineJson
{
    public static JsonObject Of(Machine machine)
    {
        AreaFacts identity = AreaFacts.Of(machine.Areas, "Identity");
        IEnumerable<(string Name, EquatableArray<Area> Areas)> variants = machine.Variants.Count == 0
            ? [(identity.Text("Name") ?? machine.Name, machine.Areas)]
            : machine.Variants.Select(variant => (variant.Name, variant.Areas));
        return new JsonObject
        {
            ["title"] = machine.Name,
            ["developer"] = identity.Text("Developer"),
            ["types"] = identity.Texts("Types"),
            ["families"] = identity.Texts("Families"),
            ["dates"] = new JsonObject { ["released"] = identity.Text("Released"), ["discontinued"] = identity.Text("Discontinued") },
            ["predecessors"] = identity.Texts("Predecessors"),
            ["successors"] = identity.Texts("Successors"),
            ["variants"] = new JsonArray([.. variants.Select(variant => Variant(variant.Name, variant.Areas))]),
        };
    }

    private static JsonObject Variant(string name, EquatableArray<Area> areas)
    {
        AreaFacts identity = AreaFacts.Of(areas, "Identity");
        AreaFacts display = AreaFacts.Of(areas, "Display");
        AreaFacts camera = AreaFacts.Of(areas, "Camera");
        AreaFacts weight = AreaFacts.Of(areas, "Weight");
        AreaFacts systems = AreaFacts.Of(areas, "OperatingSystems");
        return new JsonObject
        {
            ["name"] = name,
            ["released"] = identity.Text("Released"),
            ["discontinued"] = identity.Text("Discontinued"),
            ["modelIdentifiers"] = identity.Texts("ModelIdentifiers"),
            ["modelNumbers"] = identity.Texts("ModelNumbers"),
            ["display"] = new JsonObject
            {
                ["diagonalInches"] = display.Number("DiagonalInches"),
                ["width"] = display.Number("HorizontalPixels"),
                ["height"] = display.Number("VerticalPixels"),
                ["nits"] = display.Number("BrightnessNits"),
                ["gamut"] = display.Text("Gamut"),
                ["colors"] = display.Number("ColorCount"),
                ["trueTone"] = display.Truth("TrueTone"),
            },
            ["processors"] = ComponentJson.Processors(AreaFacts.Of(areas, "Processor")),
            ["memory"] = ComponentJson.Memory(AreaFacts.Of(areas, "Memory")),
            ["graphics"] = ComponentJson.Graphics(AreaFacts.Of(areas, "Graphics")),
            ["storage"] = ComponentJson.Storage(AreaFacts.Of(areas, "Storage")),
            ["camera"] = camera.Text("VerticalPixels") is string lines ? lines + "p" : camera.Text("Name"),
            ["ports"] = ConnectionJson.Ports(AreaFacts.Of(areas, "Ports")),
            ["networking"] = ConnectionJson.Networking(AreaFacts.Of(areas, "Networking")),
            ["weight"] = new JsonObject
            {
                ["lb"] = weight.States("Pounds", Unit.Pound, Unit.Ounce) ? weight.Number("Pounds") : null,
                ["kg"] = weight.States("Kilograms", Unit.Kilogram, Unit.Gram) ? weight.Number("Kilograms") : null,
            },
            ["os"] = new JsonObject { ["min"] = Bound(systems, "Minimum"), ["max"] = Bound(systems, "Maximum") },
        };
    }

    private static JsonObject Bound(AreaFacts systems, string bound) =>
        new() { ["name"] = systems.Text(bound + "Name"), ["version"] = systems.Text(bound + "Version") };
}
