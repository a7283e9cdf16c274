using System.Text.RegularExpressions;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Pipeline;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Diagnostics;

/// <summary>What there is to say about a sheet beside the types that a reference offers.</summary>
public partial class ReferenceRuleTests
{
    private static readonly Lazy<GeneratorRun> Library = new(() => Libraries.Run("Library", isPublic: true, Examples.Small));

    private static readonly string Same = VisibleVocabulary.Own.ToString();

    private static readonly string Patched = new Version(
        VisibleVocabulary.Own.Major, VisibleVocabulary.Own.Minor, VisibleVocabulary.Own.Build + 1, VisibleVocabulary.Own.Revision).ToString();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ASheetWithTheNameOfAnotherInAReferenceGetsANumber(bool asFile)
    {
        GeneratorRun run = Using(Reference(Library.Value.Output, asFile), Sheets.User("mine.txt", "= Acme One =\n| Memory | 8 GB |\n"));

        Assert.Equal(
            ["SPEC0005: The sheet 'mine.txt' would give the type 'AcmeOneSpec', which the reference 'Library' gives already, so it gives "
                + "'AcmeOneSpec2'; set TypeName on its SpecSheet item"],
            await MessagesOf(run));
        Assert.Contains("class GB8", run.Sources["IMacPro.Specs.AcmeOneSpec2.g.cs"], StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }

    [Fact]
    public async Task NamesThatDifferInCaseAloneAreOneName() => Assert.Contains(
        "which the reference 'Library' gives already, so it gives 'ACMEONESpec2'",
        Assert.Single(await MessagesOf(Using(Reference(Library.Value.Output, asFile: true), Sheets.User("mine.txt", "= ACME ONE =\n| Memory | 8 GB |\n")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheSameSheetGivesItsTypesOnce(bool asFile)
    {
        GeneratorRun run = Using(Reference(Library.Value.Output, asFile), Examples.Small);

        Assert.Empty(await MessagesOf(run));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("0.0.1.0", true)]
    [InlineData("0.0.1.0", false)]
    [InlineData("99.0.0.0", true)]
    [InlineData("none", true)]
    public async Task TypesOfAnotherVersionAreNotBuiltUpon(string version, bool asFile)
    {
        GeneratorRun run = Using(Reference(Made(version), asFile), Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.Equal(
            [$"SPEC0016: The reference 'Library' has the types of IMacPro.Specs {version}, which may differ from those of {Same}, so sheets of this "
                + "project yield no types; use one version in both"],
            await MessagesOf(run));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ThoseOfAPatchAre(bool asFile)
    {
        GeneratorRun run = Using(Reference(Made(Patched), asFile), Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.Empty(await MessagesOf(run));
        StrictCompilation.Compile(run);
    }

    [Fact]
    public async Task OfAnotherVersionNothingIsSaidWhereNoSheetNeedsIt() =>
        Assert.Empty(await MessagesOf(Using(Reference(Made("0.0.1.0"), asFile: true), Examples.Small)));

    [Fact]
    public void ThePageShowsTheMessage() => Assert.Contains(
        "\n> " + string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            SheetRules.OtherVersion.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "Library",
            "1.1.0.0",
            "1.2.0.0") + "\n",
        File.ReadAllText(Path.Combine(Sheets.RepositoryFolder, "docs", "rules", "SPEC0016.md")).Replace("\r\n", "\n", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static GeneratorRun Using(MetadataReference library, TestSheet sheet) => GeneratorRun.Of(new TestProject().WithReference(library), sheet);

    private static MetadataReference Reference(CSharpCompilation library, bool asFile) =>
        asFile ? MetadataReference.CreateFromImage(StrictCompilation.Compile(library)) : library.ToMetadataReference();

    // The library as another version of the package would have made it.
    private static CSharpCompilation Made(string version) => Library.Value.Output.RemoveAllSyntaxTrees().AddSyntaxTrees(
        Library.Value.Output.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(
            Mark().Replace(tree.ToString(), $"\"IMacPro.Specs\", \"{version}\""),
            (CSharpParseOptions)tree.Options,
            tree.FilePath,
            System.Text.Encoding.UTF8)));

    private static async Task<string[]> MessagesOf(GeneratorRun run) =>
    [
        .. (await run.GetSheetDiagnosticsAsync()).Select(reported =>
            $"{reported.Id}: {reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];

    [GeneratedRegex("\"IMacPro\\.Specs\", \"[0-9.]+\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
