namespace IMacPro.Specs
{
    /// <summary>A drive for disks, discs or tapes that can be taken out.</summary>
    public sealed partial record RemovableDrive
    {
        /// <summary>The drive in the sheet's words.</summary>
        public string? Name { get; init; }

        /// <summary>What it takes.</summary>
        public StorageKind? Kind { get; init; }

        /// <summary>How much one of its disks holds, counted in 1000s.</summary>
        public DataSize? Size { get; init; }

        /// <summary>How many of them there are, where the sheet says so.</summary>
        public int? Count { get; init; }

        /// <summary>Whether the sheet offers it as an extra.</summary>
        public bool? IsOptional { get; init; }
    }
}
