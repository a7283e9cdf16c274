namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>A cell that is not what its row promises is named, and costs nothing but itself.</summary>
public class UnreadableTests
{
    [Theory]
    [InlineData("Weight", "heavy")]
    [InlineData("Weight", "42")]
    [InlineData("Dimensions", "large")]
    [InlineData("Dimensions", "51.6 cm")]
    [InlineData("Height", "tall")]
    [InlineData("Memory", "plenty")]
    [InlineData("Maximum memory", "plenty")]
    [InlineData("Memory slots", "some")]
    [InlineData("Memory type", "fast")]
    [InlineData("Storage", "roomy")]
    [InlineData("Hard drive", "roomy")]
    [InlineData("Processor", "(!)")]
    [InlineData("Graphics", "(!)")]
    [InlineData("Ethernet", "yes, fast")]
    [InlineData("External displays", "several")]
    [InlineData("Battery", "long-lasting")]
    [InlineData("Released", "(original model)")]
    [InlineData("Announced", "soon")]
    [InlineData("Announced", "2016-13-01")]
    [InlineData("Discontinued", "when it was sold out")]
    public void IsNamedAtItsPlaceAndNothingElseIsLost(string key, string cell)
    {
        Reading sheet = Reading.OfRows("Developer | Apple", $"{key} | {cell}", "Finish | Space gray", "Camera | 720p");
        Assert.Equal([$"SPEC0003: {cell}"], sheet.Remarks);
        Assert.Equal("Identity, Camera, Body, Other", sheet.Areas);
        Assert.Equal([$"{key} | {cell}"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal("Developer = Apple; Name = Machine", sheet.Area("Identity"));
        Assert.Equal("Space gray", sheet["Body.Finish"]);
    }

    [Fact]
    public void SaysWhatWouldBeReadable() =>
        Assert.Equal(["heavy | a weight | 12.5 lb (5.7 kg)"], Row.Read("Weight", "heavy [1]").Of("SPEC0003"));

    [Fact]
    public void LeavesAnEarlierRowAsItIs()
    {
        Reading sheet = Reading.OfRows("Weight | 21.5 lb (9.7 kg)", "Weight | heavy");
        Assert.Equal("Mass = 21.5 lb; Pounds = 21.5; Kilograms = 9.7", sheet.Area("Weight"));
        Assert.Equal(["SPEC0003: heavy"], sheet.Remarks);
    }

    [Theory]
    [InlineData("Weight")]
    [InlineData("Memory")]
    [InlineData("Processor")]
    [InlineData("Display")]
    [InlineData("Released")]
    [InlineData("Camera")]
    [InlineData("Colour of the box")]
    public void IsNotACellThatStatesNothing(string key)
    {
        foreach (string nothing in new[] { "N/A", "–", "-", "None", "?", "TBA", "n/a [1]", "Unknown" })
        {
            Reading sheet = Reading.OfRows("Developer | Apple", $"{key} | {nothing}");
            Assert.Empty(sheet.Remarks);
            Assert.Equal("Identity", sheet.Areas);
        }
    }
}
