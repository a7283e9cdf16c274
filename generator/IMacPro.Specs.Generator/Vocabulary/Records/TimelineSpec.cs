namespace IMacPro.Specs
{
    /// <summary>The dated events in the machine's life, in the order of the sheet.</summary>
    public sealed partial record TimelineSpec
    {
        /// <summary>The events.</summary>
        public SpecList<TimelineEvent> Events { get; init; } = SpecList<TimelineEvent>.Empty;
    }
}
