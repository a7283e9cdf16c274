namespace IMacPro.Specs
{
    /// <summary>One graphics processor the machine could be ordered with.</summary>
    public sealed partial record GraphicsOption : ComponentOption
    {
        /// <summary>The company that made it.</summary>
        public string? Maker { get; init; }

        /// <summary>Its name without the maker.</summary>
        public string? Model { get; init; }

        /// <summary>The number of graphics cores, where the maker counts them.</summary>
        public int? Cores { get; init; }

        /// <summary>Its own memory, counted in 1024s.</summary>
        public DataSize? Memory { get; init; }

        /// <summary>The kind of its own memory.</summary>
        public MemoryKind? MemoryKind { get; init; }
    }
}
