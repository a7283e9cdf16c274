using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What is emitted compiles without a word, in whatever project.</summary>
public class StrictCompilationTests
{
    public static TheoryData<LanguageVersion> Languages { get; } =
    [
        LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12,
        LanguageVersion.Latest, LanguageVersion.Preview,
    ];

    public static TheoryData<LanguageVersion, NullableContextOptions> Projects { get; } = new(
        from language in Languages.Select(row => row.Data)
        from nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable, NullableContextOptions.Warnings }
        select (language, nullable));

    [Theory]
    [MemberData(nameof(Projects))]
    public void AsInternal(LanguageVersion language, NullableContextOptions nullable) =>
        Compile(new TestProject { Language = language, Nullable = nullable });

    [Theory]
    [MemberData(nameof(Languages))]
    public void AsPublicAndChecked(LanguageVersion language) => Compile(Public(new TestProject { Language = language, Checked = true }));

    [Theory]
    [InlineData("net472", LanguageVersion.CSharp9)]
    [InlineData("net472", LanguageVersion.Latest)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9)]
    [InlineData("netstandard2.0", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.Latest)]
    [InlineData("running", LanguageVersion.CSharp9)]
    [InlineData("running", LanguageVersion.Latest)]
    public void OnEveryFramework(string framework, LanguageVersion language)
    {
        TestProject project = new() { References = Frameworks.Get(framework), Language = language };

        Compile(project);
        Compile(Public(project));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void AsConstantsAndEnumsBeforeRecords(LanguageVersion language)
    {
        TestProject project = new()
        {
            Language = language,
            Code = ["class Program { const int Width = IMacPro.Specs.IMacProSpec.Display.HorizontalPixels; }"],
        };

        GeneratorRun run = Compile(project);

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains(" record ", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Keys, name => name.Contains("MacOSReleases", StringComparison.Ordinal));
    }

    private static TestProject Public(TestProject project) => project.WithProperty("IMacProSpecsVisibility", "public");

    private static GeneratorRun Compile(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project, Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants, HostileText.Sheet(HostileText.Worst));
        StrictCompilation.Compile(run);
        return run;
    }
}
