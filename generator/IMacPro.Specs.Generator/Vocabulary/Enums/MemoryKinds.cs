namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="MemoryKind"/>.</summary>
    public static partial class MemoryKinds
    {
        /// <summary>Every defined kind of memory, in the order of declaration.</summary>
        public static SpecList<MemoryKind> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The kind of memory.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this MemoryKind value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a kind of memory by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The kind of memory, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out MemoryKind value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out MemoryKind)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out MemoryKind value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out MemoryKind value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (MemoryKind)member;
            return found;
        }

        private static string DisplayName(MemoryKind value) => value switch
        {
            MemoryKind.Sram => "SRAM",
            MemoryKind.Dram => "DRAM",
            MemoryKind.FastPageMode => "FPM DRAM",
            MemoryKind.Edo => "EDO DRAM",
            MemoryKind.Sdram => "SDRAM",
            MemoryKind.Ddr => "DDR",
            MemoryKind.Ddr2 => "DDR2",
            MemoryKind.Ddr3 => "DDR3",
            MemoryKind.Ddr3L => "DDR3L",
            MemoryKind.Ddr4 => "DDR4",
            MemoryKind.Ddr5 => "DDR5",
            MemoryKind.Lpddr => "LPDDR",
            MemoryKind.Lpddr2 => "LPDDR2",
            MemoryKind.Lpddr3 => "LPDDR3",
            MemoryKind.Lpddr4 => "LPDDR4",
            MemoryKind.Lpddr4X => "LPDDR4X",
            MemoryKind.Lpddr5 => "LPDDR5",
            MemoryKind.Lpddr5X => "LPDDR5X",
            MemoryKind.Gddr => "GDDR",
            MemoryKind.Gddr2 => "GDDR2",
            MemoryKind.Gddr3 => "GDDR3",
            MemoryKind.Gddr4 => "GDDR4",
            MemoryKind.Gddr5 => "GDDR5",
            MemoryKind.Gddr5X => "GDDR5X",
            MemoryKind.Gddr6 => "GDDR6",
            MemoryKind.Gddr6X => "GDDR6X",
            MemoryKind.Gddr7 => "GDDR7",
            MemoryKind.Hbm => "HBM",
            MemoryKind.Hbm2 => "HBM2",
            MemoryKind.Hbm2E => "HBM2E",
            MemoryKind.Hbm3 => "HBM3",
            MemoryKind.Hbm3E => "HBM3E",
            MemoryKind.Rdram => "RDRAM",
            MemoryKind.Vram => "VRAM",
            MemoryKind.Wram => "WRAM",
            MemoryKind.Sgram => "SGRAM",
            _ => "Other",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(MemoryKind)),
                static member => DisplayName((MemoryKind)member));

            internal static readonly SpecList<MemoryKind> Values = new SpecList<MemoryKind>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(MemoryKind)),
                static name => (MemoryKind)global::System.Enum.Parse(typeof(MemoryKind), name)));
        }
    }
}
