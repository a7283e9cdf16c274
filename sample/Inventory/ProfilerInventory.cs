using System.Text.Json;

namespace FleetCheck.Inventory;

/// <summary>Reads reports of <c>system_profiler</c>: one in a file, several in an array or one after the other.</summary>
internal static class ProfilerInventory
{
    public static IEnumerable<InventoryRow> Read(Stream stream, string file)
    {
        using JsonValues values = new(stream);
        bool any = false;
        BadRow? stop;
        while (Next(values, file, out stop))
        {
            any = true;
            yield return Row(values.Current, new Place(file, values.Line));
        }

        if (stop is not null)
        {
            yield return stop;
        }
        else if (!any)
        {
            yield return new BadRow(new Place(file, 1), "the file has no report in it");
        }
    }

    private static bool Next(JsonValues values, string file, out BadRow? stop)
    {
        try
        {
            stop = null;
            return values.Next();
        }
        catch (JsonException exception)
        {
            stop = new BadRow(new Place(file, (exception.LineNumber ?? 0) + 1), "not JSON; nothing from here on was read");
            return false;
        }
    }

    private static InventoryRow Row(JsonElement value, Place place)
    {
        try
        {
            return Row(value.Deserialize(ProfilerContext.Default.ProfilerReport), place);
        }
        catch (JsonException exception)
        {
            return new BadRow(place, $"not what system_profiler prints, at {exception.Path}");
        }
    }

    private static InventoryRow Row(ProfilerReport? report, Place place)
    {
        if (report?.Hardware is not [ProfilerHardware hardware, ..])
        {
            return new BadRow(place, "no SPHardwareDataType");
        }

        if (string.IsNullOrWhiteSpace(hardware.Serial))
        {
            return new BadRow(place, "no serial_number");
        }

        return string.IsNullOrWhiteSpace(hardware.Model)
            ? new BadRow(place, "no machine_model")
            : new InventoryEntry(place)
            {
                Serial = hardware.Serial,
                Model = new FieldText(hardware.Model),
                Processor = new FieldText(hardware.Processor ?? hardware.Chip ?? ""),
                Memory = new FieldText(hardware.Memory ?? ""),
                Graphics = new FieldText(Graphics(report.Graphics ?? [])),
                System = report.Software is [{ System: string system }, ..] ? new FieldText(WithoutBuild(system)) : FieldText.None,
            };
    }

    // A chip's own graphics are named after the chip; what tells them apart is the number of their cores.
    private static string Graphics(IReadOnlyList<ProfilerGraphics> all) => all switch
    {
        [{ Cores: string cores, Model: string model }, ..] => $"{cores}-core {FirstWord(model)} GPU",
        [{ Model: string model }, ..] => model,
        _ => "",
    };

    private static string FirstWord(string text) => text.Split(' ', 2)[0];

    private static string WithoutBuild(string system) => system.Split('(', 2)[0].TrimEnd();
}
