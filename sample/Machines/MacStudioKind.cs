using FleetCheck.Inventory;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>A variant of the machine whose sheet the project adds: the variants share their configurations, not their ports.</summary>
internal sealed class MacStudioKind : MachineKind
{
    private readonly Component<MacStudioProcessor> _processor;
    private readonly Component<MacStudioMemory> _memory;
    private readonly Component<MacStudioGraphics> _graphics;
    private readonly Component<MacStudioStorage> _storage;
    private readonly Func<MacOSVersion?, PortsInUse, SpecList<ConfigurationIssue>> _checkUse;

    private MacStudioKind(MachineSpec variant, Func<MacOSVersion?, PortsInUse, SpecList<ConfigurationIssue>> checkUse)
        : base(variant)
    {
        _processor = new(variant.Name, nameof(variant.Processor), MacStudioProcessorOptions.TryParse, variant.Processor.Options);
        _memory = new(variant.Name, nameof(variant.Memory), MacStudioMemoryOptions.TryParse, variant.Memory.Options);
        _graphics = new(variant.Name, nameof(variant.Graphics), MacStudioGraphicsOptions.TryParse, variant.Graphics.Options);
        _storage = new(variant.Name, nameof(variant.Storage), MacStudioStorageOptions.TryParse, variant.Storage.Options);
        _checkUse = checkUse;
    }

    /// <summary>All variants.</summary>
    public static IReadOnlyList<MachineKind> All { get; } =
    [
        new MacStudioKind(MacStudioSpec.M1Max2022.Machine, (system, ports) => new MacStudioM1Max2022Setup
        {
            OperatingSystem = system,
            Thunderbolt4InUse = ports.Of(PortKind.Thunderbolt4),
            UsbCInUse = ports.Of(PortKind.UsbC),
            UsbAInUse = ports.Of(PortKind.UsbA),
            HdmiInUse = ports.Of(PortKind.Hdmi),
            SdxcCardInUse = ports.Of(PortKind.SdxcCard),
        }.Validate()),
        new MacStudioKind(MacStudioSpec.M1Ultra2022.Machine, (system, ports) => new MacStudioM1Ultra2022Setup
        {
            OperatingSystem = system,
            Thunderbolt4InUse = ports.Of(PortKind.Thunderbolt4),
            UsbAInUse = ports.Of(PortKind.UsbA),
            HdmiInUse = ports.Of(PortKind.Hdmi),
            SdxcCardInUse = ports.Of(PortKind.SdxcCard),
        }.Validate()),
        new MacStudioKind(MacStudioSpec.M2Max2023.Machine, (system, ports) => new MacStudioM2Max2023Setup
        {
            OperatingSystem = system,
            Thunderbolt4InUse = ports.Of(PortKind.Thunderbolt4),
            UsbCInUse = ports.Of(PortKind.UsbC),
            UsbAInUse = ports.Of(PortKind.UsbA),
            HdmiInUse = ports.Of(PortKind.Hdmi),
            SdxcCardInUse = ports.Of(PortKind.SdxcCard),
        }.Validate()),
        new MacStudioKind(MacStudioSpec.M2Ultra2023.Machine, (system, ports) => new MacStudioM2Ultra2023Setup
        {
            OperatingSystem = system,
            Thunderbolt4InUse = ports.Of(PortKind.Thunderbolt4),
            UsbAInUse = ports.Of(PortKind.UsbA),
            HdmiInUse = ports.Of(PortKind.Hdmi),
            SdxcCardInUse = ports.Of(PortKind.SdxcCard),
        }.Validate()),
    ];

    public override SpecList<ConfigurationIssue> CheckOrder(in Order order) =>
        new MacStudioConfiguration(
            _processor.Read(order.Entry.Processor, order.Findings),
            _memory.Read(order.Entry.Memory, order.Findings),
            _graphics.Read(order.Entry.Graphics, order.Findings),
            _storage.Read(order.Entry.Storage, order.Findings),
            order.Day).Validate();

    public override IEnumerable<Choice?> Choices(InventoryEntry entry) =>
        [_processor.Find(entry.Processor), _memory.Find(entry.Memory), _graphics.Find(entry.Graphics), _storage.Find(entry.Storage)];

    public override SpecList<ConfigurationIssue> CheckUse(MacOSVersion? system, PortsInUse ports) => _checkUse(system, ports);

    public override int CountOn(DateOnly day) => MacStudioConfiguration.All(day).Count(configuration => _processor.Has(configuration.Processor));
}
