namespace IMacPro.Specs.ConsumerTests.Machine;

public class RecordTests
{
    [Fact]
    public void A_machine_equals_a_copy_of_itself() => Assert.Equal(IMacProSpec.Machine, IMacProSpec.Machine with { });

    [Fact]
    public void Lists_within_compare_by_their_items()
    {
        MachineSpec copy = IMacProSpec.Machine with
        {
            Ports = new PortsSpec { All = new SpecList<Port>([.. IMacProSpec.Machine.Ports.All.Select(port => port with { })]) },
        };

        Assert.Equal(IMacProSpec.Machine, copy);
    }

    [Fact]
    public void Equal_machines_have_one_hash_code() =>
        Assert.Equal(IMacProSpec.Machine.GetHashCode(), (IMacProSpec.Machine with { }).GetHashCode());

    [Fact]
    public void One_other_value_makes_another_machine() => Assert.NotEqual(
        IMacProSpec.Machine,
        IMacProSpec.Machine with { Weight = IMacProSpec.Machine.Weight with { Pounds = 22 } });

    [Fact]
    public void The_machine_is_made_once() => Assert.Same(IMacProSpec.Machine, IMacProSpec.Machine);

    [Fact]
    public void Areas_a_sheet_does_not_state_are_there_and_empty() => Assert.Equal(new BatterySpec(), IMacProSpec.Machine.Battery);
}
