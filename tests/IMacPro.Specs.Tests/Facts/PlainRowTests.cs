using IMacPro.Specs.Generator.Facts;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>Lines of a key, a colon and a value without a bullet's mark, and lines of tabs: a sheet as an editor of plain text has it.</summary>
public class PlainRowTests
{
    [Theory]
    [InlineData("Memory: 8 GB\nWeight: 1.3 kg\n")]
    [InlineData("Memory:   8 GB\n\nWeight:   1.3 kg\n")]
    [InlineData("Small words above.\nMemory: 8 GB\nWeight: 1.3 kg\n")]
    [InlineData("**Memory**: 8 GB\n**Weight**: 1.3 kg\n")]
    [InlineData("Memory: 8 GB\nMotto: quiet\nWeight: 1.3 kg\nAnthem: loud\n")]
    [InlineData("Memory: 8 GB\nCase\nWeight: 1.3 kg\n")]
    [InlineData("bench x\nMinimum OS: 7.1\nMaximum OS: 9\nInside\nMemory: 8 GB\nOutside\nWeight: 1.3 kg\n")]
    [InlineData("Memory | 8 GB\nWeight | 1.3 kg\n")]
    [InlineData("Memory\t8 GB\nWeight\t1.3 kg\n")]
    [InlineData("Memory\t\t8 GB\nWeight\t\t1.3 kg\n")]
    [InlineData("Memory = 8 GB\nWeight = 1.3 kg\n")]
    [InlineData("Memory - 8 GB\nWeight – 1.3 kg\n")]
    [InlineData("Memory ..... 8 GB\nWeight......1.3 kg\n")]
    [InlineData("Memory     8 GB\nWeight     1.3 kg\n")]
    [InlineData("Memory (RAM)  8 GB\nWeight        1.3 kg\nNoise         none\n")]
    [InlineData("**Memory** 8 GB\n**Weight** - 1.3 kg\n")]
    [InlineData("* **Memory** - 8 GB\n* **Weight** 1.3 kg\n* with words besides\n")]
    [InlineData("- Memory – 8 GB\n- Weight – 1.3 kg\n")]
    [InlineData("Memory: 8 GB\nWeight: 1.3 kg,\n  all of it\nAnd more\n")]
    [InlineData("Memory: 8 GB\nWeight: 1.3 kg\nThe weight depends on what is built in and how it was made.\n")]
    [InlineData("WEIGHT AND MORE\nMemory: 8 GB\nWeight: 1.3 kg\nThe weight depends on what is built in and how it was made.\n")]
    public void AreRead(string text)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n{text}");

        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal("1.3 kg", sheet["Weight.Mass"]);
    }

    [Theory]
    [InlineData("[ports]\nThunderbolt 4 = 2\nUSB-A 3.2 Gen 2 = 1\n")]
    [InlineData("Thunderbolt 4: 2\nUSB-A 3.2 Gen 2: yes\n")]
    public void MayCountPorts(string text) => Assert.Equal(
        ["2 | Thunderbolt4 | Thunderbolt 4", "1 | UsbA | USB 3.2 Gen 2"], Reading.Of($"= Bench =\n\n{text}").Items("Ports.All", "Count", "Kind", "Standard"));

    [Fact]
    public void KeepWhatIsNotKnownAmongThem() => Assert.Equal(
        ["Motto | quiet"], Reading.Of("= Bench =\nMemory: 8 GB\nMotto: quiet\nWeight: 1.3 kg\n").Items("Other.Facts", "Key", "Text"));

    [Theory]
    [InlineData("Memory: it has plenty of it.\n")]
    [InlineData("Weight: nobody can lift the 100 kg\n")]
    [InlineData("Motto: 8 GB\n")]
    [InlineData("Motto: quiet\nAnthem: loud\nMemory: 8 GB\n")]
    [InlineData("Of all its parts the one that mattered was\nmemory: 8 GB\n")]
    [InlineData("Memory: 8 GB\nand other words\n")]
    [InlineData("Memory:8 GB\n")]
    [InlineData("Memory - 8 GB\n")]
    [InlineData("Memory - 8 GB\nNoise - none\n")]
    [InlineData("Memory -\nWeight -\n")]
    [InlineData("- Memory - 8 GB\n- with words besides\n")]
    [InlineData("- Memory - 8 GB\n\nWords\n\n- Weight - 1.3 kg\n")]
    [InlineData("- Memory - 8 GB\n- Weight - 1.3 kg\n- a\n- b\n- c\n")]
    [InlineData("Memory-8 GB\nWeight-1.3 kg\n")]
    [InlineData("memory.  8 GB\nweight.  1.3 kg\n")]
    [InlineData("memory.. 8 GB\nweight.. 1.3 kg\n")]
    [InlineData("**Memory**\n**Weight**\n")]
    [InlineData("https://example.com/memory: 8 GB\n")]
    [InlineData("1.\tMemory\n2.\tWeight\n")]
    public void AreRunningTextWhereTheyAreNoneOfThese(string text) =>
        Assert.Equal("Identity, Camera", Reading.Of($"= Bench =\n\n{text}\n- Camera: 1080p\n", readsProse: false).Areas);

    [Theory]
    [InlineData("| Memory | 8 GB |\nit has | a motto\n")]
    [InlineData("Memory | 8 GB\n\nWeight | 1.3 kg\n")]
    [InlineData("{{Use words|date=today}}\n{{Other|words}}\n")]
    public void NeedAnotherOneBesideThemWherePipesPartThem(string text) =>
        Assert.DoesNotContain("Weight", Reading.Of($"= Bench =\n\n{text}\n- Camera: 1080p\n", readsProse: false).Areas, StringComparison.Ordinal);

    [Theory]
    [InlineData("Memory: 8 GB\nPorts: one HDMI,\n  two VGA\n  Ethernet\n")]
    [InlineData("Memory     8 GB\nPorts      one HDMI,\n           two VGA\n           Ethernet\n")]
    public void GoOnInLinesThatStandFurtherIn(string text) => Assert.Equal(
        ["1 | Hdmi", "2 | Vga", "1 | Ethernet"], Reading.Of($"= Bench =\n\n{text}").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("Name: Bench Z\nMemory: 8 GB\n")]
    [InlineData("name = Bench Z\nmemory = 8 GB\n")]
    [InlineData("Memory: 8 GB\nModel Name: Bench Z\n")]
    [InlineData("Hardware:\n\n  Overview:\n\n    Product name: Bench Z\n    Memory: 8 GB\n")]
    public void MayNameTheMachine(string text) => Assert.Equal("Bench Z", Reading.Of(text).Machine!.Name);

    [Fact]
    public void MayStandUnderHeadingsAmongThem() => Assert.Equal(
        ["4 | 2 GHz"],
        Reading.Of("= Bench =\n\nGraphics\nCores: 8\nVideo memory: 2 GB\nProcessor\nCores: 4\nClock speed: 2 GHz\n").Items("Processor.Options", "Cores", "BaseClock"));

    [Fact]
    public void MayNameTheMachineInTheLineAbove() =>
        Assert.Equal("Bench X", Reading.Of("Bench X\nMemory: 8 GB\nWeight: 1.3 kg\n").Machine!.Name);

    [Fact]
    public void OfTabsMayDescribeVariants()
    {
        Reading sheet = Reading.Of("= Bench =\n\nModel\tSmall\tLarge\nMemory\t8 GB\t16 GB\n");

        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
    }

    [Fact]
    public void AreOfTheHeadingAboveThem()
    {
        Reading sheet = Reading.Of("= Bench =\n\n== Graphics ==\nCores: 8\nVideo memory: 2 GB\n\n== Processor ==\nCores: 4\nClock speed: 2 GHz\n");

        Assert.Equal(["4 | 2 GHz"], sheet.Items("Processor.Options", "Cores", "BaseClock"));
    }

    [Fact]
    public void AreReadAsTextWhereTheyAreNoRows()
    {
        const string text = "= Bench =\n\nFirst words.\n\nNote: the 64 GB option was withdrawn.\n\nMemory: 8 GB\nWeight: 1.3 kg\n\nLast words.\n";

        Assert.Equal(
            "First words. / Note: the 64 GB option was withdrawn. / Last words.",
            string.Join(" / ", new PlainRows(Documents.Document.Read(text), TestContext.Current.CancellationToken).RunningText.Select(text => text.Text)));
    }

    [Fact]
    public void AreThoseOfOneColumnWhereEachStandsAlone()
    {
        Reading sheet = Reading.Of("= Bench =\n\nMEMORY          8 GB\n\nSTORAGE         256 GB SSD\n                512 GB SSD\n\nWEIGHT          1.3 kg\n");

        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal(["GB256", "GB512"], sheet.Identifiers("Storage.Options"));
        Assert.Equal("1.3 kg", sheet["Weight.Mass"]);
    }

    [Theory]
    [InlineData("MEMORY   8 GB\n\nSTORAGE    1 TB\n\nWEIGHT     1.3 kg\n")]
    [InlineData("MEMORY     8 GB\n\nWEIGHT     1.3 kg\n")]
    public void AreTextWhereFewStandInOneColumn(string text) => Assert.Null(Reading.Of($"= Bench =\n\n{text}").Machine);

    [Theory]
    [InlineData("Graphics:  Integrated: Zeta UHD\n           Discrete: Eta GT with 2 GB\n", "Zeta UHD", "Eta GT")]
    public void GoOnInTheirColumnWithWhatLooksLikeAKey(string row, params string[] parts) => Assert.All(
        parts, part => Assert.Contains(part, string.Join(' ', Reading.Of($"= Bench =\nMemory:    8 GB\n{row}Weight:    1.3 kg\n").Items("Graphics.Options", "Model")), StringComparison.Ordinal));

    [Theory]
    [InlineData("Storage:  256 GB SSD\n          512 GB SSD\n", 2)]
    [InlineData("Storage:  256 GB\n          SSD\n", 1)]
    public void PartTheirValueWhereEachLineBeginsAlike(string row, int options) =>
        Assert.Equal(options, Reading.Of($"= Bench =\nMemory:   8 GB\n{row}Weight:   1.3 kg\n").Identifiers("Storage.Options").Length);
}
