namespace IMacPro.Specs
{
    /// <summary>One amount of memory the machine could be ordered with.</summary>
    public sealed partial record MemoryOption : ComponentOption
    {
        /// <summary>The amount, counted in 1024s.</summary>
        public DataSize? Size { get; init; }
    }
}
