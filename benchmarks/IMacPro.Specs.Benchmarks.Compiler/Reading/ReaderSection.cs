using System.Diagnostics;
using System.Globalization;
using System.Text;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using IMacPro.Specs.Benchmarks.Results;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Benchmarks.Compiler.Reading;

/// <summary>The section on reading sheets: beside the least that any reader does, which is to walk the lines.</summary>
internal static class ReaderSection
{
    private const int Large = 10_000_000;
    private const int Middle = 100_000;

    public static ResultFile Measure(Effort effort)
    {
        Reading[] readings = [.. effort.Sizes(10_000, Middle, 1_000_000, Large).Select(size => Read(size, effort))];
        return new ResultFile("reader", "dotnet run -c Release --project benchmarks/IMacPro.Specs.Benchmarks.Compiler -- reader")
        {
            Bars = [.. Bars(readings)],
            Tables =
            [
                new ResultTable(
                    "reader",
                    "A sheet of two rows to a line of running text",
                    ["Sheet", "lines walked (MB/s)", "to a document (MB/s)", "bytes a byte", "to a machine (MB/s)", "bytes a byte"],
                    [.. readings.Select(reading => reading.Row)]),
            ],
        };
    }

    private static IEnumerable<Bar> Bars(IReadOnlyList<Reading> readings)
    {
        Reading? large = readings.SingleOrDefault(reading => reading.Size == Large);
        Reading? middle = readings.SingleOrDefault(reading => reading.Size == Middle);
        if (large is null || middle is null)
        {
            yield break;
        }

        yield return new Bar("text to document, 10 MB", large.Speed(large.Document), 50, "MB/s", Better.Higher);
        yield return new Bar("text to machine, 10 MB", large.Speed(large.Machine), 50, "MB/s", Better.Higher);
        yield return new Bar(
            "text to machine, a byte of 10 MB of that of 100 kB", middle.Speed(middle.Machine) / large.Speed(large.Machine), 1.3, "×", Better.Lower);
    }

    private static Reading Read(int size, Effort effort)
    {
        string text = TextOf(size);
        SourceText source = SourceText.From(text, Encoding.UTF8);
        Reading reading = new(text.Length) { Size = size };
        int rounds = effort.Rounds(Math.Clamp(30_000_000 / size, 3, 500));
        TimeSpan enough = TimeSpan.FromSeconds(effort.Rounds(5));
        Repeat(() => Walk(text), reading.Lines, rounds, enough);
        Repeat(() => SheetReader.Read(text), reading.Document, rounds, enough);
        Repeat(() => SheetPipeline.Read("/machines/large.txt", source, readsProse: true, CancellationToken.None), reading.Machine, rounds, enough);
        return reading;
    }

    // Each by itself and not in turns: a document would pay for collecting the machine that was made before it. First as long as it takes
    // the runtime to compile what is used often once more, and better.
    private static void Repeat<T>(Func<T> read, Sample sample, int rounds, TimeSpan enough)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        do
        {
            Measure(read);
        }
        while (Stopwatch.GetElapsedTime(start) < enough);

        for (int round = 0; round < rounds; round++)
        {
            sample.Add(Measure(read));
        }
    }

    private static string TextOf(int size)
    {
        StringBuilder text = new("= Large Machine =\n\n| Processor | 2.5 GHz 4-core |\n| Memory | 16 GB DDR4 |\n", size + 256);
        for (int i = 0; text.Length < size; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| Sensor {i} limit | {i % 90}.5 °C at {i % 7} m |\n| Part {i} | Order by number {i}, as a set of {i % 5} |\n");
            text.Append(CultureInfo.InvariantCulture, $"\nA line of running text, the {i}th, says nothing of what could be ordered.\n\n");
        }

        return text.ToString();
    }

    private static int Walk(string text)
    {
        int lines = 0;
        for (int start = 0; start < text.Length; lines++)
        {
            int end = text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }

        return lines;
    }

    private static Cost Measure<T>(Func<T> read)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        T result = read();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(result);
        return new Cost(elapsed.TotalMicroseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private sealed record Reading(int Length)
    {
        public int Size { get; init; }

        public Sample Lines { get; } = new();

        public Sample Document { get; } = new();

        public Sample Machine { get; } = new();

        public string[] Row =>
        [
            string.Create(CultureInfo.InvariantCulture, $"{Size / 1_000:#,##0} kB"),
            Figures.Text(Speed(Lines)),
            Figures.Text(Speed(Document)),
            Figures.Text(Document.Bytes / Length),
            Figures.Text(Speed(Machine)),
            Figures.Text(Machine.Bytes / Length),
        ];

        // A byte a microsecond is a megabyte a second; the text has no character of more than one byte but the degree.
        public double Speed(Sample sample) => Length / sample.Microseconds;
    }
}
