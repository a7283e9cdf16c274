using System.Globalization;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>
/// A project of so many sheets that they share files: the compiler compares the name of each emitted file with those of all others at
/// every key press.
/// </summary>
public sealed class VeryManySheetsTests : IClassFixture<VeryManySheetsTests.Project>
{
    private const int MostFiles = 1024;
    private readonly Project _project;

    public VeryManySheetsTests(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        _project = project;
    }

    [Fact]
    public void EachHasAFileOfItsOwnAsLongAsTheyAreFew()
    {
        GeneratorRun run = GeneratorRun.Of(Project.Settings, _project.Sheets[..MostFiles]);

        Assert.Equal(MostFiles, FilesOfSheets(run).Count(file => file.StartsWith("IMacPro.Specs.Acme", StringComparison.Ordinal)));
    }

    [Fact]
    public void ThereAreNoMoreFilesThanThat() =>
        Assert.InRange(FilesOfSheets(_project.Run).Count(file => file.StartsWith("IMacPro.Specs.Sheets-", StringComparison.Ordinal)), 1, MostFiles);

    [Fact]
    public void EachStillGivesItsTypes() => Assert.Equal(Project.Count, Types(_project.Run, 0, Project.Count).Count());

    [Fact]
    public void WhatTheyShareCompiles() => Assert.Empty(
        _project.Run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));

    [Fact]
    public void OneAtFaultTakesNoOtherDown()
    {
        GeneratorRun run = _project.Run.After(null, [_project.Sheets[0] with { Text = "\0" }, .. _project.Sheets[1..]]);

        Assert.Empty(Types(run, 0, 1));
        Assert.Equal(Project.Count - 1, Types(run, 1, Project.Count - 1).Count());
    }

    [Fact]
    public void AnEditOfOneWritesOneFileAgain()
    {
        GeneratorRun run = _project.Run.After(null, [_project.Sheets[0].With("8 GB", "64 GB"), .. _project.Sheets[1..]]);

        Assert.Single(run.WrittenSince(_project.Run));
    }

    [Fact]
    public void OneMoreWritesOneFileAgain()
    {
        GeneratorRun run = _project.Run.After(null, [.. _project.Sheets, Project.Sheet(Project.Count)]);

        Assert.Single(run.WrittenSince(_project.Run));
    }

    [Fact]
    public void OneLessWritesNoOtherFileAgain()
    {
        GeneratorRun run = _project.Run.After(null, _project.Sheets[1..]);

        // None where it was alone in its file.
        Assert.InRange(run.WrittenSince(_project.Run).Count(), 0, 1);
    }

    [Fact]
    public void TheOrderOfFilesDecidesNothing() => Assert.Equal(
        _project.Run.Sources.OrderBy(file => file.Key, StringComparer.Ordinal),
        GeneratorRun.Of(Project.Settings, [.. _project.Sheets.Reverse()]).Sources.OrderBy(file => file.Key, StringComparer.Ordinal));

    private static IEnumerable<INamedTypeSymbol> Types(GeneratorRun run, int first, int count) => Enumerable.Range(first, count)
        .Select(number => run.Output.GetTypeByMetadataName($"IMacPro.Specs.Acme{Project.Text(number)}Spec"))
        .OfType<INamedTypeSymbol>();

    private static IEnumerable<string> FilesOfSheets(GeneratorRun run) => run.Sources.Keys.Where(file => !file.Contains("Vocabulary", StringComparison.Ordinal));

    /// <summary>The project, run once for all tests.</summary>
    public sealed class Project
    {
        internal const int Count = 1200;

        internal static readonly TestProject Settings = new() { TracksSteps = false };

        internal TestSheet[] Sheets { get; } = [.. Enumerable.Range(0, Count).Select(Sheet)];

        internal GeneratorRun Run { get; }

        public Project()
        {
            Run = GeneratorRun.Of(Settings, Sheets);
        }

        internal static TestSheet Sheet(int number) =>
            Infrastructure.Sheets.User($"{Text(number)}.txt", $"= Acme {Text(number)} =\n| Memory | 8 GB |\n");

        internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
