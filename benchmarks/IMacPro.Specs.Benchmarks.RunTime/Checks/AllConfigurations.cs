using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>Every configuration that could be ordered on a day; a call lists them all.</summary>
public class AllConfigurations
{
    private static readonly DateOnly Day = IMacProSpec.Machine.Memory.Options.Max(option => option.From)!.Value.First;

    private readonly OrderValidator _validator = new();

    /// <summary>As it is generated.</summary>
    [Benchmark(Description = "All(date)")]
    public int All()
    {
        int count = 0;
        foreach (IMacProConfiguration configuration in IMacProConfiguration.All(Day))
        {
            count += configuration.OrderedOn.HasValue ? 1 : 0;
        }

        return count;
    }

    /// <summary>Every combination, each checked.</summary>
    [Benchmark(Description = "combinations checked by FluentValidation")]
    public int Combinations()
    {
        int count = 0;
        foreach (IMacProProcessor processor in IMacProProcessorOptions.Values)
        {
            foreach (IMacProMemory memory in IMacProMemoryOptions.Values)
            {
                foreach (IMacProGraphics graphics in IMacProGraphicsOptions.Values)
                {
                    foreach (IMacProStorage storage in IMacProStorageOptions.Values)
                    {
                        Order order = new() { Processor = processor, Memory = memory, Graphics = graphics, Storage = storage, OrderedOn = Day };
                        count += _validator.Validate(order).IsValid ? 1 : 0;
                    }
                }
            }
        }

        return count;
    }
}
