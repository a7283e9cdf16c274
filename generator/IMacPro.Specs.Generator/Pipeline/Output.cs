using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What the compiler is handed: an emitted file, or a word on why there is none.</summary>
internal abstract record Output;

/// <summary>A file that was printed when the package was built.</summary>
/// <param name="HintName">Its name.</param>
internal sealed record PrintedOutput(string HintName) : Output;

/// <summary>The file of the types that all sheets share.</summary>
/// <param name="Target">Its form.</param>
internal sealed record VocabularyOutput(VocabularyTarget Target) : Output;

/// <summary>The file of a sheet or, where there are very many, of several.</summary>
/// <param name="Name">Its name, without what all emitted files end in.</param>
/// <param name="Targets">The types in it.</param>
internal sealed record SheetsOutput(string Name, EquatableArray<SheetTarget> Targets) : Output;

/// <summary>Nothing comes of a sheet but a word on why.</summary>
/// <param name="Why">What is reported.</param>
internal sealed record RemarkOutput(Remark Why) : Output;
