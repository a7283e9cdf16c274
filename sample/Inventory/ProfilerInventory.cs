using System.Text.Json;

namespace FleetCheck.Inventory;

/// <summary>Reads reports of <c>system_profiler</c>: one in a file, several in an array or one after the other.</summary>
internal static class ProfilerInventory
{
    public static IEnumerable<InventoryRow> Read(Stream source, string file)
    {
        using Stream stream = Rewindable(source);
        // Reports that follow each other are read like an array; so is an array, whose one value is then a list of reports.
        bool array = StartsArray(stream);
        IAsyncEnumerable<ProfilerReport?> reports = JsonSerializer.DeserializeAsyncEnumerable(
            stream, ProfilerContext.Default.ProfilerReport, topLevelValues: !array);
        using IEnumerator<ProfilerReport?> each = reports.ToBlockingEnumerable().GetEnumerator();
        long number = 1;
        for (; Next(each, file, number, out BadRow? stop) || stop is not null; number++)
        {
            if (stop is not null)
            {
                yield return stop;
                yield break;
            }

            yield return Row(each.Current, new Place(file, Line: null, number));
        }

        if (number == 1)
        {
            yield return new BadRow(new Place(file, 1), "the file has no report in it");
        }
    }

    // What comes through a pipe can be read only once.
    private static Stream Rewindable(Stream source)
    {
        if (source.CanSeek)
        {
            return source;
        }

        MemoryStream copy = new();
        source.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static bool StartsArray(Stream stream)
    {
        int first;
        do
        {
            first = stream.ReadByte();
        }
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);

        stream.Position = 0;
        return first == '[';
    }

    private static bool Next(IEnumerator<ProfilerReport?> each, string file, long number, out BadRow? stop)
    {
        try
        {
            stop = null;
            return each.MoveNext();
        }
        catch (JsonException exception)
        {
            Place place = exception.LineNumber is long line ? new Place(file, line + 1) : new Place(file, Line: null, number);
            stop = new BadRow(place, "not the JSON of system_profiler; nothing from here on was read");
            return false;
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
                Model = hardware.Model,
                Processor = hardware.Processor ?? hardware.Chip ?? "",
                Memory = hardware.Memory ?? "",
                Graphics = Graphics(report.Graphics ?? []),
                System = report.Software is [{ System: string system }, ..] ? WithoutBuild(system) : "",
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
