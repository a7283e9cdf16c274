namespace IMacPro.Specs.Tests.Facts;

/// <summary>What is offered in lines or bullets of its own, below a label.</summary>
public class OfferedBelowTests
{
    [Theory]
    [InlineData("Memory\n• 8GB of DDR4 memory\n• Configurable to:\n   • 16GB or 32GB\n\nCamera\n• 720p camera\n")]
    [InlineData("== Memory ==\n\n- 8 GB of DDR4 memory\n- Configurable to:\n  - 16 GB or 32 GB\n\n== Camera ==\n\n- 720p camera\n")]
    public void BulletsFurtherInAreOptional(string text) => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes", "32 GiB | yes"], Reading.Of($"= T =\n\n{text}").Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void AHeadingMayHaveTheRaisedNumberOfANote()
    {
        Reading sheet = Reading.Of("= T =\n\nMemory\n• 8GB of memory\n\nStorage¹\n• 1TB Fusion Drive\n\nCamera\n• 720p camera\n");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["1 TB | Fusion"], sheet.Items("Storage.Options", "Size", "Kind"));
    }

    [Fact]
    public void LinesBelowALabelAreOneThingEach() => Assert.Equal(
        ["512 GB | Ssd | -", "1 TB | Ssd | yes", "2 TB | HardDisk | yes"],
        Reading.Of("""
            = T =

            Camera                  720p
            Storage                 Standard: 512 GB SSD
                                    Optional:
                                    1 TB SSD
                                    2 TB 7200 rpm HDD
            Weight                  1 kg
            """).Items("Storage.Options", "Size", "Kind", "IsOptional"));
}
