namespace IMacPro.Specs.ConsumerTests.Machine;

public class IdentityTests
{
    private static readonly IdentitySpec Identity = IMacProSpec.Machine.Identity;

    [Fact]
    public void The_name_is_spelled_as_its_maker_spells_it() => Assert.Equal("iMac Pro", IMacProSpec.Identity.Name);

    [Fact]
    public void The_machine_has_the_same_name() => Assert.Equal("iMac Pro", IMacProSpec.Machine.Name);

    [Fact]
    public void The_developer() => Assert.Equal("Apple", IMacProSpec.Identity.Developer);

    [Fact]
    public void The_model_identifier() => Assert.Equal("iMacPro1,1", IMacProSpec.Identity.ModelIdentifier);

    [Fact]
    public void The_model_number() => Assert.Equal("A1862", IMacProSpec.Identity.ModelNumber);

    [Fact]
    public void The_order_number() => Assert.Equal("MQ2Y2LL/A", IMacProSpec.Identity.OrderNumber);

    [Fact]
    public void The_day_of_release() => Assert.Equal(new SpecDate(2017, 12, 14), IMacProSpec.Identity.Released);

    [Fact]
    public void The_last_day() => Assert.Equal(new SpecDate(2021, 3, 19), IMacProSpec.Identity.Discontinued);

    [Fact]
    public void The_successor() => Assert.Equal("Mac Studio", IMacProSpec.Identity.Successor);

    [Fact]
    public void A_cell_with_commas_is_a_list() => Assert.Equal(new SpecList<string>("All-in-one", "Workstation"), Identity.Types);

    [Fact]
    public void The_record_says_the_same() => Assert.Equal(
        (IMacProSpec.Identity.Name, IMacProSpec.Identity.Released, IMacProSpec.Identity.ModelIdentifier),
        (Identity.Name, Identity.Released, Identity.ModelIdentifiers.Single()));
}
