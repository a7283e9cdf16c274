using FleetCheck.Inventory;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>The machine of the package's own sheet.</summary>
internal sealed class IMacProKind() : MachineKind(IMacProSpec.Machine)
{
    private static readonly Component<IMacProProcessor> Processor = new(
        IMacProSpec.Machine.Name, nameof(Processor), IMacProProcessorOptions.TryParse, IMacProSpec.Machine.Processor.Options);

    private static readonly Component<IMacProMemory> Memory = new(
        IMacProSpec.Machine.Name, nameof(Memory), IMacProMemoryOptions.TryParse, IMacProSpec.Machine.Memory.Options);

    private static readonly Component<IMacProGraphics> Graphics = new(
        IMacProSpec.Machine.Name, nameof(Graphics), IMacProGraphicsOptions.TryParse, IMacProSpec.Machine.Graphics.Options);

    private static readonly Component<IMacProStorage> Storage = new(
        IMacProSpec.Machine.Name, nameof(Storage), IMacProStorageOptions.TryParse, IMacProSpec.Machine.Storage.Options);

    public override SpecList<ConfigurationIssue> CheckOrder(in Order order) =>
        new IMacProConfiguration(
            Processor.Read(order.Entry.Processor, order.Findings),
            Memory.Read(order.Entry.Memory, order.Findings),
            Graphics.Read(order.Entry.Graphics, order.Findings),
            Storage.Read(order.Entry.Storage, order.Findings),
            order.Day).Validate();

    public override IEnumerable<Choice?> Choices(InventoryEntry entry) =>
        [Processor.Find(entry.Processor), Memory.Find(entry.Memory), Graphics.Find(entry.Graphics), Storage.Find(entry.Storage)];

    public override SpecList<ConfigurationIssue> CheckUse(MacOSVersion? system, PortsInUse ports) =>
        new IMacProSetup
        {
            OperatingSystem = system,
            UsbAInUse = ports.Of(PortKind.UsbA),
            Thunderbolt3InUse = ports.Of(PortKind.Thunderbolt3),
            SdxcCardInUse = ports.Of(PortKind.SdxcCard),
            HeadphoneInUse = ports.Of(PortKind.Headphone),
            EthernetInUse = ports.Of(PortKind.Ethernet),
        }.Validate();

    public override int CountOn(DateOnly day) => IMacProConfiguration.All(day).Count();
}
