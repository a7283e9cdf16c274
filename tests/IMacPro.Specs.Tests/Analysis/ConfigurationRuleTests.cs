namespace IMacPro.Specs.Tests.Analysis;

/// <summary>What is reported about the choices of a configuration, and where.</summary>
public class ConfigurationRuleTests
{
    [Fact]
    public Task AnOptionBeforeItWasOffered() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration
        {
            Processor = IMacProProcessor.XeonW8Core,
            Memory = {|SPEC1001:IMacProMemory.GB256|},
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
            OrderedOn = new DateOnly(2018, 5, 1),
        };
        """,
        "256 GB memory was first offered on 2019-03-19 (imac-pro.txt line 65); on 2018-05-01 choose 32 GB, 64 GB or 128 GB");

    [Fact]
    public Task AnOptionAfterItWasWithdrawn() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration({|SPEC1001:IMacProProcessor.XeonW8Core|}, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1, new DateOnly(2020, 8, 4));
        """,
        "8-core Intel Xeon W processor was offered until 2020-08-03 (imac-pro.txt line 58); on 2020-08-04 choose 10-core Intel Xeon W, 14-core Intel Xeon W or 18-core Intel Xeon W");

    [Fact]
    public Task EveryOptionThatWasNotOnSale() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration(IMacProProcessor.XeonW10Core, {|SPEC1001:IMacProMemory.GB256|},
            {|SPEC1001:IMacProGraphics.RadeonProVega64X|}, IMacProStorage.TB1, new DateOnly(2018, 5, 1));
        """,
        "256 GB memory was first offered on 2019-03-19 (imac-pro.txt line 65); on 2018-05-01 choose 32 GB, 64 GB or 128 GB",
        "AMD Radeon Pro Vega 64X graphics was first offered on 2019-03-19 (imac-pro.txt line 68); on 2018-05-01 choose AMD Radeon Pro Vega 56 or AMD Radeon Pro Vega 64");

    [Theory]
    [InlineData("2017, 12, 13")]
    [InlineData("2021, 3, 20")]
    public Task ADayOutsideTheSale(string day) => Verify.ReportsInBodyAsync(
        $$"""
        _ = new IMacProConfiguration(IMacProProcessor.XeonW10Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1, {|SPEC1003:new DateOnly({{day}})|});
        """,
        $"The iMac Pro could not be ordered on {day.Replace(", ", "-", StringComparison.Ordinal).Replace("-3-", "-03-", StringComparison.Ordinal)}; it was sold from 2017-12-14 to 2021-03-19");

    [Fact]
    public Task OptionsOfDifferentVariants() => Verify.ReportsInBodyAsync(
        """
        _ = new MacStudioConfiguration(MacStudioProcessor.M1Max10Core, {|SPEC1002:MacStudioMemory.GB128|}, MacStudioGraphics.GPU24Core,
            MacStudioStorage.TB1);
        """,
        "128 GB memory was never offered with 10-core Apple M1 Max processor; it is an option of the Mac Studio (M1 Ultra, 2022), Mac Studio (M2 Ultra, 2023) (mac-studio-2022-2023.txt line 20); choose 32 GB or 64 GB");

    [Fact]
    public Task AnOptionAgainstItsCondition() => Verify.ReportsInBodyAsync(
        """
        _ = new AcmeTowerConfiguration(AcmeTowerProcessor.CoreI5_6Core, AcmeTowerMemory.GB32, AcmeTowerGraphics.RadeonPro555X,
            {|SPEC1002:AcmeTowerStorage.TB8|});
        """,
        "8 TB SSD storage was only offered with Intel Core i7 processor and 32 GB memory (tower.txt line 8), so not with 6-core Intel Core i5 processor; choose 256 GB SSD or 1 TB SSD");

    [Fact]
    public Task AnOptionAgainstWhatWasDenied() => Verify.ReportsInBodyAsync(
        """
        _ = new AcmeTowerConfiguration(AcmeTowerProcessor.CoreI3_4Core, {|SPEC1002:AcmeTowerMemory.GB64|}, AcmeTowerGraphics.RadeonPro555X,
            AcmeTowerStorage.GB256);
        """,
        "64 GB memory was not offered with i3 processor (tower.txt line 6), so not with 4-core Intel Core i3 processor; choose 8 GB, 16 GB or 32 GB");

    [Fact]
    public Task AnOptionThatRequiresMore() => Verify.ReportsInBodyAsync(
        """
        _ = new AcmeTowerConfiguration(AcmeTowerProcessor.CoreI7_6Core, AcmeTowerMemory.GB8, AcmeTowerGraphics.RadeonPro560X,
            {|SPEC1002:AcmeTowerStorage.TB1|});
        """,
        "1 TB SSD storage was only offered with at least 16 GB memory (tower.txt line 8), so not with 8 GB memory; choose 256 GB SSD or 2 TB SSD");

    [Fact]
    public Task OptionsThatDoNotMeetOnTheDay() => Verify.ReportsInBodyAsync(
        """
        _ = new MacStudioConfiguration(MacStudioProcessor.M1Max10Core, {|SPEC1002:MacStudioMemory.GB128|}, MacStudioGraphics.GPU24Core,
            MacStudioStorage.TB1, new DateOnly(2022, 5, 1));
        """);

    [Fact]
    public Task AValueThatIsNoOption() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1008:(IMacProMemory)9|}, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1);
        """,
        "This is no memory that the iMac Pro was offered with; choose 32 GB, 64 GB, 128 GB or 256 GB");

    [Fact]
    public Task AChoiceThatIsNone() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1009:default|}, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1);
        """,
        "The iMac Pro needs a choice of memory; choose 32 GB, 64 GB, 128 GB or 256 GB");

    [Theory]
    [InlineData("2018, 5, 1", "XeonW8Core", "GB128", "RadeonProVega64", "TB4")]
    [InlineData("2017, 12, 14", "XeonW8Core", "GB32", "RadeonProVega56", "TB1")]
    [InlineData("2019, 3, 19", "XeonW18Core", "GB256", "RadeonProVega64X", "TB4")]
    [InlineData("2020, 8, 3", "XeonW8Core", "GB256", "RadeonProVega64X", "TB2")]
    [InlineData("2021, 3, 4", "XeonW14Core", "GB256", "RadeonProVega64X", "TB4")]
    [InlineData("2021, 3, 19", "XeonW10Core", "GB32", "RadeonProVega56", "TB1")]
    public Task NothingThatWasSold(string day, string processor, string memory, string graphics, string storage) => Verify.IsSilentInBodyAsync(
        $$"""
        _ = new IMacProConfiguration(IMacProProcessor.{{processor}}, IMacProMemory.{{memory}}, IMacProGraphics.{{graphics}},
            IMacProStorage.{{storage}}, new DateOnly({{day}}));
        """);

    [Theory]
    [InlineData("XeonW14Core", "GB32", "RadeonProVega56", "TB1", "SPEC1001", 0)]
    [InlineData("XeonW10Core", "GB64", "RadeonProVega56", "TB1", "SPEC1001", 1)]
    [InlineData("XeonW10Core", "GB32", "RadeonProVega64", "TB1", "SPEC1001", 2)]
    [InlineData("XeonW10Core", "GB32", "RadeonProVega56", "TB2", "SPEC1001", 3)]
    public Task AllButTheBaseInTheLastWeeks(string processor, string memory, string graphics, string storage, string id, int wrong)
    {
        string[] values =
        [
            "IMacProProcessor." + processor, "IMacProMemory." + memory, "IMacProGraphics." + graphics, "IMacProStorage." + storage,
        ];
        values[wrong] = $"{{|{id}:{values[wrong]}|}}";
        return Verify.ReportsInBodyAsync($"_ = new IMacProConfiguration({string.Join(", ", values)}, new DateOnly(2021, 3, 5));");
    }

    [Fact]
    public Task NothingWithoutADayIfThereIsOne() => Verify.IsSilentInBodyAsync(
        "_ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega64X, IMacProStorage.TB4);");

    [Fact]
    public Task NothingThatAVariantWasSoldWith() => Verify.IsSilentInBodyAsync(
        "_ = new MacStudioConfiguration(MacStudioProcessor.M1Ultra20Core, MacStudioMemory.GB128, MacStudioGraphics.GPU64Core, MacStudioStorage.TB8);");
}
