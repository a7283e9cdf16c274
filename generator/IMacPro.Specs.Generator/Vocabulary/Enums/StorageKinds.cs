namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="StorageKind"/>.</summary>
    public static partial class StorageKinds
    {
        /// <summary>Every defined kind of storage, in the order of declaration.</summary>
        public static SpecList<StorageKind> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The kind of storage.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this StorageKind value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a kind of storage by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The kind of storage, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out StorageKind value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out StorageKind)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out StorageKind value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out StorageKind value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (StorageKind)member;
            return found;
        }

        private static string DisplayName(StorageKind value) => value switch
        {
            StorageKind.Ssd => "SSD",
            StorageKind.HardDisk => "HDD",
            StorageKind.Fusion => "Fusion Drive",
            StorageKind.Emmc => "eMMC",
            StorageKind.Flash => "Flash",
            StorageKind.Floppy => "Floppy disk",
            StorageKind.Optical => "Optical disc",
            StorageKind.SdCard => "SD card",
            StorageKind.Ufs => "UFS",
            StorageKind.Tape => "Tape",
            StorageKind.Hybrid => "Hybrid drive",
            _ => "Other",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(StorageKind)),
                static member => DisplayName((StorageKind)member));

            internal static readonly SpecList<StorageKind> Values = new SpecList<StorageKind>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(StorageKind)),
                static name => (StorageKind)global::System.Enum.Parse(typeof(StorageKind), name)));
        }
    }
}
