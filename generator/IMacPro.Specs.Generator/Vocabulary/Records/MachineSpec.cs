namespace IMacPro.Specs
{
    /// <summary>
    /// A machine as its sheet states it. Every area is present; what the sheet does not state is null or empty within it.
    /// </summary>
    public sealed partial record MachineSpec
    {
        /// <summary>The machine's name; of a machine with variants, the variant's.</summary>
        public string Name { get; init; } = "";

        /// <summary>What it is called, who made it, and when it was sold.</summary>
        public IdentitySpec Identity { get; init; } = new IdentitySpec();

        /// <summary>The dated events in its life.</summary>
        public TimelineSpec Timeline { get; init; } = new TimelineSpec();

        /// <summary>The built-in display.</summary>
        public DisplaySpec Display { get; init; } = new DisplaySpec();

        /// <summary>The processor and the choices of it.</summary>
        public ProcessorSpec Processor { get; init; } = new ProcessorSpec();

        /// <summary>The main memory and the choices of it.</summary>
        public MemorySpec Memory { get; init; } = new MemorySpec();

        /// <summary>The graphics processor and the choices of it.</summary>
        public GraphicsSpec Graphics { get; init; } = new GraphicsSpec();

        /// <summary>The built-in storage and the choices of it.</summary>
        public StorageSpec Storage { get; init; } = new StorageSpec();

        /// <summary>The built-in camera.</summary>
        public CameraSpec Camera { get; init; } = new CameraSpec();

        /// <summary>Microphones, speakers and sound connections.</summary>
        public AudioSpec Audio { get; init; } = new AudioSpec();

        /// <summary>The ports on the case.</summary>
        public PortsSpec Ports { get; init; } = new PortsSpec();

        /// <summary>Wireless and wired networks.</summary>
        public NetworkingSpec Networking { get; init; } = new NetworkingSpec();

        /// <summary>The external displays that can be attached.</summary>
        public ExternalDisplaysSpec ExternalDisplays { get; init; } = new ExternalDisplaysSpec();

        /// <summary>The battery.</summary>
        public BatterySpec Battery { get; init; } = new BatterySpec();

        /// <summary>The outer dimensions.</summary>
        public DimensionsSpec Dimensions { get; init; } = new DimensionsSpec();

        /// <summary>How much it weighs.</summary>
        public WeightSpec Weight { get; init; } = new WeightSpec();

        /// <summary>The case.</summary>
        public BodySpec Body { get; init; } = new BodySpec();

        /// <summary>What it cost.</summary>
        public PriceSpec Price { get; init; } = new PriceSpec();

        /// <summary>Which parts can be changed, and how.</summary>
        public ServiceabilitySpec Serviceability { get; init; } = new ServiceabilitySpec();

        /// <summary>The operating systems it runs.</summary>
        public OperatingSystemsSpec OperatingSystems { get; init; } = new OperatingSystemsSpec();

        /// <summary>What the sheet states beyond these areas, in its own words.</summary>
        public OtherSpec Other { get; init; } = new OtherSpec();

        /// <summary>Where the facts come from.</summary>
        public SheetSource Source { get; init; } = new SheetSource();
    }
}
