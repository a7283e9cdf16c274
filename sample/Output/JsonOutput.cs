using System.Text.Encodings.Web;
using System.Text.Json;
using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Output;

/// <summary>One object: "rows", written as they come, and a "summary".</summary>
internal sealed class JsonOutput : IOutput, IDisposable
{
    private const int Full = 1 << 15;

    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    public JsonOutput(Stream stream)
    {
        _stream = stream;
        // The output is a file for scripts, no part of a web page: letters of any alphabet may stand as they are.
        _json = new Utf8JsonWriter(stream,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartArray("rows");
    }

    public void Add(Verdict verdict) => Write(JsonRow.Of(verdict));

    public void Add(BadRow row) => Write(JsonRow.Of(row));

    public void Finish(Summary summary)
    {
        _json.WriteEndArray();
        _json.WritePropertyName("summary");
        JsonSerializer.Serialize(_json, summary, JsonContext.Default.Summary);
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    private void Write(JsonRow row)
    {
        JsonSerializer.Serialize(_json, row, JsonContext.Default.JsonRow);
        if (_json.BytesPending > Full)
        {
            _json.Flush();
        }
    }
}
