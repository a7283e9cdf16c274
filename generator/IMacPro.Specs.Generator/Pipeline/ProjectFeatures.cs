using IMacPro.Specs.Generator.Emission;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What a project has that decides the form of what is emitted.</summary>
/// <param name="Language">What its language version understands.</param>
/// <param name="Framework">What its framework has.</param>
/// <param name="HasVocabulary">Whether it sees the vocabulary of another project already.</param>
internal sealed record ProjectFeatures(LanguageFeatures Language, FrameworkFeatures Framework, bool HasVocabulary);
