using System.Globalization;
using IMacPro.Specs.Generator;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>
/// The same bytes and the same reports, wherever and however the compiler runs. Cultures, orders of files and repeated runs have
/// their tests beside the emission, and the versions of the compiler theirs in the tests of the package.
/// </summary>
public class SamenessTests
{
    private const int Drivers = 64;

    private static readonly TestSheet Damaged = Sheets.User("damaged.txt", HostileText.Sheet(HostileText.Worst).Text + "\n" + RandomSheets.Of(5));

    private static readonly TestSheet[] All = [Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants, ConditionalSheet.Sheet, Damaged];

    private static readonly Lazy<KeyValuePair<string, string>[]> Expected = new(Emit);

    [Fact]
    public void In64DriversAtOnce()
    {
        KeyValuePair<string, string>[] expected = Expected.Value;
        KeyValuePair<string, string>[][] emitted = new KeyValuePair<string, string>[Drivers][];

        Parallel.For(0, Drivers, new ParallelOptions { MaxDegreeOfParallelism = Drivers }, number => emitted[number] = Emit());

        Assert.All(emitted, one => Assert.Equal(expected, one));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Tehran")]
    public void WhateverTheTimeZone(string zone)
    {
        KeyValuePair<string, string>[] expected = Expected.Value;
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(expected, Emit());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void WhateverTheWorkingFolder()
    {
        KeyValuePair<string, string>[] expected = Expected.Value;
        string before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Path.GetPathRoot(before)!;

            Assert.Equal(expected, Emit());
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Fact]
    public async Task WhateverEndsALineTheSameIsReportedInTheSamePlaces()
    {
        TestSheet marked = Sheets.User("odd.txt", "= Acme Odd =\n| Odd | x |\n| Weight | |\n\n| Memory | plenty |\n- Released: soon\n");

        string[] expected = await ReportAsync(marked);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await ReportAsync(marked.With("\n", "\r\n")));
        Assert.Equal(expected, await ReportAsync(marked.With("\n", "\r")));
    }

    // The line and the column, not the offset: that differs with what ends a line.
    private static async Task<string[]> ReportAsync(TestSheet sheet) =>
    [
        .. (await GeneratorRun.Of(sheet).GetSheetDiagnosticsAsync()).Select(one =>
            $"{one.Location.GetLineSpan()} {one.Id} {one.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    private static KeyValuePair<string, string>[] Emit()
    {
        TestProject project = new();
        return
        [
            .. CSharpGeneratorDriver
                .Create([new SpecSheetGenerator().AsSourceGenerator()], All.Select(sheet => new TestText(sheet)), project.ParseOptions, new TestOptions(project.Properties))
                .RunGenerators(project.CreateCompilation(), TestContext.Current.CancellationToken)
                .GetRunResult().Results.Single().GeneratedSources
                .Select(source => KeyValuePair.Create(source.HintName, source.SourceText.ToString())),
        ];
    }
}
