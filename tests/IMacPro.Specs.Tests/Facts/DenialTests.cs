namespace IMacPro.Specs.Tests.Facts;

/// <summary>What a cell says there is not.</summary>
public class DenialTests
{
    [Theory]
    [InlineData("2× USB-C, no Ethernet", "2 | UsbC")]
    [InlineData("2× USB-C without HDMI or DVI", "2 | UsbC")]
    [InlineData("2× USB-C (no Thunderbolt) and HDMI", "2 | UsbC", "1 | Hdmi")]
    [InlineData("USB-C; HDMI removed", "1 | UsbC")]
    [InlineData("USB-C, HDMI is not included", "1 | UsbC")]
    [InlineData("USB-C, HDMI (not available)", "1 | UsbC")]
    [InlineData("0× USB-A 2× USB-C", "2 | UsbC")]
    [InlineData("USB-C without VGA but with HDMI", "1 | UsbC", "1 | Hdmi")]
    [InlineData("No fewer than 2 USB-C", "2 | UsbC")]
    public void IsNoPort(string cell, params string[] ports) => Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("Memory", "16 GB DDR4 (no ECC)", "Memory.ErrorCorrecting")]
    [InlineData("Memory", "16 GB DDR4, ECC not supported", "Memory.ErrorCorrecting")]
    [InlineData("Display", "14-inch, without HDR", "Display.HighDynamicRange")]
    [InlineData("Display", "14-inch; True Tone: no", "Display.TrueTone")]
    [InlineData("Audio", "no speakers, headphone jack", "Audio.HasSpeakers")]
    [InlineData("Networking", "Wi-Fi 5 (802.11ac), Bluetooth 5.0 not included", "Networking.Bluetooth")]
    [InlineData("Camera", "1080p without HDR camera", "Camera.Name")]
    public void IsNothingThatAPartCanDo(string key, string cell, string path)
    {
        Reading row = Row.Read(key, cell);

        Assert.Null(row[path]);
        Assert.Contains(path.Substring(0, path.IndexOf('.', StringComparison.Ordinal)), row.Areas, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Camera", "without camera")]
    [InlineData("Ethernet", "Gigabit Ethernet (not available)")]
    [InlineData("Audio", "no speakers, no microphone")]
    public void MayBeAllThatACellSays(string key, string cell)
    {
        Reading sheet = Reading.OfRows("Weight | 1 kg", $"{key} | {cell}");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("16 GB, without the stand")]
    [InlineData("16 GB (no other choice)")]
    public void LeavesAllElse(string cell) => Assert.Equal(["16 GiB"], Row.Read("Memory", cell).Items("Memory.Options", "Size"));
}
