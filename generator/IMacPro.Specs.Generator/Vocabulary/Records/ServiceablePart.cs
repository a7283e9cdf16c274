namespace IMacPro.Specs
{
    /// <summary>How one part can be changed.</summary>
    public sealed partial record ServiceablePart
    {
        /// <summary>The part.</summary>
        public string? Name { get; init; }

        /// <summary>How it can be changed.</summary>
        public ServiceAccess? Access { get; init; }

        /// <summary>What else the sheet says of it.</summary>
        public string? Note { get; init; }
    }
}
