namespace IMacPro.Specs.Tests.Facts;

/// <summary>What members are called: as a person would, and never two alike.</summary>
public class NamingTests
{
    [Fact]
    public void OfTheBuiltInSheetIsWhatAPersonWouldType()
    {
        Reading sheet = Reading.Of(Infrastructure.Sheets.IMacPro.Text);
        Assert.Equal(["XeonW8Core", "XeonW10Core", "XeonW14Core", "XeonW18Core"], sheet.Identifiers("Processor.Options"));
        Assert.Equal(["GB32", "GB64", "GB128", "GB256"], sheet.Identifiers("Memory.Options"));
        Assert.Equal(["RadeonProVega56", "RadeonProVega64", "RadeonProVega64X"], sheet.Identifiers("Graphics.Options"));
        Assert.Equal(["TB1", "TB2", "TB4"], sheet.Identifiers("Storage.Options"));
    }

    [Fact]
    public void TellsProcessorsOfOneFamilyApartByTheirClock() => Assert.Equal(
        ["XeonW8Core3_2GHz", "XeonW8Core3_6GHz"],
        Row.Read("Processor", "8-core 3.2 GHz Intel Xeon W or 8-core 3.6 GHz Intel Xeon W").Identifiers("Processor.Options"));

    [Fact]
    public void NumbersWhatNothingTellsApart() => Assert.Equal(
        ["GB8", "GB8_2"],
        Reading.OfRows("GB8 | one", "GB8: | two").Identifiers("Other.Facts"));

    [Theory]
    [InlineData("Facts", "Facts_2")]
    [InlineData("Other", "Other_2")]
    [InlineData("Key", "Key_2")]
    [InlineData("Text", "Text_2")]
    [InlineData("ToString", "ToString_2")]
    [InlineData("Equals", "Equals_2")]
    [InlineData("GetType", "GetType_2")]
    public void HidesNoMemberThatIsThere(string key, string name) =>
        Assert.Equal([name], Row.Read(key, "some words").Identifiers("Other.Facts"));

    [Theory]
    [InlineData("= IMac Pro =\n\niMac Pro\n- Maker: Apple\n", "iMac Pro", "IMacPro")]
    [InlineData("= Mac Mini (2018) =\n\n- Maker: Apple\n", "Mac Mini (2018)", "MacMini2018")]
    [InlineData("= IMac =\n\nSomething else\n- Maker: Apple\n", "IMac", "IMac")]
    [InlineData("iMac Pro\n- Maker: Apple\n", "iMac Pro", "IMacPro")]
    [InlineData("= '''iMac''' [1] =\n- Maker: Apple\n", "iMac", "IMac")]
    [InlineData("= 8-bit =\n- Maker: A\n", "8-bit", "_8Bit")]
    [InlineData("= Bench (M2) - Technical Specifications =\n- Maker: A\n", "Bench (M2)", "BenchM2")]
    [InlineData("= Bench: Specs =\n- Maker: A\n", "Bench", "Bench")]
    [InlineData("= Bench Specs =\n- Maker: A\n", "Bench Specs", "BenchSpecs")]
    [InlineData("= - Specs =\n- Maker: A\n", "- Specs", "Specs")]
    public void OfAMachineIsThatOfItsTitle(string text, string name, string type)
    {
        Reading sheet = Reading.Of(text);
        Assert.Equal((name, type), (sheet.Machine!.Name, sheet.Machine.TypeName));
    }

    [Theory]
    [InlineData("{{Infobox computer\n| name = Power Mac G4 Cube\n| memory = 64 MB\n}}\n", "Power Mac G4 Cube", "PowerMacG4Cube")]
    [InlineData("- Name: Power Mac G4 Cube\n- Memory: 64 MB\n", "Power Mac G4 Cube", "PowerMacG4Cube")]
    [InlineData("- Memory: 64 MB\n\n== Parts ==\n- Name: Fan\n", "machine", "Machine")]
    public void OfAMachineWithoutATitleIsThatOfItsInfobox(string text, string name, string type)
    {
        Reading sheet = Reading.Of(text, "machine.txt");
        Assert.Equal((name, type), (sheet.Machine!.Name, sheet.Machine.TypeName));
    }

    [Theory]
    [InlineData("/machines/mac-studio.txt", "mac studio", "MacStudio")]
    [InlineData("C:\\machines\\mac_studio.spec.txt", "mac studio", "MacStudio")]
    [InlineData("mac-studio.spec.md", "mac studio", "MacStudio")]
    [InlineData("mac-studio", "mac studio", "MacStudio")]
    public void OfAMachineWithoutATitleIsThatOfItsFile(string path, string name, string type)
    {
        Reading sheet = Reading.Of("| Memory | 32 GB |", path);
        Assert.Equal((name, type), (sheet.Machine!.Name, sheet.Machine.TypeName));
    }

    [Fact]
    public void OfItsSheetIsTheFileWithoutItsFolder() =>
        Assert.Equal("mac.txt", Reading.Of("| Memory | 32 GB |", "/home/someone/machines/mac.txt")["Source.FileName"]);

    [Theory]
    [InlineData("Memory", "Memory")]
    [InlineData("MEMORY:", "Memory")]
    [InlineData("Processor(s)", "Processor")]
    [InlineData("'''Memory''' [1]", "Memory")]
    [InlineData("Wi\u2011Fi", "Networking")]
    [InlineData("External\u00A0displays", "ExternalDisplays")]
    public void OfKeysIsForgiving(string key, string area)
    {
        string cell = area switch
        {
            "Processor" => "8-core Apple M1",
            "Networking" => "802.11ac",
            "ExternalDisplays" => "two 1920 × 1200",
            _ => "32 GB",
        };
        Assert.Contains(area, Row.Read(key, cell).Areas, StringComparison.Ordinal);
    }
}
