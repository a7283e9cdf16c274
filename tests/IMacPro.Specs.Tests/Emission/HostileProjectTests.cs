using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What is emitted compiles beside names that hide those it needs.</summary>
public class HostileProjectTests
{
    private static readonly string[] Common =
    [
        "String", "Object", "Int32", "Math", "Enum", "Array", "Attribute", "Type", "Func", "DateOnly", "Version", "Exception", "Nullable",
        "ReadOnlySpan", "IEquatable", "IComparable", "IFormattable", "IEnumerable", "CultureInfo", "StringComparison", "StringBuilder",
        "System", "Collections", "Globalization", "CodeDom", "GeneratedCode", "GeneratedCodeAttribute", "Machine", "Identity", "Source",
    ];

    private static readonly string[] Vocabulary = ["Display", "Length", "SpecDate", "SpecList", "MachineSpec", "Specs", "IMacPro"];

    [Fact]
    public void InTheNamespaceOfTheVocabulary() => Compile(Examples.TwoVariants, Declare("IMacPro.Specs", Common));

    [Fact]
    public void InTheNamespaceAroundTheVocabulary() =>
        Compile(Examples.TwoVariants, Declare("IMacPro", [.. Common, .. Vocabulary.Except(["Specs"], StringComparer.Ordinal)]));

    [Fact]
    public void InTheNamespaceOfTheSheet() =>
        Compile(Examples.TwoVariants with { Namespace = "Acme.Machines" }, Declare("Acme.Machines", [.. Common, .. Vocabulary]));

    [Fact]
    public void InTheNamespaceAroundTheSheet() =>
        Compile(Examples.TwoVariants with { Namespace = "Acme.Machines" }, Declare("Acme", [.. Common, .. Vocabulary]));

    [Fact]
    public void InNoNamespace() =>
        Compile(Examples.TwoVariants, Declare("", [.. Common.Concat(Vocabulary).Except(["System", "IMacPro"], StringComparer.Ordinal)]));

    [Fact]
    public void WhenTheSheetLivesInANamespaceCalledSystem() =>
        Compile(Examples.TwoVariants with { Namespace = "Acme.System" }, Declare("Acme.System", [.. Common, .. Vocabulary]));

    [Fact]
    public void WhenTheSheetLivesInANamespaceCalledIMacPro() =>
        Compile(Examples.TwoVariants with { Namespace = "Acme.IMacPro.Specs" }, Declare("Acme.IMacPro.Specs", [.. Common, .. Vocabulary]));

    [Fact]
    public void WhenTheSheetLivesInTheFrameworksOwnNamespace() => Compile(Examples.TwoVariants with { Namespace = "System" });

    [Fact]
    public void WhenAliasesOfTheWholeProjectHideNames() => Compile(
        Examples.TwoVariants,
        "global using System = global::System.Int32; global using Length = global::System.String; global using MachineSpec = global::System.Object;");

    private static string Declare(string space, IEnumerable<string> names)
    {
        string types = string.Concat(names.Select(name => $"    internal static class {name} {{ }}\n"));
        return space.Length == 0 ? types : $"namespace {space}\n{{\n{types}}}\n";
    }

    private static void Compile(TestSheet sheet, params string[] code) => Assert.All(
        ["internal", "public"],
        visibility => StrictCompilation.Compile(GeneratorRun.Of(
            new TestProject { Code = [.. code] }.WithProperty("IMacProSpecsVisibility", visibility), Sheets.MacOS, sheet)));
}
