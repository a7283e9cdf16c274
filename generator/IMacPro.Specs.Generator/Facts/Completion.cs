using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>What can only be said when every row is read: names that tell options apart, values that follow from others.</summary>
internal static class Completion
{
    public static readonly (string Area, Action<MachineBuilder> Complete)[] Steps =
    [
        (Areas.Identity, IdentityReader.Complete),
        (Areas.Display, DisplayCompletion.Complete),
        (Areas.Processor, ProcessorReader.Complete),
        (Areas.Memory, MemoryReader.Complete),
        (Areas.Graphics, GraphicsReader.Complete),
        (Areas.Storage, StorageReader.Complete),
        (Areas.Ports, PortReader.Complete),
        (Areas.Networking, EthernetReader.Complete),
        (Areas.Weight, WeightReader.Complete),
        (Areas.Price, PriceReader.Complete),
        (Areas.ExternalDisplays, ExternalDisplaysReader.Complete),
    ];
}
