using CsvHelper;

namespace FleetCheck.Inventory;

/// <summary>Reads an inventory in CSV, row by row; nothing of a row is kept once the next one is asked for.</summary>
internal static class CsvInventory
{
    // A line of an inventory has a few hundred characters; what is this long is no inventory.
    private const int LongestLine = 1 << 20;

    public static IEnumerable<InventoryRow> Read(Stream stream, string file)
    {
        Queue<CsvMalformedRecord> malformed = new();
        CsvReaderOptions options = new()
        {
            // One quote too many must not swallow the rest of the file.
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = malformed.Enqueue,
            MaxRecordSize = LongestLine,
            TrackLineNumbers = true,
            TrimWhitespace = true,
        };
        using CsvReader csv = CsvReader.Create(stream, options, leaveOpen: true);
        BadRow? stop = null;
        if (Header(csv, file, out stop) is not CsvColumns columns)
        {
            yield return stop!;
            yield break;
        }

        while (Next(csv, file, out stop))
        {
            while (malformed.TryDequeue(out CsvMalformedRecord record))
            {
                yield return Row(record, file);
            }

            yield return Row(columns.Read(csv, new Place(file, csv.LineNumber)));
        }

        while (malformed.TryDequeue(out CsvMalformedRecord record))
        {
            yield return Row(record, file);
        }

        if (stop is not null)
        {
            yield return stop;
        }
    }

    private static CsvColumns? Header(CsvReader csv, string file, out BadRow? flaw)
    {
        Place top = new(file, 1);
        try
        {
            csv.ReadHeader();
        }
        catch (CsvFormatException exception)
        {
            flaw = new BadRow(top, exception.Message);
            return null;
        }

        CsvColumns? columns = CsvColumns.Find(csv, out string[] missing);
        string reason = csv.Headers.Count == 0
            ? "the file is empty; its first line must name the columns"
            : $"no column {string.Join(", ", missing)}";
        flaw = columns is null ? new BadRow(top, reason) : null;
        return columns;
    }

    private static bool Next(CsvReader csv, string file, out BadRow? stop)
    {
        try
        {
            stop = null;
            return csv.Read();
        }
        catch (CsvFormatException exception)
        {
            stop = new BadRow(new Place(file, exception.LineNumber), $"{exception.Message} Nothing below this line was read.");
            return false;
        }
    }

    private static InventoryRow Row(InventoryEntry entry) =>
        entry.Serial.Length == 0 ? new BadRow(entry.Place, "no serial")
        : entry.Model.IsEmpty ? new BadRow(entry.Place, "no model")
        : entry;

    private static BadRow Row(CsvMalformedRecord record, string file) => new(new Place(file, record.LineNumber), Words(record.Reason));

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "not as many fields as the header has",
        CsvMalformedReason.StrayQuote => "a quote inside a field that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "text after the closing quote of a field",
        CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes => "a quote that is not closed on its line",
        _ => "not as CSV is written",
    };
}
