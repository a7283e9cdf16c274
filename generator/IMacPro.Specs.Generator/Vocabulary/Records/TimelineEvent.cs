namespace IMacPro.Specs
{
    /// <summary>One dated event in the machine's life.</summary>
    public sealed partial record TimelineEvent
    {
        /// <summary>The date, as precise as the sheet states it.</summary>
        public SpecDate? Date { get; init; }

        /// <summary>What kind of event it was.</summary>
        public TimelineEventKind? Kind { get; init; }

        /// <summary>The event in the sheet's words.</summary>
        public string? Description { get; init; }
    }
}
