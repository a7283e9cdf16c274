using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Rows that stand beside each other in one line.</summary>
public class SideBySideTests
{
    [Theory]
    [InlineData("\t\t")]
    [InlineData("\t")]
    [InlineData("      ")]
    public void AreRowsEach(string gap)
    {
        Reading sheet = Reading.Of($"Bench\n\nMemory: 8 GB{gap}Storage: 1 TB SSD\nWeight: 1 kg{gap}Camera: 720p\n");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["1 TB | Ssd"], sheet.Items("Storage.Options", "Size", "Kind"));
        Assert.Equal("1 kg", sheet["Weight.Mass"]);
        Assert.Equal("720", sheet["Camera.VerticalPixels"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void StandWhereTheyStood() => Assert.Contains(
        "SPEC0003: heavy",
        Reading.Of("Bench\n\nMemory: 8 GB\t\tStorage: 1 TB SSD\nCamera: 720p\t\tWeight: heavy\n").Remarks, StringComparer.Ordinal);

    [Theory]
    [InlineData("Memory: 8 GB\nWeight: 1 kg\t\tStorage: 1 TB\n")]
    [InlineData("Memory: 8 GB, 2 slots: 16 GB\nPorts: HDMI, audio: line in\n")]
    [InlineData("| Memory: 8 GB | 16 GB |\n| Weight: 1 kg | 2 kg |\n")]
    public void AreNoneWhereOneLineOrNoGapIs(string text) => Assert.DoesNotContain("Storage", Reading.Of($"= T =\n\n{text}").Areas, StringComparison.Ordinal);
}
