using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>Attributes and converters for JSON are emitted where <c>System.Text.Json</c> is, and nowhere else.</summary>
public class JsonTests
{
    private static readonly TestProject WithoutJson = new()
    {
        References = [.. Frameworks.Net80.Where(reference => !reference.Display!.Contains("System.Text.Json", StringComparison.Ordinal))],
    };

    [Fact]
    public void WhereThereIsJson()
    {
        GeneratorRun run = GeneratorRun.Of(Sheets.IMacPro);

        Assert.Contains(" class EnumJsonConverter<T>", run.Vocabulary, StringComparison.Ordinal);
        Assert.Contains(" class JsonText : TextJsonConverter<DataSize>", run.Vocabulary, StringComparison.Ordinal);
        Assert.Contains("EnumJsonConverter<IMacProMemory>", run.Sources["IMacPro.Specs.IMacProSpec.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NotWhereThereIsNone()
    {
        Assert.NotEqual(Frameworks.Net80.Length, WithoutJson.References.Length);
        AssertNone(WithoutJson);
    }

    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void NotInAFrameworkWithoutIt(string framework) => AssertNone(new TestProject { References = Frameworks.Get(framework) });

    /// <summary>Before version 6 a converter could not read the keys of a dictionary.</summary>
    [Fact]
    public void NotForAVersionThatHasLess() => AssertNone(WithoutJson.WithReference(CSharpCompilation.Create(
        "System.Text.Json",
        [CSharpSyntaxTree.ParseText(
            "namespace System.Text.Json.Serialization { public abstract class JsonConverter<T> { } }",
            cancellationToken: TestContext.Current.CancellationToken)],
        Frameworks.Net80,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference()));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void NotForALanguageWithoutTheVocabulary(LanguageVersion language) => AssertNone(new TestProject { Language = language });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NotForAnEnumBesideAVocabularyWithoutConverters(bool asFile)
    {
        GeneratorRun library = GeneratorRun.Of(
            (WithoutJson with { AssemblyName = "Library" }).WithProperty("IMacProSpecsVisibility", "public"), Examples.Small);
        TestProject project = new TestProject().WithReference(asFile ? Libraries.Image(library) : Libraries.Project(library));

        AssertNone(project, Sheets.IMacPro);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ForAnEnumBesideAVocabularyWithConverters(bool asFile)
    {
        GeneratorRun library = Libraries.Run("Library", isPublic: true, Examples.Small);

        GeneratorRun run = GeneratorRun.Of(
            new TestProject().WithReference(asFile ? Libraries.Image(library) : Libraries.Project(library)), Sheets.IMacPro);

        Assert.Empty(run.Vocabulary);
        Assert.Contains("EnumJsonConverter<IMacProMemory>", run.Sources["IMacPro.Specs.IMacProSpec.g.cs"], StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }

    private static void AssertNone(TestProject project, params TestSheet[] sheets)
    {
        GeneratorRun run = GeneratorRun.Of(project, sheets.Length == 0 ? [Sheets.IMacPro, Sheets.MacOS] : sheets);

        Assert.DoesNotContain(" class EnumJsonConverter<T>", run.Vocabulary, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("#define SPECS_JSON", StringComparison.Ordinal));
        Assert.DoesNotContain("Json", run.Sources["IMacPro.Specs.IMacProSpec.g.cs"], StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }
}
