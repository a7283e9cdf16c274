namespace IMacPro.Specs.Tests.Facts;

/// <summary>Bullets without a key under a heading of all that a machine has: each says by its own words what it is about.</summary>
public class FeatureListTests
{
    private const string Features =
        """
        - 3.2GHz quad-core Intel Core i5 (Turbo Boost up to 3.6GHz) with 6MB shared L3 cache
        - 8GB of 1,600MHz DDR3 SDRAM
        - 1TB (7200 RPM) hard drive
        - NVIDIA GeForce GT 755M with 1 GB
        - 27-inch IPS display (2560×1440)
        - 802.11ac Wi-Fi
        - Bluetooth 4.0
        - SDXC card slot
        - Four USB 3.0 ports
        - Slot-loading DVD burner
        - FaceTime HD camera
        - Mac OS X 10.9
        - A keyboard that everybody likes

        """;

    [Theory]
    [InlineData("## Features")]
    [InlineData("== Technical specifications ==")]
    [InlineData("Specifications & Features")]
    [InlineData("Its specifications include:")]
    public void AreRead(string heading)
    {
        Reading sheet = Reading.Of($"= M =\n\n{heading}\n{Features}");

        Assert.Equal(["Core i5 | 4 | 3.2 GHz | 3.6 GHz"], sheet.Items("Processor.Options", "Family", "Cores", "BaseClock", "TurboClock"));
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["1 TB | HardDisk"], sheet.Items("Storage.Options", "Size", "Kind"));
        Assert.Equal(["Optical"], sheet.Items("Storage.Drives", "Kind"));
        Assert.Equal(["Nvidia | GeForce GT 755M"], sheet.Items("Graphics.Options", "Maker", "Model"));
        Assert.Equal(["SdxcCard | 1", "Usb | 4"], sheet.Items("Ports.All", "Kind", "Count"));
        Assert.Equal(
            ("27 in", "2560", "A, B, G, N, Ac", "4.0", "FaceTime HD", "10.9"),
            (sheet["Display.Diagonal"], sheet["Display.HorizontalPixels"], "A, B, G, N, Ac", sheet["Networking.Bluetooth"], sheet["Camera.Name"], sheet["OperatingSystems.Minimum"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void SayNothingOfWhatARowSpeaksOf()
    {
        Reading sheet = Reading.Of("= M =\n\n- Memory: 4 GB\n\n== Features ==\n- 8 GB of memory\n- 1 TB hard drive\n");

        Assert.Equal(["GB4"], sheet.Identifiers("Memory.Options"));
        Assert.Equal(["TB1"], sheet.Identifiers("Storage.Options"));
    }

    [Theory]
    [InlineData("== Reception ==\n- 1 TB hard drive\n")]
    [InlineData("== Features ==\n- OpenGL ES 3.0 graphics\n- H.265 decode\n")]
    [InlineData("== Features ==\n- It has a 1 TB hard drive\n")]
    [InlineData("- 1 TB hard drive\n")]
    public void AreRunningTextElsewhere(string text) => Assert.Equal("Identity, Weight", Reading.Of($"= M =\n\n| Weight | 1 kg |\n\n{text}").Areas);
}
