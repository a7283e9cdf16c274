using System.Collections.Concurrent;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Whatever a text is, it is read: damaged sheets, the same in every run.</summary>
public class DamagedSheetTests
{
    private const int InTheGate = 2000;

    [Fact]
    public void NoTextStopsTheReader()
    {
        int count = Budget.Of(InTheGate);
        long characters = 0;
        ConcurrentBag<string> wrong = [];
        Parallel.For(0, count, (number, loop) =>
        {
            string text = RandomSheets.Of(number);
            Interlocked.Add(ref characters, text.Length);
            if (ReadingCheck.Fails(text) is string failure)
            {
                wrong.Add($"Sheet {number}: {failure}");
                loop.Stop();
            }
        });

        Assert.Empty(wrong);
        Budget.Report($"Read: {count} sheets of {characters} characters");
    }
}
