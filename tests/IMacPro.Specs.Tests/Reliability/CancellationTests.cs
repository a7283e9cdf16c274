using System.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>An editor cancels what it does not need any more, at every key press; then nothing goes on.</summary>
public class CancellationTests
{
    private const int Size = 20_000;
    private const long MostBytes = 2_000_000;

    public static TheoryData<string> Kinds { get; } =
    [
        "rows of unknown keys", "bullets", "options", "events", "releases", "services", "sources", "variants in rows", "tables", "sentences", "paragraphs",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NoFurtherRowIsRead(string kind)
    {
        SheetDocument document = SheetReader.Read(LargeSheets.All[kind](Size), TestContext.Current.CancellationToken);
        SheetName name = SheetName.Of(document, "/machines/any.txt");
        using CancellationTokenSource source = new();
        source.Cancel();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<OperationCanceledException>(() => MachineReader.Read(document, name, "", readsProse: true, source.Token));

        // Each of so many rows would take some hundreds of bytes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NoFurtherLineIsLookedAt(string kind)
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            SheetPipeline.Read("/machines/any.txt", SourceText.From(LargeSheets.All[kind](Size)), readsProse: true, source.Token));
    }

    /// <summary>Time is measured in the long run alone: how long a reading goes on that is cancelled somewhere within it.</summary>
    [Fact]
    public async Task AReadingEndsSoonAfterItIsCancelled()
    {
        Assert.SkipUnless(Budget.IsLong, "Only in a long run.");
        const int attempts = 200;
        const double mostMilliseconds = 50;
        Random random = new(1);
        List<(double Milliseconds, string Kind)> waits = [];
        string[] kinds = [.. LargeSheets.All.Keys];
        for (int i = 0; i < attempts; i++)
        {
            string kind = kinds[random.Next(kinds.Length)];
            string text = LargeSheets.All[kind](Size * 5);
            waits.Add((await WaitAsync(SourceText.From(text), random.Next(1, 200)), kind));
        }

        (double Milliseconds, string Kind)[] ordered = [.. waits.Order()];
        Budget.Report($"Cancelled: {attempts} readings; half ended within {ordered[attempts / 2].Milliseconds:0.00} ms, all but one in a hundred within {ordered[attempts * 99 / 100].Milliseconds:0.0} ms, the last within {ordered[^1].Milliseconds:0.0} ms ({ordered[^1].Kind})");
        Assert.InRange(ordered[attempts * 99 / 100].Milliseconds, 0, mostMilliseconds);
    }

    private static async Task<double> WaitAsync(SourceText text, int delay)
    {
        using CancellationTokenSource source = new();
        long cancelled = 0;
        Task reading = Task.Run(() => SheetPipeline.Read("/machines/any.txt", text, readsProse: true, source.Token), TestContext.Current.CancellationToken);
        await Task.WhenAny(reading, Task.Delay(delay, TestContext.Current.CancellationToken));
        cancelled = Stopwatch.GetTimestamp();
        await source.CancelAsync();
        try
        {
            await reading;
        }
        catch (OperationCanceledException)
        {
            // That is what is asked for; a reading that ended before is as well.
        }

        return Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
    }
}
