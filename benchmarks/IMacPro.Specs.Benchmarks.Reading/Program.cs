// What the sample does before it checks anything: each field of a file of CSV as a string, read with the same options. Given
// --copy, the fields are written again, as the sample writes its verdicts.
using CsvHelper;

CsvReaderOptions options = new()
{
    AllowLineBreaksInQuotes = false,
    MalformedData = CsvMalformedDataHandling.Skip,
    FieldCountMismatch = CsvFieldCountHandling.Skip,
    TrackLineNumbers = true,
    TrimWhitespace = true,
};
using FileStream stream = new(args[0], FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
using CsvReader csv = CsvReader.Create(stream, options, leaveOpen: true);
using CsvWriter? copy = args is [_, "--copy"] ? CsvWriter.Create(Console.OpenStandardOutput()) : null;
long rows = 0;
long characters = 0;
while (csv.Read())
{
    rows++;
    for (int field = 0; field < csv.FieldCount; field++)
    {
        string text = csv.GetString(field);
        characters += text.Length;
        copy?.WriteField(text);
    }

    copy?.EndRecord();
}

Console.Error.WriteLine(FormattableString.Invariant($"{rows} rows, {characters} characters"));
