namespace IMacPro.Specs.Tests.Facts;

/// <summary>Keys that mean something else under the heading of a part of the machine: "Type" under "Memory".</summary>
public class PartKeyTests
{
    [Theory]
    [InlineData("## Processor\n- Name: Zeta X\n- Cores: 8\n\n## Memory\n- Size: 32 GB\n- Type: DDR4\n- Maximum: 256 GB\n\n## Storage\n- Type: SSD\n- Capacity: 1 TB\n\n## Display\n- Size: 27 inches\n")]
    [InlineData("CPU\nModel: Zeta X\nCores: 8\nRAM:\nCapacity: 32 GB\nTechnology: DDR4\nMax: 256 GB\nStorage\nCapacity: 1 TB\nType: SSD\nScreen\nDiagonal: 27 inches\n")]
    [InlineData("processor:\n  name: Zeta X\n  cores: 8\nmemory:\n  size: 32 GB\n  type: DDR4\n  maximum: 256 GB\nstorage:\n  - 1 TB SSD\ndisplay:\n  size: 27 inches\n")]
    [InlineData("- Processor:\n  - Name: Zeta X\n  - Cores: 8\n- Memory:\n  - Size: 32 GB\n  - Type: DDR4\n  - Maximum: 256 GB\n- Storage:\n  - 1 TB SSD\n- Display:\n  - Size: 27 inches\n")]
    [InlineData("| Processor | |\n| Name | Zeta X |\n| Cores | 8 |\n| Memory | |\n| Size | 32 GB |\n| Type | DDR4 |\n| Maximum | 256 GB |\n| Storage | |\n| Type | SSD |\n| Capacity | 1 TB |\n| Display | |\n| Size | 27 inches |\n")]
    [InlineData("| Processor | Name | Zeta X |\n| | Cores | 8 |\n| Memory | Size | 32 GB |\n| | Type | DDR4 |\n| | Maximum | 256 GB |\n| Storage | Type | SSD |\n| | Capacity | 1 TB |\n| Display | Size | 27 inches |\n")]
    [InlineData("| Part | Property | Value |\n|---|---|---|\n| Processor | Name | Zeta X |\n| Processor | Cores | 8 |\n| Memory | Size | 32 GB |\n| Memory | Type | DDR4 |\n| Memory | Maximum | 256 GB |\n| Storage | Type | SSD |\n| Storage | Capacity | 1 TB |\n| Display | Size | 27 inches |\n")]
    public void SpeakOfThatPart(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["8 | Zeta X"], sheet.Items("Processor.Options", "Cores", "Brand"));
        Assert.Equal(["32 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(("Ddr4", "256 GiB"), (sheet["Memory.Kind"], sheet["Memory.Maximum"]));
        Assert.Equal(["1 TB | Ssd"], sheet.Items("Storage.Options", "Size", "Kind"));
        Assert.Equal("27 in", sheet["Display.Diagonal"]);
        Assert.Null(sheet["Identity.Types"]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Storage", "Form factor", "M.2")]
    [InlineData("Memory", "Brand", "Zeta")]
    [InlineData("Graphics", "Clock", "1.2 GHz")]
    public void SayNothingOfTheMachine(string section, string key, string value)
    {
        Reading sheet = Reading.Of($"= M =\n\n== {section} ==\n- {key}: {value}\n");

        Assert.Equal([$"{key} | {value}"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal("Identity, Other", sheet.Areas);
    }

    [Theory]
    [InlineData("== Body ==\n- Type: Laptop\n")]
    [InlineData("memory:\n  size: 32 GB\n  type: DDR4\ntype: Laptop\n")]
    public void SayWhatTheySayUnderAnyOther(string text) => Assert.Equal("[Laptop]", Reading.Of($"= M =\n\n{text}")["Identity.Types"]);

    [Fact]
    public void AreThoseOfAPartInEachVariant()
    {
        Reading sheet = Reading.Of("= M =\n\n| Model | Small | Large |\n| Weight | 1 kg | 2 kg |\n| Memory | | |\n| Size | 8 GB | 16 GB |\n| Type | DDR4 | DDR5 |\n");

        Assert.Equal("1 | Ddr4", $"{sheet.Variant("Small")["Weight.Kilograms"]} | {sheet.Variant("Small")["Memory.Kind"]}");
        Assert.Equal(["16 GiB"], sheet.Variant("Large").Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("| Model | Bench S | Bench L |\n| Cores | 4 | 6 |\n")]
    [InlineData("| Model | Cores | Threads |\n| Bench S | 4 | 8 |\n| Bench L | 6 | 12 |\n")]
    public void AreNotTheOneThatNamesVariants(string table)
    {
        Reading sheet = Reading.Of($"= M =\n\n== Processor ==\n{table}");

        Assert.Equal(["- | 4"], sheet.Variant("BenchS").Items("Processor.Options", "Brand", "Cores"));
        Assert.Equal("Bench L", sheet.Variant("BenchL")["Identity.Name"]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("| Memory | |\n| Storage | 1 TB SSD |\n")]
    [InlineData("- Memory:\n- Storage: 1 TB SSD\n")]
    public void LeaveARowWithoutAValueWhereNoneFollows(string text) =>
        Assert.Equal(["SPEC0002: Memory"], Reading.Of($"= M =\n\n{text}").Remarks);

    [Theory]
    [InlineData("- Memory\n- 8 GB\nweight: 3 kg\n")]
    [InlineData("- Memory\n- 8 GB\nsize:\n  weight: 3 kg\n  colors: two\n")]
    public void MayStandRightBelowABullet(string text) => Assert.Equal("3", Reading.Of($"= M =\n\n{text}")["Weight.Kilograms"]);

    [Theory]
    [InlineData("Memory, slots", "4", "Memory.Slots", "4")]
    [InlineData("Memory, maximum", "64 GB", "Memory.Maximum", "64 GiB")]
    [InlineData("Display, diagonal (inches)", "27", "Display.Diagonal", "27 in")]
    public void MayStandInFrontOfAComma(string key, string cell, string fact, string value) => Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Fact]
    public void MaySayWhatTheMachineComesWith() => Assert.Equal(
        ["1 TB | -", "3 TB | yes"],
        Reading.OfRows("Storage, standard | 1 TB HDD", "Storage, build to order | 3 TB HDD").Items("Storage.Options", "Size", "IsOptional"));

    [Fact]
    public void MaySayOnWhichSidePortsAre() => Assert.Equal(
        ["Hdmi", "Vga"], Reading.OfRows("Ports, left | HDMI", "Ports, right | VGA").Items("Ports.All", "Kind"));

    [Theory]
    [InlineData("Graphics", "Card (optional)", "Nvidia GeForce GT 730 with 2 GB", "Nvidia GeForce GT 730 | yes")]
    [InlineData("Graphics", "On the board", "Intel UHD Graphics 630", "Intel UHD Graphics 630 | -")]
    [InlineData("Storage", "M.2 slot, as delivered", "256 GB SSD", "256 GB SSD | -")]
    [InlineData("Processor", "Upgrade at the factory", "Intel Core i7-10700, 8 cores", "8-core Intel Core i7 | yes")]
    public void MayBeAnyoneWhereTheValueIsPlainlyOfThatPart(string section, string key, string value, string option) =>
        Assert.Equal([option], Reading.Of($"= M =\n\n== {section} ==\n| {key} | {value} |\n").Items($"{section}.Options", "Name", "IsOptional"));

    [Theory]
    [InlineData("Graphics", "Synchronization", "AMD FreeSync 2")]
    [InlineData("Storage", "Tested up to", "4 TB hard drive")]
    [InlineData("Storage", "Cache", "64 MB")]
    [InlineData("Processor", "Cooler", "Intel RTS2011LC")]
    [InlineData("Weight", "With the card", "Nvidia GeForce GT 730 with 2 GB")]
    public void AreKeptWhereTheValueIsNot(string section, string key, string value) =>
        Assert.Equal([$"{key} | {value}"], Reading.Of($"= M =\n\n== {section} ==\n| {key} | {value} |\n").Items("Other.Facts", "Key", "Text"));
}
