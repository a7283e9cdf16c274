using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>What each unit measures: every one is of one kind, or of none of these.</summary>
public class UnitKindTests
{
    [Theory]
    [InlineData("Frequency", "Hertz Kilohertz Megahertz Gigahertz")]
    [InlineData("DataSize", "Byte Kilobyte Megabyte Gigabyte Terabyte")]
    [InlineData("DataRate", "KilobitPerSecond MegabitPerSecond GigabitPerSecond")]
    [InlineData("Length", "Inch Millimeter Centimeter Meter")]
    [InlineData("Mass", "Pound Ounce Kilogram Gram")]
    public void IsOfTheseUnitsAlone(string kind, string units) => Assert.Equal(
        units.Split(' '),
        Enum.GetValues<Unit>().Where(unit => Is(unit, kind)).Select(unit => unit.ToString()).ToArray());

    private static bool Is(Unit unit, string kind) => kind switch
    {
        "Frequency" => unit.IsFrequency(),
        "DataSize" => unit.IsDataSize(),
        "DataRate" => unit.IsDataRate(),
        "Length" => unit.IsLength(),
        _ => unit.IsMass(),
    };
}
