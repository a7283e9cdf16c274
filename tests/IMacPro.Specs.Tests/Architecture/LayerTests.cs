using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using IMacPro.Specs.Generator;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace IMacPro.Specs.Tests.Architecture;

/// <summary>Data walks one way: text, document, machine, source. Nothing looks back.</summary>
public class LayerTests
{
    private const string Root = "IMacPro.Specs.Generator";

    private static readonly ArchUnitNET.Domain.Architecture Generator = new ArchLoader()
        .LoadAssemblies(typeof(SpecSheetGenerator).Assembly)
        .Build();

    [Theory]
    [InlineData("Facts")]
    [InlineData("Emission")]
    [InlineData("Pipeline")]
    [InlineData("Analysis")]
    [InlineData("Model")]
    public void SheetsDoNotKnow(string layer) => AssertDoesNotUse("Sheets", layer);

    [Theory]
    [InlineData("Sheets")]
    [InlineData("Facts")]
    [InlineData("Emission")]
    [InlineData("Pipeline")]
    [InlineData("Analysis")]
    [InlineData("Diagnostics")]
    public void TheModelDoesNotKnow(string layer) => AssertDoesNotUse("Model", layer);

    [Theory]
    [InlineData("Emission")]
    [InlineData("Pipeline")]
    [InlineData("Analysis")]
    public void FactsDoNotKnow(string layer) => AssertDoesNotUse("Facts", layer);

    [Theory]
    [InlineData("Sheets")]
    [InlineData("Pipeline")]
    [InlineData("Analysis")]
    [InlineData("Facts")]
    public void EmissionDoesNotKnow(string layer) => AssertDoesNotUse("Emission", layer);

    [Fact]
    public void ThePipelineDoesNotKnowTheAnalyzers() => AssertDoesNotUse("Pipeline", "Analysis");

    [Fact]
    public void TheModelUsesNothingOfTheCompiler() => AssertKeepsApart(In("Model"), Types(includeReferenced: true).That().ResideInNamespaceMatching("^Microsoft\\."));

    [Fact]
    public void EmissionReadsNoText() => AssertKeepsApart(
        In("Emission"), Types(includeReferenced: true).That().HaveFullNameMatching(@"^Microsoft\.CodeAnalysis\.(Text\.SourceText|AdditionalText)$"));

    [Fact]
    public void FactsKnowNothingOfTheCompilersSide() => AssertKeepsApart(
        In("Facts"), Types(includeReferenced: true).That().HaveFullNameMatching(@"^Microsoft\.CodeAnalysis\.(AdditionalText|Compilation|ISymbol|SyntaxNode)$"));

    [Fact]
    public void TheVocabularyUsesTheFrameworkAlone() => AssertKeepsApart(
        Types().That().ResideInNamespaceMatching(@"^IMacPro\.Specs$"),
        Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^(IMacPro\.Specs\.Generator|Microsoft)(\.|$)"));

    /// <summary>A check that sees no dependency would pass everything above.</summary>
    [Fact]
    public void WhatIsUsedIsSeen() => Assert.Multiple(
        () => Assert.ThrowsAny<Exception>(() => AssertDoesNotUse("Emission", "Model")),
        () => Assert.ThrowsAny<Exception>(() => AssertKeepsApart(
            In("Sheets"), Types(includeReferenced: true).That().ResideInNamespaceMatching("^Microsoft\\."))));

    private static void AssertDoesNotUse(string layer, string other) => AssertKeepsApart(In(layer), In(other));

    private static GivenTypesConjunction In(string layer) =>
        Types().That().ResideInNamespaceMatching($@"^{Root}\.{layer.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)");

    // An empty side would keep apart from anything.
    private static void AssertKeepsApart(GivenTypesConjunction types, GivenTypesConjunction others)
    {
        Assert.NotEmpty(types.GetObjects(Generator));
        Assert.NotEmpty(others.GetObjects(Generator));
        IEnumerable<EvaluationResult> broken = Types().That().Are(types).Should().NotDependOnAny(others).Evaluate(Generator)
            .Where(result => !result.Passed);
        Assert.True(!broken.Any(), string.Join('\n', broken.Select(result => result.Description)));
    }
}
