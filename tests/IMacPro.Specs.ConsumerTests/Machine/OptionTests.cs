namespace IMacPro.Specs.ConsumerTests.Machine;

/// <summary>Every option of every component, with the days it could be ordered.</summary>
public class OptionTests
{
    private static readonly MachineSpec Machine = IMacProSpec.Machine;

    [Theory]
    [InlineData(0, 8, 16, 3.2, 4.2, "W-2140B")]
    [InlineData(1, 10, 20, 3.0, 4.5, "W-2150B")]
    [InlineData(2, 14, 28, 2.5, 4.3, "W-2170B")]
    [InlineData(3, 18, 36, 2.3, 4.3, "W-2191B")]
    public void A_processor_has_its_cores_clocks_and_model(int index, int cores, int threads, double clock, double turbo, string model)
    {
        ProcessorOption option = Machine.Processor.Options[index];

        Assert.Equal(
            (cores, threads, Frequency.FromGigahertz((decimal)clock), Frequency.FromGigahertz((decimal)turbo), model),
            (option.Cores, option.Threads, option.BaseClock, option.TurboClock, option.Model));
    }

    [Fact]
    public void Every_processor_is_of_one_family() =>
        Assert.All(Machine.Processor.Options, option => Assert.Equal(("Intel", "Xeon W"), (option.Maker, option.Family)));

    [Fact]
    public void The_design_of_the_processors() => Assert.Equal("Skylake", IMacProSpec.Processor.Microarchitecture);

    [Fact]
    public void The_security_chip() => Assert.Equal("Apple T2", IMacProSpec.Processor.SecurityChip);

    [Fact]
    public void Memory_comes_in_four_amounts() =>
        Assert.Equal([32m, 64m, 128m, 256m], Machine.Memory.Options.Select(option => option.Size!.Value.Gibibytes));

    [Fact]
    public void Memory_has_a_kind_and_a_speed() =>
        Assert.Equal((MemoryKind.Ddr4, 2666.0), (IMacProSpec.Memory.Kind, IMacProSpec.Memory.SpeedMegahertz));

    [Fact]
    public void Memory_corrects_errors() => Assert.True(IMacProSpec.Memory.ErrorCorrecting);

    [Fact]
    public void Memory_has_four_slots() => Assert.Equal(4, IMacProSpec.Memory.Slots);

    [Fact]
    public void The_most_memory_is_the_largest_option() => Assert.Equal(256, IMacProSpec.Memory.MaximumGigabytes);

    [Theory]
    [InlineData(0, "Radeon Pro Vega 56", 8)]
    [InlineData(1, "Radeon Pro Vega 64", 16)]
    [InlineData(2, "Radeon Pro Vega 64X", 16)]
    public void A_graphics_processor_has_memory_of_its_own(int index, string model, int gigabytes)
    {
        GraphicsOption option = Machine.Graphics.Options[index];

        Assert.Equal(
            ("AMD", model, DataSize.FromGibibytes(gigabytes), MemoryKind.Hbm2),
            (option.Maker, option.Model, option.Memory, option.MemoryKind));
    }

    [Fact]
    public void Storage_comes_in_three_sizes() => Assert.Equal(
        [(1m, StorageKind.Ssd), (2m, StorageKind.Ssd), (4m, StorageKind.Ssd)],
        Machine.Storage.Options.Select(option => (option.Size!.Value.Terabytes, option.Kind!.Value)));

    [Theory]
    [InlineData("8-core Intel Xeon W", "2017-12-14", "2020-08-04")]
    [InlineData("10-core Intel Xeon W", "2017-12-14", null)]
    [InlineData("14-core Intel Xeon W", "2017-12-14", "2021-03-05")]
    [InlineData("18-core Intel Xeon W", "2017-12-14", "2021-03-05")]
    [InlineData("32 GB", "2017-12-14", null)]
    [InlineData("64 GB", "2017-12-14", "2021-03-05")]
    [InlineData("128 GB", "2017-12-14", "2021-03-05")]
    [InlineData("256 GB", "2019-03-19", "2021-03-05")]
    [InlineData("AMD Radeon Pro Vega 56", "2017-12-14", null)]
    [InlineData("AMD Radeon Pro Vega 64", "2017-12-14", "2021-03-05")]
    [InlineData("AMD Radeon Pro Vega 64X", "2019-03-19", "2021-03-05")]
    [InlineData("1 TB SSD", "2017-12-14", null)]
    [InlineData("2 TB SSD", "2017-12-14", "2021-03-05")]
    [InlineData("4 TB SSD", "2017-12-14", "2021-03-05")]
    public void An_option_has_its_first_day_and_the_first_day_it_was_gone(string name, string from, string? until)
    {
        ComponentOption option = Assert.Single(All(), option => option.Name == name);

        Assert.Equal((from, until), (option.From?.ToString(), option.Until?.ToString()));
    }

    [Fact]
    public void There_are_no_other_options() => Assert.Equal(14, All().Count());

    [Fact]
    public void The_base_is_marked() => Assert.Equal(
        ["8-core Intel Xeon W", "10-core Intel Xeon W", "32 GB", "AMD Radeon Pro Vega 56", "1 TB SSD"],
        All().Where(option => option.IsBase == true).Select(option => option.Name!),
        StringComparer.Ordinal);

    [Fact]
    public void The_ten_core_processor_became_the_base_when_the_eight_core_one_went() =>
        Assert.Equal(IMacProSpec.Processor.XeonW8Core.Until, IMacProSpec.Processor.XeonW10Core.BaseFrom);

    [Fact]
    public void The_days_of_an_option_stand_beside_its_constants() =>
        Assert.Equal(new SpecDate(2019, 3, 19), IMacProSpec.Memory.GB256.From);

    private static IEnumerable<ComponentOption> All() =>
        [.. Machine.Processor.Options, .. Machine.Memory.Options, .. Machine.Graphics.Options, .. Machine.Storage.Options];
}
