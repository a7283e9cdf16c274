namespace IMacPro.Specs
{
    /// <summary>The main memory and the choices of it.</summary>
    public sealed partial record MemorySpec
    {
        /// <summary>The component as the infobox sums it up.</summary>
        public string? Summary { get; init; }

        /// <summary>The kind of memory chips.</summary>
        public MemoryKind? Kind { get; init; }

        /// <summary>The stated speed in MHz.</summary>
        public Frequency? Speed { get; init; }

        /// <summary>The stated transfer rate in millions of transfers a second.</summary>
        public int? TransferRateMegatransfers { get; init; }

        /// <summary>Whether the memory corrects errors (ECC).</summary>
        public bool? ErrorCorrecting { get; init; }

        /// <summary>Whether processor and graphics share it.</summary>
        public bool? Unified { get; init; }

        /// <summary>The number of module slots.</summary>
        public int? Slots { get; init; }

        /// <summary>The form of the modules.</summary>
        public string? FormFactor { get; init; }

        /// <summary>The number of modules fitted in the standard configuration.</summary>
        public int? ModuleCount { get; init; }

        /// <summary>The size of each fitted module, counted in 1024s.</summary>
        public DataSize? ModuleSize { get; init; }

        /// <summary>The most memory the machine takes, stated or else the largest option.</summary>
        public DataSize? Maximum { get; init; }

        /// <summary>The amounts of memory the machine could be ordered with.</summary>
        public SpecList<MemoryOption> Options { get; init; } = SpecList<MemoryOption>.Empty;
    }
}
