namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows as collectors, makers and people who describe their own machines word them on the web.</summary>
public class WebWordTests
{
    [Theory]
    [InlineData("PowerPC 601", "60/66 MHz", "601 | 60 MHz", "601 | 66 MHz")]
    [InlineData("PowerPC 970 \"G5\"", "1.6, 1.8 or 2.0 GHz", "970 | 1.6 GHz", "970 | 1.8 GHz", "970 | 2 GHz")]
    [InlineData("Zeta 7447, Zeta 7448", "1 or 1.2 GHz", "7447 | 1 GHz", "7448 | 1.2 GHz")]
    [InlineData("Zeta 7447 at 1 GHz", "1 or 1.2 GHz", "7447 | 1 GHz")]
    [InlineData("PowerPC 970", "1.6/1.8/2x2.0 GHz", "970 | 1.6 GHz", "970 | 1.8 GHz", "970 | 2 GHz")]
    [InlineData("PowerPC 7450", "733 or dual 800 MHz", "7450 | 733 MHz", "7450 | 800 MHz")]
    public void OfClocksGiveEachProcessorOne(string processor, string clocks, params string[] options) =>
        Assert.Equal(options, Reading.OfRows($"CPU | {processor}", $"CPU speed | {clocks}").Items("Processor.Options", "Model", "BaseClock"));

    [Theory]
    [InlineData("Zeta M1 Pro (8-core or 10-core)", "Zeta M1 Pro | 8", "Zeta M1 Pro | 10")]
    [InlineData("Zeta M2 (8-core CPU, 10-core GPU)", "Zeta M2 | 8")]
    [InlineData("Intel Core m, m3 or i5", "Intel Core m | -", "Intel Core m3 | -", "Intel Core i5 | -")]
    [InlineData("2 GHz Zeta G5 Single-processor, Dual-processors, single-core, dual-core", "Zeta G5 | 1", "Zeta G5 | 2")]
    [InlineData("Zeta 68040 @ 25 MHz, 56001 digital signal processor (DSP)", "Zeta | -")]
    [InlineData("Intel Core i5 & Core i7", "Intel Core i5 | -", "Intel Core i7 | -")]
    [InlineData("Intel Core i7-12800H, Alder Lake-P, 14-core hybrid", "Intel Core i7 | 14")]
    [InlineData("Intel Core i7-10510U (Comet Lake-U), 4 cores / 8 threads, 1.80 GHz base, 4.90 GHz max turbo", "Intel Core i7 | 4")]
    public void OfProcessorsCountThemByTheirNames(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Brand", "Cores"));

    [Theory]
    [InlineData("Zeta 9 (1.6 or 1.8 GHz), Zeta 10 (2.0 GHz)", "Zeta 9 | 1.6 GHz | -", "Zeta 9 | 1.8 GHz | -", "Zeta 10 | 2 GHz | -")]
    [InlineData("hyperSPARC (90, 100, 125 MHz)", "hyperSPARC | 90 MHz | -", "hyperSPARC | 100 MHz | -", "hyperSPARC | 125 MHz | -")]
    [InlineData("Intel Core i7 (3.2 GHz, 4.2 GHz)", "Intel Core i7 | 3.2 GHz | 4.2 GHz")]
    public void OfProcessorsListTheirClocksBehindThem(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Brand", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("3.2 GHz octa-core – 4 performance cores and 4 efficiency cores ARMv8-A", "Apple M1 | 8 | 4 | 3.2 GHz | -")]
    [InlineData("8-core ARM64", "Apple M1 | 8 | - | - | -")]
    public void OfInstructionSetsNameNoProcessor(string cell, string option) => Assert.Equal(
        [option],
        Reading.OfRows("Chip | Apple M1", $"CPU | {cell}").Items("Processor.Options", "Brand", "Cores", "PerformanceCores", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("Intel Core i7-4770, Haswell", "Haswell")]
    [InlineData("3.0 GHz Intel Pentium 4, Prescott", "Prescott")]
    [InlineData("Intel Core i7-12800H, Alder Lake-P", "Alder Lake-P")]
    [InlineData("Intel Core i7-4770, Zeta", null)]
    public void OfCodeNamesNameADesign(string cell, string? design) => Assert.Equal(design, Row.Read("Processor", cell)["Processor.Microarchitecture"]);

    [Theory]
    [InlineData("Release OS")]
    [InlineData("OS at launch")]
    [InlineData("Launch OS")]
    public void OfSystemsAtLaunchAreTheOldest(string key) => Assert.Equal("11.0.1", Row.Read(key, "macOS 11.0.1")["OperatingSystems.Minimum"]);

    [Theory]
    [InlineData("Current OS")]
    [InlineData("Current operating system")]
    public void OfSystemsOfTodayAreTheNewest(string key) => Assert.Equal("26", Row.Read(key, "macOS 26 Tahoe")["OperatingSystems.Maximum"]);

    [Fact]
    public void OfOptionsMayStandInTheKey() => Assert.Equal(
        ["16 GiB | -", "32 GiB | yes", "64 GiB | yes"],
        Reading.OfRows("Memory | 16 GB", "Optional memory | 32 GB or 64 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Generation")]
    [InlineData("Series")]
    public void OfGenerationsNameVariants(string key) =>
        Assert.Equal("First", Reading.Of($"= M =\n| {key} | First | Second |\n| Memory | 8 GB | 16 GB |\n").Variant("First")["Identity.Name"]);

    [Fact]
    public void OfAChipOfferedWithMoreGraphicsMakeThoseOptional() => Assert.Equal(
        ["8 | -", "10 | yes"],
        Row.Read("Chip", "Zeta M2: 8-core CPU, 8-core GPU. Configurable to: M2 with 10-core GPU").Items("Graphics.Options", "Cores", "IsOptional"));

    [Fact]
    public void OfArchitecturesMayNameADesign()
    {
        Assert.Equal("Haswell", Reading.OfRows("CPU | Zeta 2", "Architecture | Haswell")["Processor.Microarchitecture"]);
        Assert.Null(Reading.OfRows("CPU | Zeta 2", "Architecture | x86_64")["Processor.Microarchitecture"]);
    }

    [Theory]
    [InlineData("Graphics", "Apple M1 (7-core or 8-core)", "Apple | M1 | 7", "Apple | M1 | 8")]
    [InlineData("Graphics", "Apple-designed 7- or 8-core GPU", "Apple | GPU | 7", "Apple | GPU | 8")]
    [InlineData("Graphics", "Intel UHD Graphics (Comet Lake-U GT2), integrated, uses system memory", "Intel | UHD Graphics | -")]
    [InlineData("Graphics", "Intel Iris Xe, Alder Lake-P GT2, at 00:02.0", "Intel | Iris Xe | -")]
    [InlineData("GPU cores", "20 (Metal 4)", "- | GPU | 20")]
    [InlineData("Chip", "Apple M3 with 8-core CPU, 8-core or 10-core GPU, 16-core Neural Engine", "Apple | GPU | 8", "Apple | GPU | 10")]
    public void OfGraphicsSayHowManyCoresTheyHave(string key, string cell, params string[] options) =>
        Assert.Equal(options, Row.Read(key, cell).Items("Graphics.Options", "Maker", "Model", "Cores"));

    [Theory]
    [InlineData("Timetable", "Introduced May 6, 1998 Discontinued May 10, 1999", "1998-05-06", "1999-05-10")]
    [InlineData("Timeline", "Released November 8, 2024", "2024-11-08", null)]
    [InlineData("Timetable", "July 19, 2000 – July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("Timetable", "July 19, 2000 to July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("On sale", "July 19, 2000 – July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("Sold from", "July 19, 2000 until July 2001", "2000-07-19", "2001-07")]
    [InlineData("Released", "July 19, 2000 – present", "2000-07-19", null)]
    [InlineData("Released", "July 19, 2000 –", "2000-07-19", null)]
    [InlineData("Released", "July 19, 2000, again July 3, 2001", "2000-07-19", null)]
    [InlineData("Sold", "July 19, 2000 – July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("Sold:", "July 19, 2000 – July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("'''Sold:'''", "July 19, 2000 – July 3, 2001", "2000-07-19", "2001-07-03")]
    [InlineData("Lifespan", "July 2000 – July 2001", "2000-07", "2001-07")]
    [InlineData("Timetable", "July 19, 2000", "2000-07-19", null)]
    public void OfTimetablesSayWhatHappenedWhen(string key, string cell, string released, string? discontinued)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal((released, discontinued), (row["Identity.Released"], row["Identity.Discontinued"]));
    }

    [Fact]
    public void OfTimetablesSayWhatTheyLack() => Assert.Equal(
        ["SPEC0003: as soon as it is done"], Row.Read("Timetable", "as soon as it is done").Remarks);

    [Fact]
    public void OfProcessorsSayWhichChipTheyAreOf() => Assert.Equal(
        ["Apple M2 | 8", "Apple M2 Pro | 10", "Apple M2 Pro | 12"],
        Reading.OfRows("Chip | Apple M2 or Apple M2 Pro", "CPU | M2: 8-core (4P + 4E); M2 Pro: 10-core (6P + 4E) or 12-core (8P + 4E)")
            .Items("Processor.Options", "Brand", "Cores"));

    [Theory]
    [InlineData("Ports", "Two (M2) or four (M2 Pro) Thunderbolt 4 ports", "4 | Thunderbolt4")]
    [InlineData("Ports", "HDMI (2.0) USB-C", "1 | Hdmi", "1 | UsbC")]
    public void OfPortsCountThemBeforeAnAside(string key, string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read(key, cell).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void OfListsBehindASemicolonAreOptionalAsAWhole() => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes", "32 GiB | yes"], Row.Read("Memory", "8 GB; 16 GB or 32 GB optional").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Gigabit Ethernet (10Gb optional)")]
    [InlineData("Gigabit Ethernet port (configurable to 10Gb)")]
    public void OfNetworksMayCountBits(string cell) => Assert.Equal("10 Gb/s", Row.Read("Networking", cell)["Networking.EthernetMaximum"]);

    [Fact]
    public void OfPicturesNameNoGraphics()
    {
        Reading row = Row.Read("Graphics", "1120×832, four-level grayscale");

        Assert.Equal(["Graphics | 1120×832, four-level grayscale"], row.Items("Other.Facts", "Key", "Text"));
        Assert.Empty(row.Items("Graphics.Options", "Model"));
    }

    [Fact]
    public void OfModulesSayHowAMaximumIsReached() => Assert.Equal("64 MiB", Row.Read("Memory", "8 MB, expandable to 64 MB using 4 MB SIMMs")["Memory.Maximum"]);

    [Fact]
    public void OfGraphicsHoldAgainstWhatAChipHas() => Assert.Equal(
        ["Radeon 9"], Reading.OfRows("Chip | Zeta with 10-core GPU", "Graphics | AMD Radeon 9").Items("Graphics.Options", "Model"));

    [Theory]
    [InlineData("14-inch or 16-inch Retina display", "14 in", "Retina", null)]
    [InlineData("11.6 in, 1366px × 768px", "11.6 in", null, "1366")]
    [InlineData("14.0\" 3K 120Hz OLED (2880x1800)", "14 in", "3K", "2880")]
    [InlineData("2560x1600, 301 x 188 mm", null, null, "2560")]
    public void OfDisplaysNameTheScreenAfterItsSize(string cell, string? diagonal, string? name, string? pixels)
    {
        Reading row = Row.Read("Display", cell);

        Assert.Equal((diagonal, name, pixels), (row["Display.Diagonal"], row["Display.Name"], row["Display.HorizontalPixels"]));
    }

    [Theory]
    [InlineData("13.4-inch, 2880 × 1800, OLED", "OLED")]
    [InlineData("27-inch 5K IPS LCD", "IPS LCD")]
    [InlineData("27-inch LED-backlit IPS display", "LED-backlit IPS")]
    [InlineData("27-inch display", null)]
    public void OfDisplaysNameThePanelAnywhere(string cell, string? technology) => Assert.Equal(technology, Row.Read("Display", cell)["Display.Technology"]);

    [Theory]
    [InlineData("Up to 1080p resolution", null)]
    [InlineData("1.0 M Pixel", null)]
    [InlineData("1080p FaceTime HD", "FaceTime HD")]
    public void OfCamerasNameThemOrNot(string cell, string? name) => Assert.Equal(name, Row.Read("Camera", cell)["Camera.Name"]);

    [Theory]
    [InlineData("Hard disk drive, solid state drive", "HardDisk | -", "Ssd | -")]
    [InlineData("Samsung SSD, 256 GB", "Ssd | 256 GB")]
    public void OfStorageNameTheKindBeforeTheSize(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Kind", "Size"));

    [Theory]
    [InlineData("72 pin SIMM", null, "SIMM")]
    [InlineData("two 144 pin SO-DIMM", "2", "SO-DIMM")]
    public void OfModulesCountTheirPins(string cell, string? slots, string form)
    {
        Reading row = Row.Read("RAM type", cell);

        Assert.Equal((slots, form), (row["Memory.Slots"], row["Memory.FormFactor"]));
    }

    [Theory]
    [InlineData("The computer comes with 256 MB of DDR400 SDRAM. The maximum supported memory is 2 GB.", "256 MiB", "2 GiB", "Ddr")]
    [InlineData("8 GB, the maximum is 64 GB", "8 GiB", "64 GiB", null)]
    public void OfMemorySayTheMostInASentence(string cell, string option, string most, string? kind)
    {
        Reading row = Row.Read("Memory", cell);

        Assert.Equal([option], row.Items("Memory.Options", "Size"));
        Assert.Equal((most, kind), (row["Memory.Maximum"], row["Memory.Kind"]));
    }

    [Theory]
    [InlineData("Serial", "2 Mini DIN-8", "2 | Serial | -")]
    [InlineData("USB", "5 (2.0)", "5 | Usb | USB 2.0")]
    [InlineData("FireWire 800", "2", "2 | FireWire800 | FireWire 800")]
    [InlineData("Ports", "USB-C (2x), USB-A (3×), HDMI", "2 | UsbC | -", "3 | UsbA | -", "1 | Hdmi | -")]
    [InlineData("Ports", "USB-C ports (two), USB-A ports (3), HDMI (one)", "2 | UsbC | -", "3 | UsbA | -", "1 | Hdmi | -")]
    [InlineData("USB ports", "2 (USB 2.0)", "2 | Usb | USB 2.0")]
    [InlineData("FireWire ports", "1 (FireWire 400)", "1 | FireWire400 | FireWire 400")]
    public void OfPortsCountThemInEveryPlace(string key, string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("AmigaOS 3.0 (1992–94) AmigaOS 3.1 (1994–96)", "3.0", null)]
    [InlineData("Ubuntu 24.04.4 LTS, kernel 6.8.0-136-generic", "24.4.4", null)]
    [InlineData("Zeta 6.8.0-6.9.1", "6.8.0", "6.9.1")]
    public void OfSystemsDateAndNumberTheirBuilds(string cell, string minimum, string? maximum)
    {
        Reading row = Row.Read("OS", cell);

        Assert.Equal((minimum, maximum), (row["OperatingSystems.Minimum"], row["OperatingSystems.Maximum"]));
    }

    [Theory]
    [InlineData("Min System Software", "8.1", "OperatingSystems.Minimum", "8.1")]
    [InlineData("Terminated", "January 1999", "Identity.Discontinued", "1999-01")]
    [InlineData("Stand depth", "5.8 inches", "Dimensions.Depth", "5.8 in")]
    [InlineData("Bluetooth", "optional 2.0+EDR", "Networking.Bluetooth", "2.0")]
    public void HaveKeysOfTheirOwn(string key, string cell, string fact, string value) => Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Camera", "None (external only)")]
    [InlineData("Display", "None included")]
    [InlineData("Optical drive", "See notes")]
    public void DenyOrPointElsewhere(string key, string cell)
    {
        Reading sheet = Reading.OfRows($"{key} | {cell}", "Weight | 1 kg");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfSlowClocksLeaveTheZeroAway() =>
        Assert.Equal(["0.89 MHz"], Reading.OfRows("CPU | Zeta 6809", "CPU speed | .89 MHz").Items("Processor.Options", "BaseClock"));

    [Fact]
    public void OfTwoColumnsAtATimeMayNameTheModelFirst()
    {
        Reading sheet = Reading.Of("= M =\n| Model | Bench X | Version | 3 |\n|---|---|---|---|\n| Processor | 2 GHz Zeta 4 | Graphics | AMD Radeon 9 |\n| Memory | 8 GB | Storage | 1 TB SSD |\n");

        Assert.Empty(sheet.Machine!.Variants);
        Assert.Equal(("Bench X", "8 GiB", "1 TB"), (sheet["Identity.Name"], sheet["Memory.Maximum"], sheet["Storage.Maximum"]));
    }

    [Fact]
    public void OfModelsMayHeadThemByTwoWords()
    {
        Reading sheet = Reading.Of("= M =\n| Model / variants | Year | Memory |\n|---|---|---|\n| Bench 1 | 1984 | 1 MB |\n| Bench 2 | 1986 | 4 MB |\n");

        Assert.Equal(["MB4"], sheet.Variant("Bench2").Identifiers("Memory.Options"));
    }

    [Fact]
    public void OfAnInfoboxMayBeHeadedByItsName()
    {
        Reading sheet = Reading.Of("Bench (2006) | |\nDeveloper | Acme |\n---|---|\nMemory | 8 GB |\n");

        Assert.Equal(("Bench (2006)", "Acme"), (sheet.Machine!.Name, sheet["Identity.Developer"]));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("= Bench X Technical Specifications =", "Bench X")]
    [InlineData("= Bench X Tech Specs =", "Bench X")]
    [InlineData("= Bench X - Specs =", "Bench X")]
    [InlineData("= Bench Specs =", "Bench Specs")]
    public void OfTitlesEndInWhatThePageIs(string title, string name) => Assert.Equal(name, Reading.Of($"{title}\n| Memory | 8 GB |\n").Machine!.Name);
}
