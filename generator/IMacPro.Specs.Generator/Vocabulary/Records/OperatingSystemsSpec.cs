namespace IMacPro.Specs
{
    /// <summary>The operating systems the machine runs.</summary>
    public sealed partial record OperatingSystemsSpec
    {
        /// <summary>The name of the operating system.</summary>
        public string? Family { get; init; }

        /// <summary>The operating systems as the sheet sums them up.</summary>
        public string? Stated { get; init; }

        /// <summary>The first version it runs; the one it shipped with.</summary>
        public MacOSVersion? Minimum { get; init; }

        /// <summary>The name of the first version.</summary>
        public string? MinimumName { get; init; }

        /// <summary>The last version it runs; covers everything that starts with its stated numbers.</summary>
        public MacOSVersion? Maximum { get; init; }

        /// <summary>The name of the last version.</summary>
        public string? MaximumName { get; init; }

        /// <summary>The known releases within that range, oldest first.</summary>
        public SpecList<OperatingSystemRelease> Releases { get; init; } = SpecList<OperatingSystemRelease>.Empty;

        /// <summary>Whether the machine runs a version.</summary>
        /// <param name="version">The version asked about.</param>
        /// <returns>
        /// <see langword="true"/> from <see cref="Minimum"/> to <see cref="Maximum"/>, both included; a bound the sheet
        /// does not state is no bound. <see langword="false"/> where it states neither.
        /// </returns>
        public bool Contains(MacOSVersion version) =>
            (Minimum.HasValue || Maximum.HasValue)
            && version.IsWithin(Minimum ?? version, Maximum ?? version);
    }
}
