namespace IMacPro.Specs
{
    /// <summary>One release of an operating system.</summary>
    public sealed partial record OperatingSystemRelease
    {
        /// <summary>Its version number.</summary>
        public MacOSVersion? Version { get; init; }

        /// <summary>Its name.</summary>
        public string? Name { get; init; }

        /// <summary>The date it came out.</summary>
        public SpecDate? Released { get; init; }
    }
}
