using System.Globalization;
using CsvHelper;
using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Output;

/// <summary>A row of CSV for each row of the inventory, written at once.</summary>
internal sealed class CsvOutput : IOutput, IDisposable
{
    private readonly CsvWriter _csv;

    public CsvOutput(Stream stream)
    {
        CsvWriterOptions options = new()
        {
            NewLine = "\n",
            // A serial such as =1+1 must not become a formula in whoever's spreadsheet.
            Injection = CsvInjection.Escape,
        };
        _csv = CsvWriter.Create(stream, options, leaveOpen: true);
        Write("File", "Line", "Serial", "Model", "Exists", "Target", "Runs target", "Last macOS", "Problems");
    }

    public void Add(Verdict verdict) => Write(
        verdict.Entry.Place,
        verdict.Entry.Serial,
        verdict.Kind?.Name ?? verdict.Entry.Model.Text,
        Phrases.Answer(verdict.Exists),
        verdict.Target,
        Phrases.Answer(verdict.RunsTarget),
        verdict.LastSystem,
        verdict.Findings.Length == 0 ? "" : string.Join("; ", verdict.Findings));

    public void Add(BadRow row) => Write(row.Place, "", "", "", "", "", "", $"row not read: {row.Reason}");

    public void Finish(Summary summary) => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Write(Place place, params ReadOnlySpan<string> fields)
    {
        _csv.WriteField(place.File);
        _csv.WriteField(place.Line.ToString(CultureInfo.InvariantCulture));
        WriteRest(fields);
    }

    private void Write(params ReadOnlySpan<string> fields) => WriteRest(fields);

    private void WriteRest(ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            _csv.WriteField(field);
        }

        _csv.EndRecord();
    }
}
