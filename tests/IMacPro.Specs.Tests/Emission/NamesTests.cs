using System.Text.RegularExpressions;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>Which sheet gives which types.</summary>
public partial class NamesTests
{
    [Fact]
    public void NoSheetGivesNothing() => Assert.Empty(GeneratorRun.Of().Sources);

    [Fact]
    public void AFileThatIsNoSheetGivesNothing() => Assert.Empty(GeneratorRun.Of(Examples.Small with { Kind = "" }).Sources);

    [Theory]
    [InlineData("book.spec.txt")]
    [InlineData("book.spec.md")]
    [InlineData("BOOK.SPEC.TXT")]
    public void AFileOfTheRightNameIsASheet(string fileName) =>
        Assert.NotEmpty(GeneratorRun.Of(Examples.Small with { Kind = "", Path = "/machines/" + fileName }).Sources);

    [Fact]
    public void TheTitleNamesTheType() => AssertTypes("AcmeOneSpec", Examples.Small);

    [Fact]
    public void WithoutATitleTheFileDoes() => AssertTypes("MyOldBookSpec", Sheets.User("my-old_book.txt", "| Memory | 16 GB |\n"));

    [Fact]
    public void ASheetWithTheBuiltInSheetsTitleReplacesIt()
    {
        TestSheet own = Sheets.User("zzz.txt", "= iMac Pro =\n| Memory | 8 GB |\n");

        GeneratorRun run = GeneratorRun.Of(Sheets.IMacPro, own);

        Assert.Contains("zzz.txt, line 2", run.Sources["IMacPro.Specs.IMacProSpec.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("imac-pro.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReplacingTheBuiltInSheetIsNoMistake() =>
        Assert.Empty(await GeneratorRun.Of(Sheets.IMacPro, Sheets.User("own.txt", "= iMac Pro =\n| Memory | 8 GB |\n")).GetSheetDiagnosticsAsync());

    [Fact]
    public void TheSecondOfTwoSheetsWithOneNameGetsANumber()
    {
        TestSheet first = Examples.Small;
        TestSheet second = Examples.Small.With("16 GB", "32 GB") with { FileName = "zweite.txt", Path = "/machines/zweite.txt" };

        GeneratorRun run = GeneratorRun.Of(second, first);

        Assert.Contains("class GB16", run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class GB32", run.Sources["IMacPro.Specs.AcmeOneSpec2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSheetsWithOneNameLeaveAThirdAlone()
    {
        TestSheet second = Examples.Small with { FileName = "zweite.txt", Path = "/machines/zweite.txt" };

        GeneratorRun run = GeneratorRun.Of(Examples.Small, second, Examples.TwoVariants);

        Assert.Equal(
            GeneratorRun.Of(Examples.TwoVariants).Sources["IMacPro.Specs.AcmeBookSpec.g.cs"], run.Sources["IMacPro.Specs.AcmeBookSpec.g.cs"]);
    }

    [Fact]
    public void NamesThatDifferInCaseAloneAreOne() => AssertTypes(
        "AcmeOneSpec, AcmeoneSpec2", Examples.Small, Sheets.User("b.txt", "= Acmeone =\n| Memory | 16 GB |\n"));

    [Fact]
    public void OneNameInTwoNamespacesIsTwo() => AssertTypes(
        "AcmeOneSpec, AcmeOneSpec", Examples.Small, Examples.Small with { Path = "/machines/b.txt", Namespace = "Acme" });

    [Fact]
    public void AFileThatComesTwiceIsOneSheet()
    {
        GeneratorRun run = GeneratorRun.Of(Examples.Small, Examples.Small with { });

        Assert.Equal(GeneratorRun.Of(Examples.Small).Sources, run.Sources);
    }

    [Theory]
    [InlineData("Display", "DisplaySpec2")]
    [InlineData("Machine", "MachineSpec2")]
    [InlineData("machine", "MachineSpec2")]
    public void ASheetDoesNotTakeANameOfTheVocabulary(string title, string expected)
    {
        TestSheet sheet = Sheets.User("a.txt", $"= {title} =\n| Memory | 16 GB |\n");

        AssertTypes(expected, sheet);
        StrictCompilation.Compile(GeneratorRun.Of(sheet));
    }

    private static void AssertTypes(string expected, params TestSheet[] sheets)
    {
        // The vocabulary's files and those of a type's other parts have names of their own.
        IEnumerable<string> types = GeneratorRun.Of(sheets).Sources
            .Where(file => file.Value.Contains(" static partial class ", StringComparison.Ordinal) && Specs().IsMatch(file.Key))
            .Select(file => Specs().Match(file.Key).Groups["name"].Value);

        Assert.Equal(expected, string.Join(", ", types.Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"\.(?<name>\w+Spec\d*)\.g\.cs$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Specs();
}
