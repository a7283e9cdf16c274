using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Projects that other projects reference.</summary>
public static class Libraries
{
    private static readonly Lazy<byte[]> LazyImage = new(() => StrictCompilation.Compile(Run("Vocabulary", isPublic: true, Examples.Small)));

    private static readonly Lazy<MetadataReference> LazyVocabulary = new(() => MetadataReference.CreateFromImage(LazyImage.Value));

    /// <summary>A library with the whole vocabulary: what uses it has little left to compile.</summary>
    public static MetadataReference Vocabulary => LazyVocabulary.Value;

    /// <summary>The same library, to be loaded.</summary>
    public static byte[] VocabularyImage => LazyImage.Value;

    /// <summary>A library of sheets.</summary>
    public static GeneratorRun Run(string name, bool isPublic, params TestSheet[] sheets) => GeneratorRun.Of(
        new TestProject { AssemblyName = name }.WithProperty("IMacProSpecsVisibility", isPublic ? "public" : "internal"), sheets);

    /// <summary>A library as a file on disk.</summary>
    public static MetadataReference Image(GeneratorRun run) => MetadataReference.CreateFromImage(StrictCompilation.Compile(run));

    /// <summary>A library as an editor references another project of the solution.</summary>
    public static MetadataReference Project(GeneratorRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Output.ToMetadataReference();
    }
}
