using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>A library may be made for a framework that has less than the one of the project that uses it.</summary>
public class OtherFrameworkTests
{
    private const string Code = """
        internal static class Program
        {
            internal static IMacPro.Specs.IMacProMemory Referenced => IMacPro.Specs.IMacProMemory.GB32;

            internal static IMacPro.Specs.AcmeBookStorage? Own() =>
                IMacPro.Specs.AcmeBookStorageOptions.TryParse("256 GB", out var storage) ? storage : null;
        }
        """;

    private static readonly Dictionary<(string, LanguageVersion), Lazy<GeneratorRun>> Libraries = new[]
    {
        ("netstandard2.0", LanguageVersion.CSharp9), ("netstandard2.0", LanguageVersion.Latest), ("net8.0", LanguageVersion.CSharp9), ("net8.0", LanguageVersion.Latest),
    }.ToDictionary(one => one, one => new Lazy<GeneratorRun>(() => Run(one.Item1, one.Item2, "Library", "", Sheets.IMacPro, Sheets.MacOS)));

    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, "net472", LanguageVersion.CSharp9)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, "net472", LanguageVersion.Latest)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, "net8.0", LanguageVersion.CSharp9)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, "net8.0", LanguageVersion.Latest)]
    [InlineData("netstandard2.0", LanguageVersion.Latest, "running", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.CSharp9, "running", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.Latest, "net8.0", LanguageVersion.CSharp9)]
    public void ASheetOfOnesOwnIsEmittedForTheVocabularyThatIsThere(
        string libraryFramework, LanguageVersion libraryLanguage, string framework, LanguageVersion language)
    {
        GeneratorRun library = Libraries[(libraryFramework, libraryLanguage)].Value;
        foreach (MetadataReference reference in new[] { Infrastructure.Libraries.Image(library), Infrastructure.Libraries.Project(library) })
        {
            GeneratorRun run = Run(framework, language, "User", Code, [Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants], reference);

            Assert.All(run.Sources.Keys, name => Assert.StartsWith("IMacPro.Specs.AcmeBookSpec.", name, StringComparison.Ordinal));
            StrictCompilation.Compile(run);
        }
    }

    private static GeneratorRun Run(string framework, LanguageVersion language, string name, string code, params TestSheet[] sheets) =>
        Run(framework, language, name, code, sheets, reference: null);

    private static GeneratorRun Run(
        string framework, LanguageVersion language, string name, string code, TestSheet[] sheets, MetadataReference? reference)
    {
        TestProject project = new() { References = Frameworks.Get(framework), Language = language, AssemblyName = name, Code = [code] };
        return GeneratorRun.Of(
            (reference is null ? project : project.WithReference(reference)).WithProperty("IMacProSpecsVisibility", "public"), sheets);
    }
}
