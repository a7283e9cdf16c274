namespace IMacPro.Specs
{
    /// <summary>The battery.</summary>
    public sealed partial record BatterySpec
    {
        /// <summary>How much energy it holds.</summary>
        public Energy? Capacity { get; init; }

        /// <summary>Its chemistry.</summary>
        public string? Chemistry { get; init; }
    }
}
