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
}
