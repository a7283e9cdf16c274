namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Lines of a cell that were run together.</summary>
public class GlueTests
{
    [Theory]
    [InlineData("8 GBExpandable to 16 GB", "8 GB ; Expandable to 16 GB")]
    [InlineData("SSDOptional: 1 TB", "SSD ; Optional : 1 TB")]
    [InlineData("Headphone jackAudio line-in", "Headphone jack ; Audio line - in")]
    [InlineData("Mini DisplayPortHeadphone jack", "Mini DisplayPort ; Headphone jack")]
    [InlineData("USB 2.0VGAMini DisplayPort", "USB 2.0 VGA ; Mini DisplayPort")]
    [InlineData("802.11b/gBluetooth 4.0", "802.11 b / g ; Bluetooth 4.0")]
    [InlineData("True ToneP3 color", "True Tone ; P3 color")]
    [InlineData("colors1024 × 768", "colors ; 1024 × 768")]
    [InlineData("Ethernet56k modem", "Ethernet ; 56 k modem")]
    [InlineData("USB 3.02× USB 2.0", "USB 3.0 ; 2 × USB 2.0")]
    [InlineData("USB-A 3.06× Thunderbolt 2", "USB - A 3.0 ; 6 × Thunderbolt 2")]
    [InlineData("FireWire 4002× USB", "FireWire 400 ; 2 × USB")]
    [InlineData("Gen 23.5 mm jack", "Gen 2 ; 3.5 mm jack")]
    [InlineData("Thunderbolt 42× USB", "Thunderbolt 4 ; 2 × USB")]
    [InlineData("ADB1× SCSI", "ADB ; 1 × SCSI")]
    [InlineData("MagSafe 33.5 mm jack", "MagSafe 3 ; 3.5 mm jack")]
    [InlineData("wide color2560 × 1664", "wide color ; 2560 × 1664")]
    [InlineData("brightness1 billion", "brightness ; 1 billion")]
    [InlineData("Thunderbolt 4/USB42× USB-A", "Thunderbolt 4 / USB4 ; 2 × USB - A")]
    public void ArePartedWhereOneBegins(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("2 GB eachor two", "2 GB each or two")]
    [InlineData("Core i72.6 GHz", "Core i7 2.6 GHz")]
    [InlineData("Core i78-core", "Core i7 8 - core")]
    public void AreOneLineWhereOnlyASpaceWasLost(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("MicroUSB")]
    [InlineData("miniDisplayPort")]
    [InlineData("SVGA")]
    [InlineData("GeForce")]
    [InlineData("i7")]
    [InlineData("i790")]
    [InlineData("Rage128")]
    [InlineData("FireWire 4000")]
    [InlineData("USB 3")]
    [InlineData("Gen 23")]
    [InlineData("processor")]
    public void AreNoneInWhatIsOneWord(string text) => Assert.Equal(text, Scan.Tokens(text));

    [Fact]
    public void MayBeIdentifiers() => Assert.Equal("[Bench2,1, Bench2,2]", Row.Read("Model identifier", "Bench2,1Bench2,2")["Identity.ModelIdentifiers"]);

    [Fact]
    public void SayForThemselvesWhatIsOptional() =>
        Assert.Null(Row.Read("Networking", "10/100 Ethernet56k modemAirPort 802.11b (optional)")["Networking.EthernetMaximumOptional"]);

    [Fact]
    public void MayEndWithAModem() => Assert.Equal("56k V.90", Row.Read("Networking", "10/100BASE-T Ethernet56k V.90 modem")["Networking.Modem"]);
}
