namespace IMacPro.Specs
{
    /// <summary>One storage the machine could be ordered with.</summary>
    public sealed partial record StorageOption : ComponentOption
    {
        /// <summary>The capacity of a drive, counted in 1000s.</summary>
        public DataSize? Size { get; init; }

        /// <summary>How many drives of that capacity there are, where there is more than one.</summary>
        public int? Count { get; init; }

        /// <summary>The kind of drive.</summary>
        public StorageKind? Kind { get; init; }

        /// <summary>The speed of a hard disk in rotations a minute.</summary>
        public int? RotationsPerMinute { get; init; }

        /// <summary>How the drive is attached.</summary>
        public string? Interface { get; init; }
    }
}
