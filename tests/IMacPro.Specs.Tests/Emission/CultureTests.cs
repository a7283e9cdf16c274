using System.Globalization;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>The same output wherever the compiler runs.</summary>
public class CultureTests
{
    // Letters that change case otherwise in Turkish, numbers and dates that look otherwise elsewhere.
    private static readonly TestSheet Sensitive = Sheets.User(
        "imac inch.txt",
        """
        = IMAC i INCH Iıİi =
        | MODEL IDENTIFIER | iMacI1,1 |
        | RELEASED | 24 July 2019 |
        | DISPLAY | 21.5-INCH 4096 × 2304, 500.5 NITS, 1.07 BILLION COLORS |
        | PROCESSOR | INTEL CORE i5 4-core 3.1 GHZ |
        | WI-FI | 802.11AC |
        | WEIGHT | 12.5 LB (5.67 KG) |
        | MICROPHONES | IV |
        | NICKNAME I | iIıİ |
        | RATIO | -1.5 |
        | SAMPLE | 44.1 KHZ |
        | DAY | 1984-01-24 |
        == CONFIGURATION OPTIONS ==
        | COMPONENT | OPTION | FROM | UNTIL |
        | STORAGE | 512 GIB SSD | 24 July 2019 | |
        | PROCESSORI | 3 | | |
        """);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void WhateverTheCulture(string culture) =>
        Assert.Equal(EmitIn(CultureInfo.InvariantCulture), EmitIn(CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public async Task MessagesAreTheSameToo(string culture) =>
        Assert.Equal(await ReportInAsync(CultureInfo.InvariantCulture), await ReportInAsync(CultureInfo.GetCultureInfo(culture)));

    /// <summary>Where a framework has no cultures, the tests above would prove nothing.</summary>
    [Fact]
    public void TheTestsRunWithCultures()
    {
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
    }

    private static KeyValuePair<string, string>[] EmitIn(CultureInfo culture) =>
        In(culture, () => GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants, Sensitive).Sources.ToArray());

    private static async Task<string[]> ReportInAsync(CultureInfo culture) =>
        await In(culture, async () => (await GeneratorRun.Of(Sensitive).GetSheetDiagnosticsAsync()).Select(one => one.ToString()).ToArray());

    private static T In<T>(CultureInfo culture, Func<T> run)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
