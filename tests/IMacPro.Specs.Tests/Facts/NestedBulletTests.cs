namespace IMacPro.Specs.Tests.Facts;

/// <summary>Bullets below one that has a key and a value.</summary>
public class NestedBulletTests
{
    [Fact]
    public void GoOnWithWhatItSays() => Assert.Equal(
        ["GB256", "GB512", "TB1"], Reading.Of("= M =\n\n- Storage: 256 GB SSD\n  - 512 GB SSD\n  - 1 TB SSD\n").Identifiers("Storage.Options"));

    [Fact]
    public void AreOfItsKeyUntilOneStandsAsFarOut()
    {
        Reading sheet = Reading.Of("= M =\n\n- Ports: 2× USB\n  - HDMI\n- Memory: 8 GB\n  - 16 GB\n");

        Assert.Equal(["Usb", "Hdmi"], sheet.Items("Ports.All", "Kind"));
        Assert.Equal(["GB8", "GB16"], sheet.Identifiers("Memory.Options"));
    }

    [Fact]
    public void AreRunningTextWhereTheyAreNoValueOfIt()
    {
        Reading sheet = Reading.Of("= M =\n\n- Weight: 3 lb\n  - without the stand\n");

        Assert.Equal("Mass = 3 lb; Pounds = 3; Kilograms = 1.361", sheet.Area("Weight"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void BehindRunningTextAreOfAnotherList() => Assert.Equal(
        "Bench Two",
        Reading.Of("= Bench =\n\n- Successor: Bench Two\n\nMore words than a heading has, and none of them says what came after it.\n\n  - Bench Ten\n")["Identity.Successor"]);

    [Fact]
    public void OfAKeyAloneAreNoneOfTheKeyBeforeIt() => Assert.Empty(
        Reading.Of("= M =\n\n- Graphics: ATI Rage 128\n- Storage\n  - 256 GB SSD\n  - BTO: 1 TB Fusion Drive\n").Items("Graphics.Options", "Model").Skip(1));

    [Fact]
    public void AreValuesOfAKeyAlone() => Assert.Equal(
        ["256 GB | -", "512 GB | yes"],
        Reading.Of("= M =\n\n- Storage\n  - 256 GB SSD\n  - BTO: 512 GB SSD\n- Weight: 1 kg\n").Items("Storage.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("= M =\n\n- Processor (one of)\n  - Intel Core i5-1234\n    - 4 cores\n    - 2.0 GHz\n  - Intel Core i9-5678\n    - 8 cores\n    - 3.0 GHz\n")]
    [InlineData("= M =\n\n== Processor ==\n- Intel Core i5-1234\n  - 4 cores\n  - 2.0 GHz\n- Intel Core i9-5678\n  - 8 cores\n  - 3.0 GHz\n")]
    public void BelowTheNameOfAProcessorAreSaidOfThatOne(string text)
    {
        Reading sheet = Reading.Of(text);

        Assert.Equal(
            ["1234 | 4 | 2 GHz", "5678 | 8 | 3 GHz"], sheet.Items("Processor.Options", "Model", "Cores", "BaseClock"));
        Assert.Empty(sheet.Of("SPEC0004"));
    }

    [Fact]
    public void BelowTheNameOfGraphicsAreSaidOfThose() => Assert.Equal(
        ["GeForce RTX 3060 | 12 GiB", "GeForce RTX 3070 | 8 GiB"],
        Reading.Of("= M =\n\n- Graphics\n  - NVIDIA GeForce RTX 3060\n    - 12 GB GDDR6\n  - NVIDIA GeForce RTX 3070\n    - 8 GB GDDR6\n").Items("Graphics.Options", "Model", "Memory"));

    [Fact]
    public void AreOfAPartWhoseNameAloneIsNone() => Assert.Equal(
        ["PciExpress | 1"],
        Reading.Of("= M =\n\n== Hardware ==\n- Memory\n  - 8 GB\n- Expansion\n  - 1 × PCIe x16 slot\n").Items("Ports.Slots", "Kind", "Count"));
}
