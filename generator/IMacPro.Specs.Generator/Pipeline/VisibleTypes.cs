using System.CodeDom.Compiler;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>The type of a sheet that a reference offers.</summary>
/// <param name="FullName">Its name with its namespace.</param>
/// <param name="Sha256">The fingerprint of the sheet it was made of; empty where it has none.</param>
/// <param name="Assembly">The reference.</param>
internal sealed record VisibleSheet(string FullName, string Sha256, string Assembly);

/// <summary>The vocabulary that a reference offers.</summary>
/// <param name="Assembly">The reference.</param>
/// <param name="Version">The version of this package that emitted it.</param>
/// <param name="HasRecords">Whether it is all of it; of a project whose language has no records it has the enums alone.</param>
internal sealed record VisibleVocabulary(string Assembly, string Version, bool HasRecords)
{
    /// <summary>The version of the generator that is running.</summary>
    public static Version Own { get; } = typeof(VisibleVocabulary).Assembly.GetName().Version;

    /// <summary>The mark of a type that was emitted, which has the version.</summary>
    public const string Mark = nameof(GeneratedCodeAttribute);

    /// <summary>Whether it is what this version emits. A patch changes no vocabulary; two previews of a version may differ in it.</summary>
    public bool IsOfOwnVersion => System.Version.TryParse(Version, out Version? version)
        && (version.Major, version.Minor, version.Revision) == (Own.Major, Own.Minor, Own.Revision);
}
