namespace IMacPro.Specs.Tests.Facts.Readers;

public class BodyTests
{
    [Theory]
    [InlineData("21.5 lb (9.7 kg)", "Mass = 21.5 lb; Pounds = 21.5; Kilograms = 9.7")]
    [InlineData("2.8 lb (1.29 kg)", "Mass = 2.8 lb; Pounds = 2.8; Kilograms = 1.29")]
    [InlineData("9.7 kg (21.5 lb)", "Mass = 9.7 kg; Pounds = 21.5; Kilograms = 9.7")]
    [InlineData("21.5 pounds", "Mass = 21.5 lb; Pounds = 21.5; Kilograms = 9.752")]
    [InlineData("9.7 kg", "Mass = 9.7 kg; Kilograms = 9.7; Pounds = 21.38")]
    [InlineData("460 g", "Mass = 460 g; Kilograms = 0.46; Pounds = 1.01")]
    [InlineData("39.7 g", "Mass = 39.7 g; Kilograms = 0.0397; Pounds = 0.09")]
    [InlineData("1.94 lb (879 g)", "Mass = 1.94 lb; Pounds = 1.94; Kilograms = 0.879")]
    [InlineData("4 lb 2 oz", "Mass = 4.125 lb; Pounds = 4.125; Kilograms = 1.871")]
    [InlineData("1.87 kg (4 lb 2 oz)", "Mass = 1.87 kg; Pounds = 4.125; Kilograms = 1.87")]
    [InlineData("4 1/8 lb", "Mass = 4.125 lb; Pounds = 4.125; Kilograms = 1.871")]
    [InlineData("4 ⅛ lb", "Mass = 4.125 lb; Pounds = 4.125; Kilograms = 1.871")]
    [InlineData("４.５ kg", "Mass = 4.5 kg; Kilograms = 4.5; Pounds = 9.92")]
    [InlineData("8 oz (227 g)", "Mass = 8 oz; Pounds = 0.5; Kilograms = 0.227")]
    public void HasAWeight(string cell, string facts) => Assert.Equal(facts, Row.Read("Weight", cell).Area("Weight"));

    [Theory]
    [InlineData("51.6 × 65.0 × 20.3 cm [V]", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("51.6 cm × 65.0 cm × 20.3 cm", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("3.7 in × 7.7 in × 7.7 in (9.5 cm × 19.7 cm × 19.7 cm)", "3.7 in | 7.7 in | 7.7 in")]
    [InlineData("0.64 in × 14.09 in × 9.68 in (1.62 cm × 35.79 cm × 24.59 cm)", "0.64 in | 14.09 in | 9.68 in")]
    [InlineData("Height: 51.6 cm, width: 65.0 cm, depth: 20.3 cm", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("51.6 cm (H) × 20.3 cm (D) × 65.0 cm (W)", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("20 by 16 by 5.5 inches", "20 in | 16 in | 5.5 in")]
    [InlineData("Height: 20.8 in Length: 17.7 in Width: 8.5 in", "20.8 in | 8.5 in | 17.7 in")]
    [InlineData("40 cm (L) × 30 cm (D) × 10 cm (H)", "10 cm | 40 cm | 30 cm")]
    [InlineData("304.1 × 212.4 × 4.1–15.6 mm", "304.1 mm | 212.4 mm | 15.6 mm")]
    [InlineData("4.1–15.6 × 304.1 × 212.4 mm", "15.6 mm | 304.1 mm | 212.4 mm")]
    [InlineData("304.1 × 15.6 to 4.1 × 212.4 mm", "304.1 mm | 15.6 mm | 212.4 mm")]
    [InlineData("0.3 in - 0.46 in × 12 in × 8 in", "0.46 in | 12 in | 8 in")]
    public void HasDimensions(string cell, string sides)
    {
        Reading row = Row.Read("Dimensions", cell);
        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Theory]
    [InlineData("85 mm × 56 mm", "- | 85 mm | 56 mm")]
    [InlineData("85 × 56 mm (3.3 × 2.2 in)", "- | 85 mm | 56 mm")]
    [InlineData("56 mm (h) × 85 mm (w)", "56 mm | 85 mm | -")]
    public void MayHaveTwoSidesAlone(string cell, string sides)
    {
        Reading row = Row.Read("Dimensions", cell);
        Assert.Equal(sides, $"{row["Dimensions.Height"] ?? "-"} | {row["Dimensions.Width"] ?? "-"} | {row["Dimensions.Depth"] ?? "-"}");
    }

    [Fact]
    public void HasDimensionsAsConstantsInCentimeters() =>
        Assert.Equal("9.398", Row.Read("Dimensions", "3.7 in × 7.7 in × 7.7 in")["Dimensions.HeightCentimeters"]);

    [Theory]
    [InlineData("Height", "51.6 cm")]
    [InlineData("Width", "65 cm")]
    [InlineData("Depth", "20.3 cm")]
    public void MayHaveASideInARowOfItsOwn(string side, string cell) =>
        Assert.Equal(cell, Row.Read(side, cell)["Dimensions." + side]);

    [Theory]
    [InlineData("Finish", "Space gray [A]", "Space gray")]
    [InlineData("Colour", "Beige", "Beige")]
    public void HasAFinish(string key, string cell, string finish) => Assert.Equal(finish, Row.Read(key, cell)["Body.Finish"]);

    [Theory]
    [InlineData("1080p FaceTime HD camera", "VerticalPixels = 1080; Name = FaceTime HD")]
    [InlineData("720p FaceTime HD camera", "VerticalPixels = 720; Name = FaceTime HD")]
    [InlineData("Built-in iSight", "Name = iSight")]
    [InlineData("1080p at 60 fps", "VerticalPixels = 1080")]
    [InlineData("1080p FaceTime HD at 30 fps", "VerticalPixels = 1080; Name = FaceTime HD")]
    [InlineData("FaceTime HD camera (1080p)", "VerticalPixels = 1080; Name = FaceTime HD")]
    public void MayHaveACamera(string cell, string facts) => Assert.Equal(facts, Row.Read("Camera", cell).Area("Camera"));

    [Theory]
    [InlineData("100 Wh lithium-polymer", "100 Wh | lithium-polymer")]
    [InlineData("49.9 Wh Li-ion", "49.9 Wh | Li-ion")]
    [InlineData("57 Whr Li-ion", "57 Wh | Li-ion")]
    [InlineData("NiMH", " | NiMH")]
    public void MayHaveABattery(string cell, string battery)
    {
        Reading row = Row.Read("Battery", cell);
        Assert.Equal(battery, $"{row["Battery.Capacity"]} | {row["Battery.Chemistry"]}");
    }

    [Theory]
    [InlineData(
        "two 5120 × 2880 at 60 Hz, or four 3840 × 2160 at 60 Hz [S]", "2 | 5120 | 2880 | 60 Hz", "4 | 3840 | 2160 | 60 Hz")]
    [InlineData("one 1920 × 1200", "1 | 1920 | 1200 | -")]
    [InlineData("1920 × 1200 at 60 Hz", "1 | 1920 | 1200 | 60 Hz")]
    public void DrivesExternalDisplays(string cell, params string[] modes) => Assert.Equal(
        modes, Row.Read("External displays", cell).Items("ExternalDisplays.Modes", "Count", "HorizontalPixels", "VerticalPixels", "RefreshRate"));

    [Fact]
    public void NamesExternalDisplaysByNumberAndResolution() => Assert.Equal(
        ["Displays2At5120By2880"], Row.Read("External displays", "two 5120 × 2880 at 60 Hz").Identifiers("ExternalDisplays.Modes"));

    [Theory]
    [InlineData("Dimensions (W × D × H)", "65 × 20.3 × 51.6 cm", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("Dimensions (HxWxD)", "51.6 × 65 × 20.3 cm", "51.6 cm | 65 cm | 20.3 cm")]
    [InlineData("Dimensions (mm)", "516 × 650 × 203", "516 mm | 650 mm | 203 mm")]
    public void HasDimensionsInTheOrderAndUnitThatTheKeySays(string key, string cell, string sides)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Theory]
    [InlineData("Weight (lb) | 12.5", "Weight (kg) | 5.66", "12.5 | 5.66")]
    [InlineData("Weight (kg) | 5.66", "Weight (lb) | 12.5", "12.5 | 5.66")]
    [InlineData("Weight | 12.5 lb", "Weight | 12.5 lb (5.66 kg)", "12.5 | 5.66")]
    [InlineData("Weight | 12.5 lb", "Color | Silver", "12.5 | 5.67")]
    public void HasAWeightInEachUnitThatARowStates(string first, string second, string weight)
    {
        Reading sheet = Reading.OfRows(first, second);

        Assert.Equal(weight, $"{sheet["Weight.Pounds"]} | {sheet["Weight.Kilograms"]}");
        Assert.Empty(sheet.Of("SPEC0004"));
    }

    [Theory]
    [InlineData("Weight (kg)", "1.3", "1.3 kg")]
    [InlineData("Weight in pounds", "2.9", "2.9 lb")]
    [InlineData("Weight (kg)", "2.9 lb", "2.9 lb")]
    public void HasAWeightInTheUnitThatTheKeySays(string key, string cell, string mass) => Assert.Equal(mass, Row.Read(key, cell)["Weight.Mass"]);

    [Fact]
    public void MayHaveOneOfSeveralCameras()
    {
        Reading row = Row.Read("Camera", "720p or 1080p");
        Assert.Equal("Options = [720p, 1080p]", row.Area("Camera"));
    }

    [Theory]
    [InlineData("7 kg packaged, 5 kg net", "5 kg", "11.02", "5")]
    [InlineData("7 kg gross (15.4 lb), 5 kg net (11 lb)", "5 kg", "11", "5")]
    [InlineData("2.9 lb (1.3 kg); with packaging 4 lb", "2.9 lb", "2.9", "1.3")]
    [InlineData("7 kg packaged", "7 kg", "15.43", "7")]
    public void WeighsWithoutItsBoxWhereBothAreStated(string cell, string mass, string pounds, string kilograms)
    {
        Reading row = Row.Read("Weight", cell);

        Assert.Equal((mass, pounds, kilograms), (row["Weight.Mass"], row["Weight.Pounds"], row["Weight.Kilograms"]));
    }

    [Theory]
    [InlineData("2 × 24 Wh", "48 Wh")]
    [InlineData("56 Wh + 23 Wh", "79 Wh")]
    [InlineData("3-cell, 41 Wh", "41 Wh")]
    public void HoldsTheEnergyOfAllItsBatteries(string cell, string capacity) => Assert.Equal(capacity, Row.Read("Battery", cell)["Battery.Capacity"]);
}
