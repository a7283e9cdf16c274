namespace IMacPro.Specs.Tests.Facts.Readers;

public class GraphicsTests
{
    [Theory]
    [InlineData("AMD Radeon Pro Vega 56 with 8 GB HBM2 video memory", "AMD | Radeon Pro Vega 56 | - | 8 GiB | Hbm2")]
    [InlineData("AMD Radeon Pro Vega 64X with 16 GB HBM2 [A, V]", "AMD | Radeon Pro Vega 64X | - | 16 GiB | Hbm2")]
    [InlineData("ATI Radeon 9600 with 128 MB of DDR SDRAM", "ATI | Radeon 9600 | - | 128 MiB | Ddr")]
    [InlineData("Intel UHD Graphics 630", "Intel | UHD Graphics 630 | - | - | -")]
    [InlineData("VideoCore VII @ 800 MHz", "- | VideoCore VII | - | - | -")]
    [InlineData("Up to 3 x NVIDIA Quadro GV100 32 GB", "Nvidia | Quadro GV100 | - | 32 GiB | -")]
    [InlineData("8-core Apple GPU", "Apple | GPU | 8 | - | -")]
    [InlineData("8-core Apple GPU. Configurable to: 10-core Apple GPU", "Apple | GPU | 8 | - | -", "Apple | GPU | 10 | - | -")]
    [InlineData("7-core Apple GPU or 8-core Apple GPU", "Apple | GPU | 7 | - | -", "Apple | GPU | 8 | - | -")]
    [InlineData(
        "AMD Radeon Pro 570X or 575X with 4 GB of GDDR5 memory or 580X with 8 GB of GDDR5 memory",
        "AMD | Radeon Pro 570X | - | 4 GiB | Gddr5", "AMD | Radeon Pro 575X | - | 4 GiB | Gddr5", "AMD | Radeon Pro 580X | - | 8 GiB | Gddr5")]
    [InlineData(
        "Intel UHD Graphics 630 and AMD Radeon Pro 5300M with 4 GB of GDDR6 memory",
        "Intel | UHD Graphics 630 | - | - | -", "AMD | Radeon Pro 5300M | - | 4 GiB | Gddr6")]
    [InlineData(
        "Nvidia GeForce2 MX with 32 MB or ATI Radeon 9000 with 64 MB Optional: GeForce3 with 128 MB",
        "Nvidia | GeForce2 MX | - | 32 MiB | -", "ATI | Radeon 9000 | - | 64 MiB | -", "Nvidia | GeForce3 | - | 128 MiB | -")]
    [InlineData("Nvidia GeForce GT 650M (1 GB GDDR5)", "Nvidia | GeForce GT 650M | - | 1 GiB | Gddr5")]
    public void AreReadByNameAndMemory(string cell, params string[] options) =>
        Assert.Equal(
            options, Row.Read("Graphics", cell).Items("Graphics.Options", "Maker", "Model", "Cores", "Memory", "MemoryKind"));

    [Theory]
    [InlineData("ATI Mobility Radeon 9700 with 64 MB of DDR SDRAM Optional: 128 MB", "Mobility Radeon 9700 | 64 MiB | Ddr | -", "Mobility Radeon 9700 | 128 MiB | Ddr | yes")]
    [InlineData("ATI Radeon 9200, 32 MB DDR", "Radeon 9200 | 32 MiB | Ddr | -")]
    [InlineData("Nvidia GeForce 8800 GT, 512 MB GDDR3", "GeForce 8800 GT | 512 MiB | Gddr3 | -")]
    [InlineData("ATI Radeon 9200 w/ 64 MB DDR", "Radeon 9200 | 64 MiB | Ddr | -")]
    [InlineData("ATI Rage IIc with 2 MB SGRAM Maximum: 6 MB", "Rage IIc | 2 MiB | Sgram | -", "Rage IIc | 6 MiB | Sgram | yes")]
    [InlineData("ATI Rage LT with 2 or 4 MB SGRAM", "Rage LT | 2 MiB | Sgram | -", "Rage LT | 4 MiB | Sgram | -")]
    [InlineData("ATI Radeon X1600 with 128 MB GDDR3 or 256 MB", "Radeon X1600 | 128 MiB | Gddr3 | -", "Radeon X1600 | 256 MiB | Gddr3 | -")]
    public void MayComeWithMemory(string cell, params string[] options) => Assert.Equal(
        options, Row.Read("Graphics", cell).Items("Graphics.Options", "Model", "Memory", "MemoryKind", "IsOptional"));

    [Theory]
    [InlineData(
        "2 GB AMD Radeon HD 7870M or 1 GB NVIDIA GeForce GT 640M",
        "AMD | Radeon HD 7870M | 2 GiB | -", "Nvidia | GeForce GT 640M | 1 GiB | -")]
    [InlineData("8 GB GDDR6 Radeon Pro 5500 XT", "- | Radeon Pro 5500 XT | 8 GiB | Gddr6")]
    [InlineData("4 GB of dedicated memory RTX 3050", "- | RTX 3050 | 4 GiB | -")]
    [InlineData("2 GB or 4 GB AMD Radeon Pro 560", "AMD | Radeon Pro 560 | 2 GiB | -", "AMD | Radeon Pro 560 | 4 GiB | -")]
    [InlineData("AMD Radeon Pro 560X or 8 GB AMD Radeon Pro 580", "AMD | Radeon Pro 560X | - | -", "AMD | Radeon Pro 580 | 8 GiB | -")]
    [InlineData("ATI Radeon 9600, 64 MB DDR SDRAM AGP 4x", "ATI | Radeon 9600 | 64 MiB | Ddr")]
    public void MayHaveTheirMemoryInFront(string cell, params string[] options) => Assert.Equal(
        options, Row.Read("Graphics", cell).Items("Graphics.Options", "Maker", "Model", "Memory", "MemoryKind"));

    [Theory]
    [InlineData(
        "Standard: Radeon Pro 560 4 GB; Optional: Radeon Pro 580 8 GB", "Radeon Pro 560 | 4 GiB | -", "Radeon Pro 580 | 8 GiB | yes")]
    [InlineData("Base: Radeon Pro 560, Radeon Pro 570", "Radeon Pro 560 | - | -", "Radeon Pro 570 | - | -")]
    [InlineData("base: Radeon Pro 560; upgrade: Radeon Pro 580", "Radeon Pro 560 | - | -", "Radeon Pro 580 | - | yes")]
    [InlineData("Optional: Radeon Pro 580; base model: Radeon Pro 560", "Radeon Pro 580 | - | yes", "Radeon Pro 560 | - | -")]
    public void MayBeCalledStandardOrBase(string cell, params string[] options) => Assert.Equal(
        options, Row.Read("Graphics", cell).Items("Graphics.Options", "Model", "Memory", "IsOptional"));

    [Theory]
    [InlineData("Radeon Pro 560, Radeon Pro 580 (+$200), Radeon Pro 5500 + $300", "Radeon Pro 560", "Radeon Pro 580", "Radeon Pro 5500")]
    [InlineData("Radeon Pro 560 or 580 for $200 or 590", "Radeon Pro 560", "Radeon Pro 580", "Radeon Pro 590")]
    public void HaveNoPriceInTheirNames(string cell, params string[] models) =>
        Assert.Equal(models, Row.Read("Graphics", cell).Items("Graphics.Options", "Model"));

    [Fact]
    public void MayBeOptional() => Assert.Equal(
        ["Radeon Pro 570X | - | 4 GiB", "Radeon Pro Vega 48 | yes | 8 GiB"],
        Row.Read("Graphics", "AMD Radeon Pro 570X with 4 GB of GDDR5 memory Optional: AMD Radeon Pro Vega 48 with 8 GB of HBM2 memory")
            .Items("Graphics.Options", "Model", "IsOptional", "Memory"));

    [Fact]
    public void MayBeWhatTheMachineIsExpandableTo() => Assert.Equal(
        ["GeForce 7300 GT | -", "Radeon X1900 XT | yes"],
        Row.Read("Graphics", "Nvidia GeForce 7300 GT with 256 MB Expandable to ATI Radeon X1900 XT with 512 MB").Items("Graphics.Options", "Model", "IsOptional"));

    [Theory]
    [InlineData("AMD Radeon 780M and AMD Radeon RX 770 with 8 GB", "- | 8 GiB")]
    [InlineData("AMD Radeon 780M or AMD Radeon RX 770 with 8 GB", "8 GiB | 8 GiB")]
    [InlineData("AMD Radeon 780M with 1 GB and AMD Radeon RX 770 with 8 GB", "1 GiB | 8 GiB")]
    public void HaveTheirOwnMemoryUnlessOneIsInsteadOfTheOther(string cell, string memories) =>
        Assert.Equal(memories, string.Join(" | ", Row.Read("Graphics", cell).Items("Graphics.Options", "Memory")));

    [Theory]
    [InlineData("Intel Iris Pro 5200 with 1.5 GB; 2.5 GHz model adds AMD Radeon R9 M370X with 2 GB GDDR5", "IrisPro5200", "RadeonR9M370X")]
    [InlineData("ATI Radeon HD 5770 Optional: Two ATI Radeon HD 5770s", "RadeonHD5770")]
    [InlineData("AMD Radeon Pro Vega 56 with 8 GB HBM2 video memory", "RadeonProVega56")]
    [InlineData("AMD Radeon Pro Vega 64X with 16 GB HBM2", "RadeonProVega64X")]
    [InlineData("Intel UHD Graphics 630", "UHDGraphics630")]
    [InlineData("24-core Apple GPU Optional: 32-core Apple GPU", "GPU24Core", "GPU32Core")]
    [InlineData("AMD Radeon Pro W5500X with 8 GB, W5700X with 16 GB or Vega II with 32 GB", "RadeonProW5500X", "RadeonProW5700X", "RadeonProVegaII")]
    [InlineData("AMD Radeon Pro W5500X, W5700X or GeForce GT 120", "RadeonProW5500X", "RadeonProW5700X", "GeForceGT120")]
    [InlineData("AMD Radeon Pro W5500X or Vega II", "RadeonProW5500X", "VegaII")]
    [InlineData("8-core Apple GPU – optional: 10-core Apple GPU", "GPU8Core", "GPU10Core")]
    [InlineData("AMD Radeon Pro 5500M with 4 GB or AMD Radeon Pro 5500M with 8 GB", "RadeonPro5500M4GB", "RadeonPro5500M8GB")]
    public void AreNamedByTheirModel(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Graphics", cell).Identifiers("Graphics.Options"));

    [Fact]
    public void HaveANameForDisplay() => Assert.Equal(
        ["AMD Radeon Pro Vega 56"], Row.Read("GPU", "AMD Radeon Pro Vega 56 with 8 GB HBM2").Items("Graphics.Options", "Name"));

    [Theory]
    [InlineData("Graphics")]
    [InlineData("GPU")]
    [InlineData("Graphics card")]
    [InlineData("Video card")]
    public void GoByManyKeys(string key) =>
        Assert.Equal(["RadeonProVega56"], Row.Read(key, "AMD Radeon Pro Vega 56").Identifiers("Graphics.Options"));

    [Theory]
    [InlineData("Graphics | ATI Radeon 9200", "Video memory | 32 MB DDR, AGP 4×")]
    [InlineData("Video memory | 32 MB DDR, AGP 4×", "Graphics | ATI Radeon 9200")]
    public void MayHaveTheirMemoryInARowOfItsOwn(string first, string second) => Assert.Equal(
        ["Radeon 9200 | 32 MiB | Ddr"], Reading.OfRows(first, second).Items("Graphics.Options", "Model", "Memory", "MemoryKind"));

    [Fact]
    public void KeepTheMemoryThatIsStatedBesideThem() => Assert.Equal(
        ["Radeon 9200 | 64 MiB"],
        Reading.OfRows("Graphics | ATI Radeon 9200 with 64 MB", "VRAM | 32 MB").Items("Graphics.Options", "Model", "Memory"));

    [Fact]
    public void HaveNoneOfAListOfMemory() =>
        Assert.Equal("32 MB or 64 MB", Reading.OfRows("Graphics | ATI Radeon 9200", "VRAM | 32 MB or 64 MB").Items("Other.Facts", "Text").Single());

    [Theory]
    [InlineData("7- or 8-core Apple GPU", "7 | GPU", "8 | GPU")]
    [InlineData("7- or 8-core Apple-designed", "7 | -", "8 | -")]
    public void MayLeaveAHyphenForTheirCores(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("GPU", cell).Items("Graphics.Options", "Cores", "Model"));
}
