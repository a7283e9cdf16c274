using System.Collections.Concurrent;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Whatever a text is, it is read, and what it gives compiles: damaged sheets, the same in every run.</summary>
public class DamagedSheetTests
{
    private const int ReadInTheGate = 2000;
    private const int EmittedInTheGate = 20;

    private const int InOneProject = 40;

    [Fact]
    public void NoTextStopsTheReader()
    {
        int count = Budget.Of(ReadInTheGate);
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

    [Fact]
    public void WhateverIsEmittedCompilesWithoutAWord()
    {
        int wanted = Budget.Of(EmittedInTheGate);
        int emitted = 0;
        int read = 0;
        for (; emitted < wanted; read += InOneProject)
        {
            emitted += EmissionCheck.Pass([.. Enumerable.Range(read, InOneProject).Select(RandomSheets.Of)]);
        }

        Budget.Report($"Emitted, compiled and written as IL: the types of {emitted} sheets of {read}");
    }
}
