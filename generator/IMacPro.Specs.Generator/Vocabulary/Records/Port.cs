namespace IMacPro.Specs
{
    /// <summary>Ports of one kind.</summary>
    public sealed partial record Port
    {
        /// <summary>The kind of port.</summary>
        public PortKind? Kind { get; init; }

        /// <summary>How many of them there are.</summary>
        public int? Count { get; init; }

        /// <summary>The standard they follow.</summary>
        public string? Standard { get; init; }

        /// <summary>The connector, where the kind does not say it.</summary>
        public string? Connector { get; init; }

        /// <summary>The USB standard they also speak.</summary>
        public string? UsbStandard { get; init; }

        /// <summary>The highest data rate.</summary>
        public DataRate? Rate { get; init; }

        /// <summary>The highest data rate as USB, where it is another.</summary>
        public DataRate? UsbRate { get; init; }
    }
}
