namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Values are followed as far as the source alone decides them.</summary>
public class FoldingTests
{
    [Theory]
    [InlineData("new DateOnly(2018, 5, 1)")]
    [InlineData("(new DateOnly(2018, 5, 1))")]
    [InlineData("(DateOnly?)new DateOnly(2018, 5, 1)")]
    [InlineData("new DateOnly(day: 1, month: 5, year: 2018)")]
    [InlineData("new DateOnly(2000 + 18, 10 / 2, 1)")]
    [InlineData("DateOnly.Parse(\"2018-05-01\")")]
    [InlineData("DateOnly.Parse(\"2018-05-01\", CultureInfo.InvariantCulture)")]
    [InlineData("DateOnly.Parse(\"2018-05-01\", null)")]
    [InlineData("DateOnly.Parse(\"2018-05-01\", DateTimeFormatInfo.InvariantInfo)")]
    [InlineData("DateOnly.ParseExact(\"2018-05-01\", \"yyyy-MM-dd\", CultureInfo.InvariantCulture)")]
    [InlineData("DateOnly.ParseExact(\"2018-05-01\", \"O\")")]
    [InlineData("DateOnly.FromDateTime(new DateTime(2018, 5, 1))")]
    [InlineData("DateOnly.FromDateTime(new DateTime(2018, 5, 1, 12, 30, 0))")]
    [InlineData("DateOnly.FromDateTime(DateTime.Parse(\"2018-05-01\", CultureInfo.InvariantCulture).Date)")]
    [InlineData("DateOnly.FromDayNumber(736814)")]
    [InlineData("new DateOnly(2018, 4, 30).AddDays(1)")]
    [InlineData("new DateOnly(2018, 4, 1).AddMonths(1)")]
    [InlineData("new DateOnly(2017, 5, 1).AddYears(1)")]
    [InlineData("new SpecDate(2018, 5).First")]
    [InlineData("new SpecDate(2018, 5).Last")]
    [InlineData("SpecDate.Parse(\"2018-05-01\").First")]
    [InlineData("IMacProSpec.Identity.Released.First")]
    [InlineData("flag ? new DateOnly(2018, 5, 1) : new DateOnly(2018, 6, 1)")]
    [InlineData("true ? new DateOnly(2018, 5, 1) : new DateOnly(2020, 6, 1)")]
    [InlineData("number switch { 1 => new DateOnly(2018, 5, 1), 2 => new DateOnly(2018, 6, 1), _ => throw new InvalidOperationException() }")]
    [InlineData("flag ? new DateOnly(2018, 5, 1) : throw new InvalidOperationException()")]
    [InlineData("((DateOnly?)null) ?? new DateOnly(2018, 5, 1)")]
    [InlineData("((DateOnly?)new DateOnly(2018, 5, 1)).GetValueOrDefault()")]
    [InlineData("((DateOnly?)null).GetValueOrDefault(new DateOnly(2018, 5, 1))")]
    public Task ADayBeforeTheOptionWasOffered(string day) => Verify.ReportsInBodyAsync(
        $"_ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {{|SPEC1001:IMacProMemory.GB256|}}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, {day});");

    [Theory]
    [InlineData("DateOnly.Parse(\"01/05/2018\")")]
    [InlineData("DateOnly.ParseExact(\"01.05.2018\", \"dd.MM.yyyy\")")]
    [InlineData("DateOnly.Parse(\"2561-05-01\", new CultureInfo(\"th-TH\"))")]
    [InlineData("DateOnly.Parse(\"2018-05-01\", CultureInfo.CurrentCulture)")]
    [InlineData("DateOnly.ParseExact(\"1439-08-15\", \"yyyy-MM-dd\", CultureInfo.GetCultureInfo(\"ar-SA\"))")]
    [InlineData("DateOnly.FromDateTime(DateTime.Parse(\"2561-05-01\", CultureInfo.GetCultureInfo(\"th-TH\")))")]
    [InlineData("DateOnly.FromDateTime(DateTime.Parse(\"2018-05-01\", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))")]
    [InlineData("DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData("DateOnly.FromDayNumber(20180501)")]
    [InlineData("DateOnly.FromDayNumber(-1)")]
    [InlineData("DateOnly.FromDayNumber(int.MaxValue)")]
    [InlineData("new DateOnly(number, 5, 1)")]
    [InlineData("new DateOnly(2018, 13, 1)")]
    [InlineData("new DateOnly(2018, 5, 1).AddDays(number)")]
    [InlineData("flag ? new DateOnly(2018, 5, 1) : new DateOnly(2020, 6, 1)")]
    [InlineData("flag ? new DateOnly(2018, 5, 1) : null")]
    [InlineData("number switch { 1 => new DateOnly(2018, 5, 1), _ => DateOnly.MaxValue }")]
    [InlineData("null")]
    [InlineData("default")]
    public Task NothingOfADayThatMayBeRight(string day) => Verify.IsSilentInBodyAsync(
        $"_ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, {day});");

    [Theory]
    [InlineData("(IMacProMemory)4")]
    [InlineData("(IMacProMemory)(2 + 2)")]
    [InlineData("(IMacProMemory)4.9")]
    [InlineData("IMacProMemory.GB128 + 1")]
    [InlineData("flag ? IMacProMemory.GB256 : (IMacProMemory)7")]
    public Task AChoiceFromANumber(string memory) => Verify.ReportsInBodyAsync(
        $"_ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {{|SPEC1001:{memory}|}}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));");

    [Theory]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "IMacProSpec.Ports.Thunderbolt3.Count + 1")]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "(int)5.5")]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "(byte)5")]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "2 * 3 - 1")]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "flag ? 5 : 6")]
    [InlineData("BrightnessNits", "SPEC1007", "600")]
    [InlineData("BrightnessNits", "SPEC1007", "600f")]
    [InlineData("BrightnessNits", "SPEC1007", "IMacProSpec.Display.BrightnessNits * 2")]
    [InlineData("OperatingSystem", "SPEC1004", "new(26)")]
    [InlineData("OperatingSystem", "SPEC1004", "new MacOSVersion(minor: 13, major: 10, patch: 1)")]
    [InlineData("OperatingSystem", "SPEC1004", "MacOSVersion.Parse(\"macOS 26\")")]
    [InlineData("EthernetLink", "SPEC1006", "DataRate.Parse(\"40 Gb/s\")")]
    [InlineData("EthernetLink", "SPEC1006", "DataRate.FromGigabytesPerSecond(40)")]
    [InlineData("EthernetLink", "SPEC1006", "IMacProSpec.Ports.Thunderbolt3.Rate")]
    [InlineData("Bluetooth", "SPEC1006", "Version.Parse(\"6.0\")")]
    [InlineData("Bluetooth", "SPEC1006", "new Version(\"6.0\")")]
    [InlineData("Wifi", "SPEC1006", "WifiStandard.Ac | (WifiStandard)64")]
    public Task AValueOfASetup(string member, string id, string value) =>
        Verify.ReportsInBodyAsync($"_ = new IMacProSetup {{ {member} = {{|{id}:{value}|}} }};");

    [Theory]
    [InlineData("double share = 1; double parts = 2;", "BrightnessNits", "1000 - 1000 * (share / parts)")]
    [InlineData("int n = 5; (n) = 3;", "Thunderbolt3InUse", "n")]
    [InlineData("int n = 5; (n)--;", "Thunderbolt3InUse", "n")]
    [InlineData("int n = 5; int[] all = { n = 2 }; _ = all.Length;", "Thunderbolt3InUse", "n")]
    public Task NothingOfAValueThatIsRight(string statements, string member, string value) =>
        Verify.IsSilentInBodyAsync($"{statements} _ = new IMacProSetup {{ {member} = {value} }};");

    [Fact]
    public Task AValueThatIsConvertedOnTheWay() => Verify.ReportsInBodyAsync(
        "decimal total = 21; decimal parts = 2; _ = new IMacProSetup { EthernetLink = {|SPEC1006:DataRate.FromGigabitsPerSecond(total / parts)|} };");
}
