using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>Text of a sheet never turns into code, wherever it stands.</summary>
public class HostileTextTests
{
    public static TheoryData<int> Texts { get; } = new(Enumerable.Range(0, HostileText.All.Length));

    public static TheoryData<int> Names { get; } = new(Enumerable.Range(0, HostileText.Names.Length));

    // By number: a test's name cannot hold what these texts hold.
    [Theory]
    [MemberData(nameof(Texts))]
    public void StaysText(int number) => Compile(HostileText.All[number]);

    [Theory]
    [MemberData(nameof(Texts))]
    public void StaysTextBetweenWords(int number) => Compile($"a {HostileText.All[number]} b");

    [Theory]
    [MemberData(nameof(Names))]
    public void DoesNotTakeTheNameOfWhatIsEmitted(int number) => Compile(HostileText.Names[number]);

    [Fact]
    public void StaysTextInMetadataOfTheItem()
    {
        TestSheet sheet = Examples.Small with { Namespace = HostileText.Worst, TypeName = HostileText.Worst, Visibility = HostileText.Worst };

        GeneratorRun run = GeneratorRun.Of(sheet);

        StrictCompilation.Compile(run);
        Assert.True(run.Sources.ContainsKey("IMacPro.Specs.AcmeOneSpec.g.cs"));
    }

    private static void Compile(string text)
    {
        // In a namespace each, so that no sheet's name has to give way to another's.
        TestSheet[] sheets =
        [
            HostileText.Sheet(text) with { Namespace = "Acme.Machines" },
            HostileText.Variants(text) with { Namespace = "Acme.Variants" },
            HostileText.Releases(text) with { Namespace = "Acme.Releases" },
        ];
        TestProject project = new TestProject().WithReference(Libraries.Vocabulary).WithProperty("IMacProSpecsVisibility", "public");

        StrictCompilation.Compile(GeneratorRun.Of(project, sheets));
    }
}
