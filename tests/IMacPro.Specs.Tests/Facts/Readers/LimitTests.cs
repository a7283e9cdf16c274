using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Numbers beyond all measure, and names that begin with one.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("Weight", "999999999999999999999999999 lb")]
    [InlineData("Memory", "999999999999999999999999999 GB")]
    [InlineData("Storage", "99999999999999999999999999 TB")]
    [InlineData("Dimensions", "999999999999999999999999999 m × 1 m × 1 m")]
    public void ANumberTooLargeToMeasureIsUnreadable(string key, string cell) =>
        Assert.Equal([$"SPEC0003: {cell}"], Row.Read(key, cell).Remarks);

    [Theory]
    [InlineData("Graphics", "2 × AMD FirePro D300")]
    [InlineData("Graphics", "3dfx Voodoo")]
    [InlineData("Graphics", "128-bit S3 Trio64")]
    [InlineData("Processor", "80486 DX 33 MHz")]
    [InlineData("Processor", "68LC040 at 33 MHz")]
    public void AnOptionNamedByANumberStillHasAnIdentifier(string key, string cell) =>
        Assert.All(Row.Read(key, cell).Identifiers(key + ".Options"), name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));

    [Theory]
    [InlineData("17\" TFT LCD, 1440 × 900, 200 nits", "Display.BrightnessNits", "200")]
    [InlineData("24-inch 4480 × 2520, 218 ppi", "Display.PixelsPerInch", "218")]
    [InlineData("16:9, 24 in", "Display.DiagonalInches", "24")]
    [InlineData("5120x2880", "Display.HorizontalPixels", "5120")]
    public void AUnitDoesNotSpreadOverAResolutionOrARatio(string cell, string fact, string value) =>
        Assert.Equal(value, Row.Read("Display", cell)[fact]);

    [Theory]
    [InlineData("Integrated 802.11a/b/g/n/ac and Bluetooth 4.2 Gigabit Ethernet", "1000")]
    [InlineData("Wi-Fi Bluetooth 5.0 Gigabit Ethernet (10 Gigabit optional)", "10000")]
    public void AVersionDoesNotTakeTheUnitBehindIt(string cell, string megabits) =>
        Assert.Equal(megabits, Row.Read("Networking", cell)["Networking.EthernetMaximumMegabitsPerSecond"]);

    [Theory]
    [InlineData("Dec. 14, 2017", "2017-12-14")]
    [InlineData("December 14th, 2017", "2017-12-14")]
    [InlineData("14th December 2017", "2017-12-14")]
    [InlineData("June, 2023", "2023-06")]
    public void ADateMayHaveDotsAndOrdinals(string cell, string date) =>
        Assert.Equal(date, Row.Read("Released", cell)["Identity.Released"]);

    [Theory]
    [InlineData("9,7 kg", "9.7")]
    [InlineData("0,885 kg", "0.885")]
    [InlineData("1.290 g", "1.29")]
    [InlineData("9.7–10.2 kg", "9.7")]
    public void AWeightMayHaveADecimalCommaOrARange(string cell, string kilograms) =>
        Assert.Equal(kilograms, Row.Read("Weight", cell)["Weight.Kilograms"]);

    [Theory]
    [InlineData("Memory | 8 GB LPDDR4X at 4.266 MT/s", "Memory.TransferRateMegatransfers", "4266")]
    [InlineData("Memory | 8 GB DDR at 0.133 MHz", "Memory.Speed", "0.133 MHz")]
    [InlineData("LAN | 10/100/1.000 Mbit/s Ethernet", "Networking.EthernetMaximumMegabitsPerSecond", "1000")]
    [InlineData("Display | 1.000 nits", "Display.BrightnessNits", "1000")]
    [InlineData("Size | 1.125 × 2.250 × 3.375 in", "Dimensions.Height", "1.125 in")]
    public void APointMayPartThousandsOfWhatHasNoThousandths(string row, string fact, string value) => Assert.Equal(value, Reading.OfRows(row)[fact]);

    [Theory]
    [InlineData("H 51 × W 65 × D 20 cm", "51 cm", "65 cm", "20 cm")]
    [InlineData("31 x 22 x 1.5 cm (W x D x H)", "1.5 cm", "31 cm", "22 cm")]
    [InlineData("20.8 in (529 mm) H × 8.58 in (218 mm) W × 17.7 in (450 mm) D", "20.8 in", "8.58 in", "17.7 in")]
    public void SidesMayBeNamed(string cell, string height, string width, string depth)
    {
        Reading row = Row.Read("Dimensions", cell);
        Assert.Equal([height, width, depth], [row["Dimensions.Height"], row["Dimensions.Width"], row["Dimensions.Depth"]]);
    }

    [Theory]
    [InlineData("Display", "fuzzy")]
    [InlineData("Networking", "something wireless")]
    [InlineData("Ports", "none of note")]
    [InlineData("Microphones", "yes")]
    public void ARowThatStatesNothingKnownIsKept(string key, string cell) =>
        Assert.Equal([$"{key} | {cell}"], Row.Read(key, cell).Items("Other.Facts", "Key", "Text"));

    [Theory]
    [InlineData("| a\u0007 | b |")]
    [InlineData("| a\U000E0041 | b |")]
    [InlineData("| a\u3164 | b |")]
    [InlineData("| a\u034F | b |")]
    [InlineData("| a\u2800 | b |")]
    public void WhatNobodySeesIsNamed(string row) =>
        Assert.Contains(Reading.Of(row + "\n").Remarks, remark => remark.StartsWith("SPEC0006", StringComparison.Ordinal));
}
