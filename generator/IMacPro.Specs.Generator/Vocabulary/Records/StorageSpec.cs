namespace IMacPro.Specs
{
    /// <summary>The built-in storage and the choices of it.</summary>
    public sealed partial record StorageSpec
    {
        /// <summary>The component as the infobox sums it up.</summary>
        public string? Summary { get; init; }

        /// <summary>The largest storage the machine takes, stated or else the largest option.</summary>
        public DataSize? Maximum { get; init; }

        /// <summary>The drives for media that can be taken out.</summary>
        public SpecList<RemovableDrive> Drives { get; init; } = SpecList<RemovableDrive>.Empty;

        /// <summary>The storage the machine could be ordered with.</summary>
        public SpecList<StorageOption> Options { get; init; } = SpecList<StorageOption>.Empty;
    }
}
