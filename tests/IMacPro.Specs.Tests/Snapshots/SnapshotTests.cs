using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Snapshots;

/// <summary>Every emitted file, read and accepted by a person.</summary>
public class SnapshotTests
{
    [Fact]
    public Task TheBuiltInSheets() =>
        SnapshotFolder.Of("BuiltIn").MatchAsync(SheetsOf(GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS)));

    [Fact]
    public Task ASheetWithTwoVariants() =>
        SnapshotFolder.Of("TwoVariants").MatchAsync(SheetsOf(GeneratorRun.Of(Examples.TwoVariants)));

    /// <summary>As a project on .NET 8 and C# 12 gets it; what other projects get is compiled elsewhere.</summary>
    [Fact]
    public Task TheVocabulary() =>
        SnapshotFolder.Of("Vocabulary").MatchAsync(GeneratorRun.Of(Examples.TwoVariants).Sources.Where(IsVocabulary));

    private static IEnumerable<KeyValuePair<string, string>> SheetsOf(GeneratorRun run) => run.Sources.Where(file => !IsVocabulary(file));

    private static bool IsVocabulary(KeyValuePair<string, string> file) => file.Key == "IMacPro.Specs.Vocabulary.g.cs";
}
