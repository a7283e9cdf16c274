using IMacPro.Specs.Generator;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static IMacPro.Specs.Tests.Incrementality.ThreeSheets;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>What an edit of the project around three sheets costs.</summary>
public class ProjectEditTests
{
    private static readonly MetadataReference Empty =
        CSharpCompilation.Create("Empty", references: Frameworks.Net80).ToMetadataReference();

    [Fact]
    public void AnEditOfCodeTouchesNothing()
    {
        GeneratorRun before = Run();
        SyntaxTree old = before.Compilation.SyntaxTrees[0];
        SyntaxTree edited = CSharpSyntaxTree.ParseText(
            "class Program { int x; }", before.Project.ParseOptions, old.FilePath, cancellationToken: TestContext.Current.CancellationToken);

        GeneratorRun run = before.After(before.Compilation.ReplaceSyntaxTree(old, edited));

        Assert.Equal(Reasons.AllCached, Contents(run));
        Assert.Empty(Outputs(run));
        Assert.Empty(Touched(run));
    }

    [Fact]
    public void AFileOfCodeAddedTouchesNothing()
    {
        GeneratorRun before = Run();
        SyntaxTree added = CSharpSyntaxTree.ParseText(
            "class More { }", before.Project.ParseOptions, "/src/More.cs", cancellationToken: TestContext.Current.CancellationToken);

        GeneratorRun run = before.After(before.Compilation.AddSyntaxTrees(added));

        Assert.Empty(Touched(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void AReferenceAddedTouchesReferencesAlone()
    {
        GeneratorRun before = Run();

        GeneratorRun run = before.After(before.Compilation.AddReferences(Empty));

        Assert.Equal([TrackingNames.Features], Touched(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void AReferenceRemovedTouchesReferencesAlone()
    {
        GeneratorRun before = GeneratorRun.Of(new TestProject().WithReference(Empty), A, B, C);

        GeneratorRun run = before.After(before.Compilation.RemoveReferences(Empty));

        Assert.Equal([TrackingNames.Features], Touched(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void AReferenceThatBringsTheVocabularyTakesItFromTheOutput()
    {
        GeneratorRun library = GeneratorRun.Of(new TestProject { AssemblyName = "Library" }.WithProperty("IMacProSpecsVisibility", "public"), Examples.Small);
        GeneratorRun before = Run();

        GeneratorRun run = before.After(before.Compilation.AddReferences(library.Output.ToMetadataReference()));

        Assert.NotEmpty(before.Vocabulary);
        Assert.Empty(run.Vocabulary);
        Assert.All(Readings(before).Zip(Readings(run)), reading => Assert.Same(reading.First, reading.Second));
    }

    [Fact]
    public void JsonAddedIsPrintedAndNoSheetIsReadAgain()
    {
        bool IsJson(MetadataReference reference) => reference.Display!.Contains("System.Text.Json", StringComparison.Ordinal);
        GeneratorRun before = GeneratorRun.Of(
            new TestProject { Code = ["class Program { }"], References = [.. Frameworks.Net80.Where(reference => !IsJson(reference))] }, A, B, C);

        GeneratorRun run = before.After(before.Compilation.AddReferences(Frameworks.Net80.Where(IsJson)));

        Assert.DoesNotContain(" class EnumJsonConverter<T>", before.Vocabulary, StringComparison.Ordinal);
        Assert.Contains(" class EnumJsonConverter<T>", run.Vocabulary, StringComparison.Ordinal);
        Assert.All(Readings(before).Zip(Readings(run)), reading => Assert.Same(reading.First, reading.Second));
    }
}
