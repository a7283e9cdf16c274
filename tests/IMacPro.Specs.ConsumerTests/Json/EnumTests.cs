using System.Text.Json;

namespace IMacPro.Specs.ConsumerTests.Json;

/// <summary>In JSON an enum is the name of its member.</summary>
public class EnumTests
{
    [Fact]
    public void An_option_is_its_name() => AssertBothWays("\"GB256\"", IMacProMemory.GB256);

    [Fact]
    public void A_kind_is_its_name() => AssertBothWays("\"Thunderbolt3\"", PortKind.Thunderbolt3);

    [Fact]
    public void No_value_is_null() => AssertBothWays<IMacProMemory?>("null", null);

    [Fact]
    public void Members_that_combine_are_named_one_after_the_other() => AssertBothWays("\"A, Ac\"", WifiStandard.A | WifiStandard.Ac);

    [Fact]
    public void A_key_is_its_name() =>
        Assert.Equal("""{"UsbC":2}""", JsonSerializer.Serialize(new Dictionary<PortKind, int> { [PortKind.UsbC] = 2 }));

    [Fact]
    public void A_key_is_read_back() =>
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<PortKind, int>>("""{"UsbC":2}""")![PortKind.UsbC]);

    [Theory]
    [InlineData("\"256 GB\"")]
    [InlineData("\"gb256\"")]
    [InlineData("\" GB256\"")]
    [InlineData("\"GB32, GB64\"")]
    [InlineData("\"4\"")]
    [InlineData("\"\"")]
    public void Any_other_text_is_refused_with_the_names_that_would_do(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IMacProMemory>(json));

        Assert.Equal($"{json} is no IMacProMemory; its members are GB32, GB64, GB128, GB256.", exception.Message);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_text_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IMacProMemory>(json));

    [Theory]
    [InlineData("\"Ac, A\"")]
    [InlineData("\"A,Ac\"")]
    [InlineData("\"65536\"")]
    public void A_combination_is_read_as_it_is_written_and_not_otherwise(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WifiStandard>(json));

    [Fact]
    public void A_value_without_a_name_is_not_written()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Serialize((IMacProMemory)7));

        Assert.Equal("7 is no IMacProMemory.", exception.Message);
    }

    [Fact]
    public void The_place_of_a_mistake_is_told()
    {
        JsonException exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<string, IMacProMemory[]>>("""{"desk":["GB32","GB33"]}"""));

        Assert.Equal("$.desk[1]", exception.Path);
    }

    private static void AssertBothWays<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
