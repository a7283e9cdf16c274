using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IMacPro.Specs.ConsumerTests.Json;

/// <summary>In JSON a quantity, a date and a version are the text that they print.</summary>
public class TextTests
{
    /// <summary>Every emitted type that can be read from text, without those for one sheet.</summary>
    public static TheoryData<Type> Types =>
    [
        .. typeof(MachineSpec).Assembly.GetTypes().Where(type => type is { Namespace: "IMacPro.Specs", IsPublic: true, IsValueType: true }
            && (type.IsEnum ? type != typeof(SetupLimitKind) : type.GetMethod("Parse", [typeof(string)]) is not null)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_is_read_from_text_is_text_in_JSON_too(Type type) =>
        Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>());

    [Fact]
    public void A_size() => AssertBothWays("\"32 GiB\"", DataSize.FromGibibytes(32));

    [Fact]
    public void A_rate() => AssertBothWays("\"10 Gb/s\"", DataRate.Parse("10 Gb/s"));

    [Fact]
    public void An_energy() => AssertBothWays("\"58.2 Wh\"", Energy.Parse("58.2 Wh"));

    [Fact]
    public void A_frequency() => AssertBothWays("\"2.4 GHz\"", Frequency.Parse("2.4 GHz"));

    [Fact]
    public void A_price() => AssertBothWays("\"35 USD\"", Money.Parse("US$35"));

    [Fact]
    public void A_length() => AssertBothWays("\"19 in\"", Length.Parse("19 in"));

    [Fact]
    public void A_luminance() => AssertBothWays("\"300 nits\"", Luminance.Parse("300 nits"));

    [Fact]
    public void A_mass() => AssertBothWays("\"12.5 lb\"", Mass.Parse("12.5 lb"));

    [Fact]
    public void A_power() => AssertBothWays("\"45 W\"", Power.Parse("45 W"));

    [Fact]
    public void A_date_as_precisely_as_it_is_stated() => AssertBothWays("\"2006-03\"", SpecDate.Parse("2006-03"));

    [Fact]
    public void A_version() => AssertBothWays("\"10.4.2\"", MacOSVersion.Parse("10.4.2"));

    [Fact]
    public void No_value_is_null() => AssertBothWays<DataSize?>("null", null);

    [Fact]
    public void A_key_is_text_too() => Assert.Equal(
        SpecDate.Parse("2006-03"),
        Assert.Single(JsonSerializer.Deserialize<Dictionary<MacOSVersion, SpecDate>>("""{"10.4.2":"2006-03"}""")!).Value);

    [Fact]
    public void What_is_no_such_text_is_refused_with_what_would_do()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DataSize>("\"32 miles\""));

        Assert.Contains("a data size such as 32 GiB or 1 TB", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("32")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_is_no_text_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DataSize>(json));

    private static void AssertBothWays<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
