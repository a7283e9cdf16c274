using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>What is decided of a sheet's static class before it is written out.</summary>
/// <param name="Namespace">The namespace of the sheet's types.</param>
/// <param name="Name">The name of its static class.</param>
/// <param name="IsPublic">Whether other projects see its types.</param>
/// <param name="Language">What the user's compiler understands.</param>
/// <param name="Framework">What the user's framework has.</param>
/// <param name="Vocabulary">The vocabulary it makes use of, the same for all; null where that is visible already.</param>
internal sealed record EmittedType(
    string Namespace,
    string Name,
    bool IsPublic,
    LanguageFeatures Language,
    FrameworkFeatures Framework,
    VocabularyTarget? Vocabulary)
{
    /// <summary>The name of the static class with its namespace; made once, for of ten thousand sheets each edit asks for all.</summary>
    public string FullName { get; } = $"{Namespace}.{Name}";

    /// <summary>The modifier of the sheet's types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";
}

/// <summary>The types that a sheet gives, and all that is needed to write them out.</summary>
/// <param name="Type">Its static class.</param>
internal abstract record SheetTarget(EmittedType Type);

/// <summary>A machine and all that is needed to write it out.</summary>
/// <param name="Type">Its static class.</param>
/// <param name="Machine">The machine.</param>
/// <param name="Plan">What could be chosen, and when; null where the sheet states no options.</param>
/// <param name="Setups">The bounds of its setups.</param>
internal sealed record MachineTarget(
    EmittedType Type, Machine Machine, ConfigurationPlan? Plan, EquatableArray<Setup> Setups) : SheetTarget(Type)
{
    private const string Suffix = "Spec";

    /// <summary>The name of the machine's static class.</summary>
    public string TypeName => Type.Name;

    /// <summary>The modifier of the machine's types.</summary>
    public string Visibility => Type.Visibility;

    /// <summary>What the names of the machine's other types start with.</summary>
    public string Stem => StemOf(TypeName);

    /// <summary>The same for the name of any static class.</summary>
    public static string StemOf(string typeName) => typeName.EndsWith(Suffix, StringComparison.Ordinal)
        ? typeName.Substring(0, typeName.Length - Suffix.Length)
        : typeName;
}

/// <summary>A list of releases and all that is needed to write it out.</summary>
/// <param name="Type">Its static class.</param>
/// <param name="List">The releases.</param>
internal sealed record ReleasesTarget(EmittedType Type, ReleaseList List) : SheetTarget(Type);
