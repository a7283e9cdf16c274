namespace IMacPro.Specs
{
    /// <summary>One processor the machine could be ordered with.</summary>
    public sealed partial record ProcessorOption : ComponentOption
    {
        /// <summary>The company that designed the processor.</summary>
        public string? Maker { get; init; }

        /// <summary>Maker and family together, as it is advertised.</summary>
        public string? Brand { get; init; }

        /// <summary>The product family.</summary>
        public string? Family { get; init; }

        /// <summary>The maker's model number.</summary>
        public string? Model { get; init; }

        /// <summary>The number of cores.</summary>
        public int? Cores { get; init; }

        /// <summary>The number of hardware threads.</summary>
        public int? Threads { get; init; }

        /// <summary>The number of performance cores, where there are two kinds.</summary>
        public int? PerformanceCores { get; init; }

        /// <summary>The number of efficiency cores, where there are two kinds.</summary>
        public int? EfficiencyCores { get; init; }

        /// <summary>The base clock; of the performance cores, where there are two kinds.</summary>
        public Frequency? BaseClock { get; init; }

        /// <summary>The highest clock of a single core.</summary>
        public Frequency? TurboClock { get; init; }

        /// <summary>The clock of the efficiency cores.</summary>
        public Frequency? EfficiencyClock { get; init; }
    }
}
