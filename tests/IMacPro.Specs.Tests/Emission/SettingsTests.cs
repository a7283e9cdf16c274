using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What a project says about its sheets.</summary>
public class SettingsTests
{
    [Fact]
    public void TheItemSaysTheNamespace() => AssertEmits("Acme.Machines.AcmeOneSpec", Examples.Small with { Namespace = "Acme.Machines" });

    [Fact]
    public void TheItemSaysTheStemOfTheName() => AssertEmits("IMacPro.Specs.BookSpec", Examples.Small with { TypeName = "Book" });

    [Fact]
    public void TheItemSaysTheVisibility() => AssertVisible("public", new TestProject(), Examples.Small with { Visibility = "public" });

    [Fact]
    public void TheProjectSaysTheNamespace() =>
        AssertEmits("Acme.AcmeOneSpec", Examples.Small, new TestProject().WithProperty("IMacProSpecsNamespace", "Acme"));

    [Fact]
    public void TheProjectSaysTheVisibility() =>
        AssertVisible("public", new TestProject().WithProperty("IMacProSpecsVisibility", "Public"), Examples.Small);

    [Fact]
    public void TheItemIsHeardBeforeTheProject() => AssertEmits(
        "Acme.Items.AcmeOneSpec",
        Examples.Small with { Namespace = "Acme.Items" },
        new TestProject().WithProperty("IMacProSpecsNamespace", "Acme.Project"));

    [Fact]
    public void TheProjectIsHeardWhereTheItemSaysWhatCannotBe()
    {
        TestProject project = new TestProject()
            .WithProperty("IMacProSpecsNamespace", "Acme").WithProperty("IMacProSpecsVisibility", "public").WithProperty("IMacProSpecsReadProse", "false");
        TestSheet sheet = Examples.Small with { Namespace = "1Acme", Visibility = "pblic", ReadProse = "flase" };
        TestSheet prose = sheet with { Text = sheet.Text + "\nThe Acme One was updated in March 2016, adding a 64 GB memory option.\n" };

        AssertEmits("Acme.AcmeOneSpec", sheet, project);
        AssertVisible("public", project.WithProperty("IMacProSpecsNamespace", ""), sheet);
        Assert.DoesNotContain("class GB64", GeneratorRun.Of(project, prose).Sources["Acme.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class GB64", GeneratorRun.Of(prose).Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void TypesAreInternalUnlessSaidOtherwise() => AssertVisible("internal", new TestProject(), Examples.Small);

    [Fact]
    public void APublicSheetMakesTheVocabularyPublic()
    {
        GeneratorRun run = GeneratorRun.Of(Examples.TwoVariants, Examples.Small with { Visibility = "public" });

        Assert.Contains("public sealed partial record MachineSpec", run.Vocabulary, StringComparison.Ordinal);
        Assert.Contains("internal static partial class AcmeBookSpec", run.Sources["IMacPro.Specs.AcmeBookSpec.g.cs"], StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData("1Acme")]
    [InlineData("Acme..Machines")]
    [InlineData("Acme.")]
    [InlineData("Acme Machines")]
    [InlineData("Acme;Machines")]
    [InlineData("class")]
    [InlineData("Acme.event")]
    public void ANamespaceThatCannotBeIsTheUsualOne(string space)
    {
        AssertEmits("IMacPro.Specs.AcmeOneSpec", Examples.Small with { Namespace = space });
        StrictCompilation.Compile(GeneratorRun.Of(Examples.Small with { Namespace = space }));
    }

    [Theory]
    [InlineData("1Book")]
    [InlineData("Acme.Book")]
    [InlineData("Book<T>")]
    [InlineData("My Book")]
    public void ANameThatCannotBeIsTheTitles(string name) => AssertEmits("IMacPro.Specs.AcmeOneSpec", Examples.Small with { TypeName = name });

    [Theory]
    [InlineData("private")]
    [InlineData("true")]
    [InlineData("publicly")]
    public void AVisibilityThatCannotBeIsInternal(string visibility) =>
        AssertVisible("internal", new TestProject(), Examples.Small with { Visibility = visibility });

    [Fact]
    public void ASheetsTypesAndTheVocabularyAreApartInNamespaces()
    {
        GeneratorRun run = GeneratorRun.Of(Examples.TwoVariants with { Namespace = "Acme" });

        Assert.Contains("namespace IMacPro.Specs\n", run.Vocabulary, StringComparison.Ordinal);
        StrictCompilation.Compile(run);
    }

    private static void AssertEmits(string fullName, TestSheet sheet, TestProject? project = null)
    {
        string text = GeneratorRun.Of(project ?? new TestProject(), sheet).Sources[$"{fullName}.g.cs"];

        Assert.Contains($"\nnamespace {fullName[..fullName.LastIndexOf('.')]}\n", text, StringComparison.Ordinal);
        Assert.Contains($" class {fullName[(fullName.LastIndexOf('.') + 1)..]}\n", text, StringComparison.Ordinal);
    }

    private static void AssertVisible(string visibility, TestProject project, TestSheet sheet)
    {
        GeneratorRun run = GeneratorRun.Of(project, sheet);

        Assert.Contains($"{visibility} static partial class AcmeOneSpec", run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"{visibility} sealed partial record MachineSpec", run.Vocabulary, StringComparison.Ordinal);
    }
}
