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

    private static readonly Lazy<GeneratorRun> Old = new(() => GeneratorRun.Of(
        new TestProject { AssemblyName = "Library", Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable }
            .WithProperty("IMacProSpecsVisibility", "public"),
        Examples.Small));

    private const string OldLanguage =
        "SPEC0016: The reference 'Library' has only the constants and enums of IMacPro.Specs, since its language version has no records, so sheets "
        + "of this project yield no types; set LangVersion to 9 or newer there";

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
    [InlineData(true)]
    [InlineData(false)]
    public async Task ATypeThatWasWrittenByHandIsNoSheet(bool asFile)
    {
        CSharpCompilation library = Library.Value.Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "namespace IMacPro.Specs\n{\n    /// <summary>Nobody emitted it.</summary>\n    public static class MineSpec { }\n}\n",
            (CSharpParseOptions)Library.Value.Output.SyntaxTrees[0].Options,
            encoding: System.Text.Encoding.UTF8,
            cancellationToken: TestContext.Current.CancellationToken));
        GeneratorRun run = Using(Reference(library, asFile), Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.Empty(await MessagesOf(run));
        Assert.Equal("IMacPro.Specs.MineSpec.g.cs", Assert.Single(run.Sources).Key);
    }

    [Fact]
    public void TheOrderOfFilesDecidesNothingBetweenListsOfReleases()
    {
        TestSheet[] sheets =
        [
            Sheets.User("a.txt", "= Acme OS =\n| Version | Name | Released |\n| 1 | Oak | 2001 |\n"),
            Sheets.User("b.txt", "= Acme OS =\n| Version | Name | Released |\n| 1 | Elm | 2001 |\n"),
            Sheets.User("mine.txt", "= Mine =\n| Original OS | Acme OS 1 |\n| Memory | 8 GB |\n"),
        ];

        string first = GeneratorRun.Of(new TestProject(), sheets).Sources["IMacPro.Specs.MineSpec.g.cs"];

        Assert.Contains("Oak", first, StringComparison.Ordinal);
        Assert.Equal(first, GeneratorRun.Of(new TestProject(), sheets[1], sheets[0], sheets[2]).Sources["IMacPro.Specs.MineSpec.g.cs"]);
    }

    [Fact]
    public async Task AListOfReleasesWithTheNameOfAnotherInAReferenceGetsANumber()
    {
        GeneratorRun library = Libraries.Run("Library", isPublic: true, Sheets.User("os.txt", "= Acme OS =\n| Version | Name | Released |\n| 1 | Oak | 2001 |\n"));
        GeneratorRun run = Using(
            Reference(library.Output, asFile: true), Sheets.User("mine.txt", "= Acme OS =\n| Version | Name | Released |\n| 2 | Elm | 2002 |\n"));

        Assert.Contains("so it gives 'AcmeOSReleases2'", Assert.Single(await MessagesOf(run)), StringComparison.Ordinal);
        Assert.Contains("Elm", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TypesOfTwoReferencesAreNotBuiltUpon(bool asFile)
    {
        GeneratorRun second = Libraries.Run("Second", isPublic: true, Sheets.User("two.txt", "= Two =\n| Memory | 8 GB |\n"));
        GeneratorRun run = GeneratorRun.Of(
            new TestProject().WithReference(Reference(Library.Value.Output, asFile)).WithReference(Reference(second.Output, asFile)),
            Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.Equal(
            ["SPEC0016: The reference 'Library' has the types of IMacPro.Specs, and the reference 'Second' has them too, so sheets of this project "
                + "yield no types; let one of them make the types, and the other reference it"],
            await MessagesOf(run));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ConstantsAndEnumsAloneAreNotBuiltUpon(bool asFile)
    {
        GeneratorRun run = Using(Reference(Old.Value.Output, asFile), Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.Equal([OldLanguage], await MessagesOf(run));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public async Task ConstantsAndEnumsAloneAreSpokenOfEvenWhereNoSheetIsLeft() =>
        Assert.Equal([OldLanguage], await MessagesOf(Using(Reference(Old.Value.Output, asFile: true), Examples.Small)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ConstantsAndEnumsAreEnoughForALanguageThatHasNoMore(bool asFile)
    {
        GeneratorRun run = GeneratorRun.Of(
            new TestProject { Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable, Code = ["internal static class Own { }"] }
                .WithReference(Reference(Old.Value.Output, asFile)),
            Sheets.User("mine.txt", "= Mine =\n| Memory | 8 GB |\n"));

        Assert.DoesNotContain(await MessagesOf(run), message => message.StartsWith("SPEC0016", StringComparison.Ordinal));
        Assert.Equal("IMacPro.Specs.MineSpec.g.cs", Assert.Single(run.Sources).Key);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData("the types of IMacPro.Specs 1.1.0.0, which may differ from those of 1.2.0.0", "use one version in both")]
    [InlineData(
        "only the constants and enums of IMacPro.Specs, since its language version has no records", "set LangVersion to 9 or newer there")]
    [InlineData(
        "the types of IMacPro.Specs, and the reference 'Second' has them too", "let one of them make the types, and the other reference it")]
    public void ThePageShowsTheMessages(string what, string remedy) => Assert.Contains(
        "\n> " + string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            SheetRules.Misfit.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "Library",
            what,
            remedy) + "\n",
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
