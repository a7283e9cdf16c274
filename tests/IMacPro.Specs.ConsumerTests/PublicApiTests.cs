using PublicApiGenerator;

namespace IMacPro.Specs.ConsumerTests;

/// <summary>What users of the vocabulary build upon changes only when somebody means it to.</summary>
public class PublicApiTests
{
    private static readonly string Verified =
        Path.Combine(Repository.Root, "tests", "IMacPro.Specs.ConsumerTests", "PublicApi.verified.txt");

    // What sheets add comes and goes with them: each has one static class, and its name starts the names of its other types.
    private static readonly string[] OfSheets =
    [
        "MacOSReleases",
        .. typeof(MachineSpec).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, DeclaringType: null } && type.Name.EndsWith("Spec", StringComparison.Ordinal))
            .Select(type => type.Name[..^"Spec".Length]),
    ];

    /// <summary>Set SPECS_ACCEPT to 1 to have it written.</summary>
    [Fact]
    public void The_vocabulary_is_what_was_accepted()
    {
        Type[] types =
        [
            .. typeof(MachineSpec).Assembly.GetExportedTypes().Where(type => type is { Namespace: "IMacPro.Specs", DeclaringType: null }
                && !Array.Exists(OfSheets, start => type.Name.StartsWith(start, StringComparison.Ordinal))),
        ];
        string api = ApiGenerator.GeneratePublicApi(types, new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute"],
        }).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SPECS_ACCEPT") == "1")
        {
            File.WriteAllText(Verified, api);
        }

        Assert.Equal(File.ReadAllText(Verified).ReplaceLineEndings("\n"), api);
    }
}
