using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>What the user's language version understands.</summary>
/// <param name="Nullable">Nullable reference types: C# 8.</param>
/// <param name="Records">Records and all that the vocabulary is written with: C# 9.</param>
/// <param name="StaticAbstracts">Static members of interfaces: C# 11.</param>
internal sealed record LanguageFeatures(bool Nullable, bool Records, bool StaticAbstracts)
{
    public static readonly LanguageFeatures All = new(Nullable: true, Records: true, StaticAbstracts: true);

    public static LanguageFeatures Of(ParseOptions options) =>
        Of(options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default);

    public static LanguageFeatures Of(LanguageVersion version) =>
        new(version >= LanguageVersion.CSharp8, version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp11);
}
