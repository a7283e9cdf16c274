namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="ColorGamut"/>.</summary>
    public static partial class ColorGamuts
    {
        /// <summary>Every defined color gamut, in the order of declaration.</summary>
        public static SpecList<ColorGamut> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The color gamut.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this ColorGamut value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a color gamut by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The color gamut, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out ColorGamut value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out ColorGamut)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out ColorGamut value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out ColorGamut value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (ColorGamut)member;
            return found;
        }

        private static string DisplayName(ColorGamut value) => value switch
        {
            ColorGamut.Srgb => "sRGB",
            ColorGamut.P3 => "P3",
            ColorGamut.AdobeRgb => "Adobe RGB",
            ColorGamut.Rec2020 => "Rec. 2020",
            ColorGamut.Ntsc => "NTSC",
            _ => "Other",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(ColorGamut)),
                static member => DisplayName((ColorGamut)member));

            internal static readonly SpecList<ColorGamut> Values = new SpecList<ColorGamut>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(ColorGamut)),
                static name => (ColorGamut)global::System.Enum.Parse(typeof(ColorGamut), name)));
        }
    }
}
