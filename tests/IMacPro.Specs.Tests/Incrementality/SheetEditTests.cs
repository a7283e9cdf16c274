using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using static IMacPro.Specs.Tests.Incrementality.ThreeSheets;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>What an edit of one of three sheets costs.</summary>
public class SheetEditTests
{
    [Fact]
    public void AnEditOfACommentIsReadAndChangesNothing()
    {
        GeneratorRun run = Run().After(null, A.With("a note", "another, longer note"), B, C);

        Assert.Equal(Reasons.OnlyAUnchanged, Contents(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void AnEditOfAValueWritesOneFileAgain()
    {
        GeneratorRun run = Run().After(null, A.With("8 GB", "64 GB"), B, C);

        Assert.Equal(Reasons.OnlyAModified, Contents(run));
        Assert.Equal([IncrementalStepRunReason.Modified], Outputs(run));
    }

    [Fact]
    public void AnEditOfAValueShowsInTheOutput()
    {
        GeneratorRun run = Run().After(null, A.With("8 GB", "64 GB"), B, C);

        Assert.Contains("class GB64", run.Sources["IMacPro.Specs.AcmeASpec.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ABadRowThatMovesDownIsReadAndChangesNothing()
    {
        GeneratorRun run = Run().After(null, A, B, C.With("| Weight |", "\n| Weight |"));

        Assert.Equal(Reasons.OnlyCUnchanged, Contents(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void ATitleAloneThatMovesDownMovesItsWarningAlone()
    {
        TestSheet bare = Sheets.User("c.txt", "= Acme C =\n");

        GeneratorRun run = GeneratorRun.Of(A, B, bare).After(null, A, B, bare.With("= Acme", "\n= Acme"));

        Assert.Equal(Reasons.OnlyCModified, Contents(run));
        Assert.Equal([IncrementalStepRunReason.Modified], Outputs(run));
    }

    [Fact]
    public void TheSameTextAgainIsReadAndChangesNothing()
    {
        GeneratorRun run = Run().After(null, A, B with { FileName = "b.txt" }, C);

        Assert.Equal(Reasons.OnlyBUnchanged, Contents(run));
        Assert.Empty(Outputs(run));
    }

    [Fact]
    public void ASheetAddedLeavesTheOthers()
    {
        GeneratorRun run = Run().After(null, A, B, C, Examples.Small);

        Assert.Equal(Reasons.OneMoreIsNew, Contents(run));
        Assert.True(run.Sources.ContainsKey("IMacPro.Specs.AcmeOneSpec.g.cs"));
    }

    [Fact]
    public void ASheetRemovedLeavesTheOthers()
    {
        GeneratorRun before = Run();

        GeneratorRun run = before.After(null, B, C);

        Assert.Equal([IncrementalStepRunReason.Removed, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Contents(run));
        Assert.Empty(run.WrittenSince(before));
    }

    [Fact]
    public void ASheetRemovedTakesItsSourcesAlong()
    {
        GeneratorRun before = Run();

        GeneratorRun run = before.After(null, A, C);

        Assert.Contains(before.Sources.Keys, IsOfB);
        Assert.DoesNotContain(run.Sources.Keys, IsOfB);
    }

    [Fact]
    public void TheLastSheetRemovedLeavesNothing()
    {
        GeneratorRun run = GeneratorRun.Of(A);

        Assert.Empty(run.After(null, A with { Kind = "" }).Sources);
    }

    private static bool IsOfB(string hintName) => hintName.StartsWith("IMacPro.Specs.AcmeBSpec.", StringComparison.Ordinal);
}
