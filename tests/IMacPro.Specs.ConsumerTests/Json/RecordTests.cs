using System.Text.Json;

namespace IMacPro.Specs.ConsumerTests.Json;

/// <summary>Configurations and setups are written and read; a machine is written.</summary>
public class RecordTests
{
    // Never on sale and never to work, so only data can say so: the compiler would object.
    private const string Order =
        """{"Processor":"XeonW8Core","Memory":"GB256","Graphics":"RadeonProVega56","Storage":"TB1","OrderedOn":"2018-05-01"}""";

    private const string Setup = """{"OperatingSystem":"26","Thunderbolt3InUse":5,"Wifi":"Ax"}""";

    [Fact]
    public void A_configuration_is_read_whether_it_could_be_ordered_or_not()
    {
        IMacProConfiguration order = JsonSerializer.Deserialize<IMacProConfiguration>(Order)!;

        Assert.Equal(IMacProMemory.GB256, order.Memory);
        Assert.Equal(new DateOnly(2018, 5, 1), order.OrderedOn);
        Assert.Equal("SPEC1001", order.Validate()[0].Id);
    }

    [Fact]
    public void A_configuration_is_written_as_what_was_chosen_without_the_verdict() =>
        Assert.Equal(Order, JsonSerializer.Serialize(JsonSerializer.Deserialize<IMacProConfiguration>(Order)));

    [Fact]
    public void A_configuration_without_a_day_is_read_back()
    {
        IMacProConfiguration order = IMacProConfiguration.All().First();

        Assert.Equal(order, JsonSerializer.Deserialize<IMacProConfiguration>(JsonSerializer.Serialize(order)));
    }

    [Fact]
    public void A_component_that_is_left_out_is_missed() => Assert.Contains(
        "'Memory'",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IMacProConfiguration>(
            """{"Processor":"XeonW8Core","Graphics":"RadeonProVega56","Storage":"TB1"}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_setup_is_read_whether_it_works_or_not()
    {
        IMacProSetup setup = JsonSerializer.Deserialize<IMacProSetup>(Setup)!;

        Assert.Equal(new MacOSVersion(26), setup.OperatingSystem);
        Assert.Equal(5, setup.Thunderbolt3InUse);
        Assert.Equal(WifiStandard.Ax, setup.Wifi);
        Assert.Equal(3, setup.Validate().Count);
    }

    [Fact]
    public void A_setup_is_read_back_and_the_verdict_is_not_part_of_it()
    {
        IMacProSetup setup = JsonSerializer.Deserialize<IMacProSetup>(Setup)!;
        string json = JsonSerializer.Serialize(setup);

        Assert.Equal(setup, JsonSerializer.Deserialize<IMacProSetup>(json));
        Assert.DoesNotContain("IsValid", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_is_written_with_its_words() => Assert.StartsWith(
        """{"Id":"SPEC1001","Severity":"Error","Message":""", JsonSerializer.Serialize(JsonSerializer.Deserialize<IMacProConfiguration>(Order)!.Validate()[0]), StringComparison.Ordinal);

    [Fact]
    public void A_machine_is_written_with_names_and_texts()
    {
        using var machine = JsonDocument.Parse(JsonSerializer.Serialize(IMacProSpec.Machine));
        JsonElement memory = machine.RootElement.GetProperty("Memory");

        Assert.Equal("32 GiB", memory.GetProperty("Options")[0].GetProperty("Size").GetString());
        Assert.Equal("Thunderbolt3", Assert.Single(
            machine.RootElement.GetProperty("Ports").GetProperty("All").EnumerateArray(),
            port => port.GetProperty("Kind").GetString() == "Thunderbolt3").GetProperty("Kind").GetString());
    }
}
