namespace IMacPro.Specs.Tests.Architecture;

/// <summary>The rules of the house that no analyzer knows.</summary>
public class HouseTests
{
    private const int LongestFile = 400;
    private const int LongestMedian = 120;

    public static TheoryData<string> Folders { get; } = ["generator", "sample", "tests", "benchmarks"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoFileIsLong(string folder) => Assert.All(
        SourceFiles.Of(folder), file => Assert.True(file.Lines.Length <= LongestFile, $"{file.Name} has {file.Lines.Length} lines."));

    [Theory]
    [MemberData(nameof(Folders))]
    public void MostFilesAreShort(string folder)
    {
        int[] lengths = [.. SourceFiles.Of(folder).Select(file => file.Lines.Length).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, LongestMedian);
    }

    [Fact]
    public void ACheckIsSwitchedOffWithAReasonOnly() => Assert.All(
        SourceFiles.Of("generator"),
        file => Assert.DoesNotContain(
            file.Lines,
            line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal)));
}
