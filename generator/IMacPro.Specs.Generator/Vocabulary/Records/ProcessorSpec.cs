namespace IMacPro.Specs
{
    /// <summary>The processor and the choices of it.</summary>
    public sealed partial record ProcessorSpec
    {
        /// <summary>The component as the infobox sums it up.</summary>
        public string? Summary { get; init; }

        /// <summary>The design generation of the processors.</summary>
        public string? Microarchitecture { get; init; }

        /// <summary>The separate chip for system management and encryption.</summary>
        public string? SecurityChip { get; init; }

        /// <summary>The processors the machine could be ordered with.</summary>
        public SpecList<ProcessorOption> Options { get; init; } = SpecList<ProcessorOption>.Empty;
    }
}
