using IMacPro.Specs.Tests.Infrastructure;
using static IMacPro.Specs.Tests.Incrementality.ThreeSheets;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>The same sheets give the same bytes.</summary>
public class SameBytesTests
{
    private static readonly TestSheet Twin = Examples.Of("Acme A", "| Memory | 128 GB |") with { Path = "/machines/z/acme-a.txt" };

    [Fact]
    public void InASecondRun() =>
        Assert.Equal(
            GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants).Sources,
            GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants).Sources);

    [Fact]
    public void WhateverTheOrderOfFiles()
    {
        TestSheet[] sheets = [Sheets.IMacPro, Sheets.MacOS, A, B, Twin];

        Assert.Equal(Sorted(GeneratorRun.Of(sheets)), Sorted(GeneratorRun.Of([.. sheets.Reverse()])));
    }

    [Fact]
    public void WhateverWasEditedInBetween()
    {
        TestSheet edited = A.With("8 GB", "64 GB");

        GeneratorRun run = GeneratorRun.Of(A, B, Twin).After(null, edited, B, Twin).After(null, A, B, Twin);

        Assert.Equal(Sorted(GeneratorRun.Of(A, B, Twin)), Sorted(run));
    }

    private static KeyValuePair<string, string>[] Sorted(GeneratorRun run) =>
        [.. run.Sources.OrderBy(file => file.Key, StringComparer.Ordinal)];
}
