namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Texts that will not be read at run time are reported while they are typed.</summary>
public class ParseRuleTests
{
    [Theory]
    [InlineData("MacOSVersion", "ten.four")]
    [InlineData("MacOSVersion", "")]
    [InlineData("SpecDate", "2019-13")]
    [InlineData("DataSize", "16")]
    [InlineData("DataRate", "ten Gb/s")]
    [InlineData("Frequency", "3 GB")]
    [InlineData("Length", "12 miles")]
    [InlineData("Mass", "heavy")]
    [InlineData("Luminance", "300 suns")]
    [InlineData("Energy", "58")]
    [InlineData("Power", "58")]
    [InlineData("Money", "58")]
    public Task ATextThatCannotBeRead(string type, string text) =>
        Verify.ReportsInBodyAsync($"_ = {type}.Parse({{|SPEC1010:\"{text}\"|}});");

    [Theory]
    [InlineData("MacOSVersion", "macOS 10.4")]
    [InlineData("SpecDate", "2019-12")]
    [InlineData("DataSize", "16 GB")]
    [InlineData("DataRate", "10 Gb/s")]
    [InlineData("Frequency", "3 GHz")]
    [InlineData("Length", "12 in")]
    [InlineData("Mass", "2 kg")]
    [InlineData("Luminance", "300 nits")]
    [InlineData("Energy", "58 Wh")]
    [InlineData("Power", "58 W")]
    [InlineData("Money", "58 EUR")]
    public Task NothingThatCanBeRead(string type, string text) => Verify.IsSilentInBodyAsync($"_ = {type}.Parse(\"{text}\");");

    /// <summary>Every type of the vocabulary that is read from a text.</summary>
    public static TheoryData<string> Types =>
    [
        .. typeof(MacOSVersion).Assembly.GetTypes()
            .Where(type => type is { Namespace: "IMacPro.Specs", IsPublic: true, IsValueType: true } && type.GetMethod("Parse", [typeof(string)]) is not null)
            .Select(type => type.Name),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public Task NoTypeIsForgotten(string type) => Verify.ReportsInBodyAsync($"_ = {type}.Parse({{|SPEC1010:\"?\"|}});");

    [Fact]
    public Task ItIsSaidAsAtRunTime() => Verify.ReportsInBodyAsync(
        """_ = SpecDate.Parse({|SPEC1010:"yesterday"|});""",
        "'yesterday' is not a date such as 1984-01-24, 2006-03 or 2004");

    [Fact]
    public Task AConstantIsFollowed() => Verify.ReportsInBodyAsync(
        """
        const string text = "ten";
        _ = MacOSVersion.Parse({|SPEC1010:text|});
        """);

    [Fact]
    public Task ATextAsCharacters() => Verify.ReportsInBodyAsync("""_ = MacOSVersion.Parse({|SPEC1010:(ReadOnlySpan<char>)"ten"|});""");

    [Fact]
    public Task NothingThatIsNotKnown() => Verify.IsSilentInBodyAsync("_ = MacOSVersion.Parse(number.ToString(CultureInfo.InvariantCulture));");

    [Fact]
    public Task NothingThatMayBeRead() => Verify.IsSilentInBodyAsync("""_ = MacOSVersion.Parse(flag ? "ten" : "10");""");

    [Fact]
    public Task NothingOfTryParse() => Verify.IsSilentInBodyAsync("""_ = MacOSVersion.TryParse("ten", out _);""");

    [Fact]
    public Task NothingOfTypesOfTheUser() => Verify.IsSilentAsync(
        """
        public static class Mass
        {
            public static int Parse(string text) => text.Length;

            public static int Run() => Mass.Parse("heavy");
        }
        """);
}
