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
    public void StaysText(int number) => Compile(HostileText.All[number], $"a {HostileText.All[number]} b");

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

    private static void Compile(params string[] texts)
    {
        // In a namespace each, so that no sheet's name has to give way to another's.
        TestProject project = new TestProject().WithReference(Libraries.Vocabulary).WithProperty("IMacProSpecsVisibility", "public");

        StrictCompilation.Compile(GeneratorRun.Of(project, [.. texts.SelectMany(Sheets)]));
    }

    private static TestSheet[] Sheets(string text, int number) =>
    [
        HostileText.Sheet(text) with { Namespace = $"Acme.Machines{number}", Path = $"/machines/machine{number}/{text}" },
        HostileText.Variants(text) with { Namespace = $"Acme.Variants{number}", Path = $"/machines/variants{number}/{text}" },
        HostileText.Releases(text) with { Namespace = $"Acme.Releases{number}", Path = $"/machines/releases{number}/{text}" },
    ];
}
