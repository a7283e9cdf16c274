namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>The words that the readers of rows know, one by one: none can be lost unseen.</summary>
public class ReaderWordTests
{
    [Theory]
    [InlineData("LED backlit mini IPS TFT LCD OLED AMOLED CRT active passive matrix VA TN edge lit")]
    [InlineData("monochrome color colour anti glare glossy matte touchscreen")]
    public void OfDisplayTechnologies(string words) => Assert.All(words.Split(' '), word =>
    {
        Reading row = Row.Read("Display", $"27-inch {word} Retina display");
        Assert.Equal((word, "Retina"), (row["Display.Technology"], row["Display.Name"]));
    });

    [Theory]
    [InlineData("display displays screen monitor panel with P3 at resolution nits")]
    public void ThatEndTheNameOfADisplay(string words) => Assert.All(
        words.Split(' '), word => Assert.Equal("Retina", Row.Read("Display", $"27-inch Retina {word} of glass")["Display.Name"]));

    [Theory]
    [InlineData("HDR")]
    [InlineData("HDR10")]
    [InlineData("High dynamic range")]
    public void OfHighDynamicRange(string words) => Assert.Equal("yes", Row.Read("Display", "27-inch, " + words)["Display.HighDynamicRange"]);

    [Theory]
    [InlineData("Rec. 2020")]
    [InlineData("BT.2020")]
    public void OfAWideGamut(string words) => Assert.Equal("Rec2020", Row.Read("Display", "27-inch, " + words)["Display.Gamut"]);

    [Theory]
    [InlineData("SO-DIMM", "SO-DIMM SO-DIMMs")]
    [InlineData("SODIMM", "SODIMM SODIMMs")]
    [InlineData("FB-DIMM", "FB-DIMM FB-DIMMs")]
    [InlineData("DIMM", "DIMM DIMMs")]
    [InlineData("SIMM", "SIMM SIMMs")]
    [InlineData("UDIMM", "UDIMM")]
    [InlineData("RDIMM", "RDIMM")]
    [InlineData("LRDIMM", "LRDIMM")]
    [InlineData("RIMM", "RIMM")]
    [InlineData("CAMM2", "CAMM2")]
    [InlineData("LPCAMM2", "LPCAMM2")]
    public void OfMemoryModules(string form, string words) => Assert.All(words.Split(' '), word =>
    {
        Reading row = Row.Read("Memory", $"8 GB, two {word}");
        Assert.Equal((form, "2"), (row["Memory.FormFactor"], row["Memory.Slots"]));
    });

    [Theory]
    [InlineData("ATI AMD Nvidia Intel Apple Matrox S3 Imagination Broadcom Arm Qualcomm Cirrus Tseng Trident Chips IXMicro SiS VIA")]
    public void OfMakersOfGraphics(string makers) => Assert.All(
        makers.Split(' '), maker => Assert.Equal([$"{maker} | Rage Pro"], Row.Read("Graphics", maker + " Rage Pro").Items("Graphics.Options", "Maker", "Model")));

    [Theory]
    [InlineData("Intel AMD Apple Motorola Freescale IBM Qualcomm Broadcom Samsung MediaTek Rockchip Allwinner Amlogic Nvidia NXP Zilog MOS Cyrix")]
    [InlineData("VIA Transmeta Sun Fujitsu Hitachi NEC DEC MIPS Acorn Arm WDC Microsoft Loongson SiFive StarFive HP")]
    [InlineData("MOS_Technology Western_Design_Center Texas_Instruments")]
    public void OfMakersOfProcessors(string makers) => Assert.All(
        makers.Split(' ').Select(maker => maker.Replace('_', ' ')),
        maker => Assert.Equal(
            [$"{maker} | Zeta Plus | {maker} Zeta Plus"],
            Row.Read("Processor", maker + " Zeta Plus").Items("Processor.Options", "Maker", "Family", "Brand")));

    [Theory]
    [InlineData("processor processors CPU CPUs SoC chip APU with at a an the of running clocked turbo boost up to from threads performance")]
    [InlineData("efficiency per cores")]
    public void ThatAreNoNameOfAProcessor(string words) => Assert.All(
        words.Split(' '), word => Assert.Equal(["Zeta Plus"], Row.Read("Processor", $"Zeta Plus {word} Moon").Items("Processor.Options", "Family")));

    [Theory]
    [InlineData("slot slots connector connectors jack jacks socket sockets interface bay bays bus")]
    public void ThatMakeAPortOfAnyName(string nouns) => Assert.All(
        nouns.Split(' '), noun => Assert.Equal(
            [$"1 | Other | Zeta {noun}"], Row.Read("Ports", $"HDMI, Zeta {noun}").Items("Ports.All", "Count", "Kind", "Standard")[1..]));

    [Theory]
    [InlineData("MicrophoneCount", "4", "four microphones")]
    [InlineData("MicrophoneCount", "1", "one microphone")]
    [InlineData("MicrophoneCount", "2", "dual mic")]
    [InlineData("HeadphoneJack", "yes", "Headphone jack")]
    [InlineData("HeadphoneJack", "yes", "Headphones jack")]
    [InlineData("HeadphoneJack", "yes", "Headset jack")]
    [InlineData("DigitalAudioOutput", "yes", "Digital audio")]
    [InlineData("DigitalAudioOutput", "yes", "Optical out")]
    [InlineData("DigitalAudioOutput", "yes", "Optical digital output")]
    [InlineData("DigitalAudioOutput", "yes", "Optical audio output")]
    [InlineData("DigitalAudioOutput", "yes", "S/PDIF")]
    [InlineData("LineInput", "yes", "Line-in")]
    [InlineData("LineInput", "yes", "Line in")]
    [InlineData("LineInput", "yes", "Audio in")]
    [InlineData("LineInput", "yes", "Audio input")]
    [InlineData("LineInput", "yes", "Line input")]
    public void OfSound(string fact, string value, string cell) => Assert.Equal(value, Row.Read("Audio", cell)["Audio." + fact]);

    [Theory]
    [InlineData("lithium-polymer")]
    [InlineData("lithium polymer")]
    [InlineData("lithium-ion")]
    [InlineData("lithium ion")]
    [InlineData("Li-ion")]
    [InlineData("Li-Po")]
    [InlineData("NiMH")]
    [InlineData("NiCd")]
    [InlineData("nickel metal hydride")]
    [InlineData("lead acid")]
    public void OfBatteries(string chemistry)
    {
        Reading row = Row.Read("Battery", chemistry);
        Assert.StartsWith("Chemistry = " + chemistry, row.Area("Battery"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("Camera Webcam Built-in Builtin Integrated Internal")]
    public void ThatAreNoNameOfACamera(string words) => Assert.All(
        words.Split(' '), word => Assert.Null(Row.Read("Camera", $"1080p {word}")["Camera.Name"]));
}
