namespace IMacPro.Specs.ConsumerTests.Machine;

/// <summary>Sheets of seven machines in one project, compared through the vocabulary they share.</summary>
public class FleetTests
{
    private static readonly MachineSpec[] Machines =
    [
        IMacProSpec.Machine,
        .. IMacG5Spec.Variants,
        .. IMacRetina5K27Inch2019_2020Spec.Variants,
        .. MacMini2018_2023Spec.Variants,
        .. MacStudioSpec.Variants,
        .. MacBookAir2020Spec.Variants,
        MacBookPro16Inch2019Spec.Machine,
    ];

    [Fact]
    public void Every_machine_is_another_one()
    {
        Assert.Equal(Machines.Length, Machines.Select(machine => machine.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(7, Machines.Select(machine => machine.Source.FileName).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Machines, machine => Assert.NotEmpty(machine.Processor.Options));
    }

    [Fact]
    public void Machines_are_ordered_by_the_memory_they_take()
    {
        MachineSpec[] ordered = [.. Machines.OrderBy(machine => machine.Memory.Maximum)];

        Assert.Equal("imac-g5.txt", ordered[0].Source.FileName);
        Assert.Equal(DataSize.FromGibibytes(256), IMacProSpec.Machine.Memory.Maximum);
        Assert.Equal(IMacProSpec.Machine, ordered[^1]);
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Memory.Maximum <= pair.Second.Memory.Maximum));
    }

    [Fact]
    public void Machines_are_chosen_by_what_they_have() => Assert.Equal(
        ["Mac Mini (M2 Pro, 2023)", "Mac Mini (M2, 2023)"],
        Machines
            .Where(machine => machine.Name!.StartsWith("Mac Mini", StringComparison.Ordinal) && machine.Ports.Count(PortKind.Thunderbolt4) > 0)
            .Select(machine => machine.Name!)
            .Order(StringComparer.Ordinal)
            .ToArray());

    [Fact]
    public void Each_machine_has_configurations_of_its_own()
    {
        Assert.All(MacStudioConfiguration.All(), configuration => Assert.True(configuration.IsValid));
        Assert.All(MacMini2018_2023Configuration.All(new DateOnly(2019, 6, 1)), configuration => Assert.True(configuration.IsValid));
        Assert.NotEmpty(MacBookPro16Inch2019Configuration.All());
        Assert.NotEmpty(IMacG5Configuration.All());
    }

    [Fact]
    public void Variants_sold_beside_each_other_have_a_base_each() => Assert.Equal(
        [MacStudioProcessor.M1Max10Core, MacStudioProcessor.M1Ultra20Core],
        MacStudioConfiguration.Bases(new DateOnly(2022, 6, 1)).Select(configuration => configuration.Processor));
}
