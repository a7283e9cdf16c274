using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What a reference offers already is not emitted again.</summary>
public class ReferencedTypesTests
{
    private const string Uses = """
        internal static class Program
        {
            internal const int Width = IMacPro.Specs.IMacProSpec.Display.HorizontalPixels;

            internal static IMacPro.Specs.MachineSpec Machine => IMacPro.Specs.IMacProSpec.Machine;
        }
        """;

    private static readonly Lazy<GeneratorRun> Public = new(() => Libraries.Run("Library", isPublic: true, Sheets.IMacPro, Sheets.MacOS));
    private static readonly Lazy<GeneratorRun> Internal = new(() => Libraries.Run("Library", isPublic: false, Sheets.IMacPro, Sheets.MacOS));
    private static readonly Lazy<GeneratorRun> Friend = new(() => GeneratorRun.Of(
        new TestProject { AssemblyName = "Library", Code = ["[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"User\")]"] },
        Sheets.IMacPro,
        Sheets.MacOS));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void PublicTypesOfALibraryAreUsed(bool asFile)
    {
        GeneratorRun run = Using(Reference(Public.Value, asFile));

        Assert.Empty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void InternalTypesOfAFriendAreUsed(bool asFile)
    {
        GeneratorRun run = Using(Reference(Friend.Value, asFile));

        Assert.Empty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void InternalTypesOfAStrangerAreNotThere(bool asFile)
    {
        GeneratorRun run = Using(Reference(Internal.Value, asFile));

        Assert.Equal(Internal.Value.Sources, run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AFriendOfAnotherIsAStranger(bool asFile)
    {
        GeneratorRun run = GeneratorRun.Of(
            new TestProject { AssemblyName = "Other", Code = [Uses] }.WithReference(Reference(Friend.Value, asFile)), Sheets.IMacPro, Sheets.MacOS);

        Assert.NotEmpty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TypesUnderAnAliasAreNotThere(bool asFile)
    {
        GeneratorRun run = Using(Reference(Public.Value, asFile).WithAliases(["library"]));

        Assert.NotEmpty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TypesUnderAnAliasAndWithoutAreThere(bool asFile)
    {
        GeneratorRun run = Using(Reference(Public.Value, asFile).WithAliases(["library", "global"]));

        Assert.Empty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OnesOwnSheetIsEmittedBesideThem(bool asFile)
    {
        GeneratorRun run = GeneratorRun.Of(
            new TestProject { Code = [Uses] }.WithReference(Reference(Public.Value, asFile)), Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants);

        Assert.All(run.Sources.Keys, name => Assert.StartsWith("IMacPro.Specs.AcmeBookSpec.", name, StringComparison.Ordinal));
        Assert.NotEmpty(run.Sources);
        StrictCompilation.Compile(run);
    }

    [Fact]
    public void AChainOfProjectsSharesTypes()
    {
        MetadataReference library = Libraries.Image(Public.Value);
        GeneratorRun middle = GeneratorRun.Of(
            new TestProject { AssemblyName = "Middle" }.WithReference(library).WithProperty("IMacProSpecsVisibility", "public"),
            Sheets.IMacPro,
            Examples.Small);

        GeneratorRun run = GeneratorRun.Of(
            new TestProject { Code = [Uses] }.WithReference(library).WithReference(Libraries.Image(middle)), Sheets.IMacPro, Sheets.MacOS, Examples.Small);

        Assert.Empty(run.Sources);
        StrictCompilation.Compile(run);
    }

    private static MetadataReference Reference(GeneratorRun library, bool asFile) =>
        asFile ? Libraries.Image(library) : Libraries.Project(library);

    private static GeneratorRun Using(MetadataReference library) =>
        GeneratorRun.Of(new TestProject { Code = [Uses] }.WithReference(library), Sheets.IMacPro, Sheets.MacOS);
}
