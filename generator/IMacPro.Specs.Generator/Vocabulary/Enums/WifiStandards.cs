namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="WifiStandard"/>.</summary>
    public static partial class WifiStandards
    {
        private const WifiStandard All = (WifiStandard)511;
        private const string Family = "802.11";

        /// <summary>None and every single standard, oldest first.</summary>
        public static SpecList<WifiStandard> Values => Lookup.Values;

        /// <summary>Whether one set of standards includes another.</summary>
        /// <param name="all">The standards that are supported.</param>
        /// <param name="some">The standards that are asked for.</param>
        /// <returns>True if every standard in <paramref name="some"/> is also in <paramref name="all"/>.</returns>
        public static bool Contains(this WifiStandard all, WifiStandard some) => (all & some) == some;

        /// <summary>The name a person would read; allocates only the first time a combination is named.</summary>
        /// <param name="value">One standard or several.</param>
        /// <returns>For example "802.11a/b/g", or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this WifiStandard value) => All.Contains(value)
            ? Lookup.Names[(int)value] ??= Name(value)
            : ((int)value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>
        /// Reads standards without allocating: "802.11ac", "ac", "Wi-Fi 5", or several as in "802.11a/b/g". The case is
        /// ignored, and so is white space.
        /// </summary>
        /// <param name="text">The standards, with slashes or commas between them.</param>
        /// <param name="value">The standards, or <see cref="WifiStandard.None"/>.</param>
        /// <returns>False if any of them is unknown.</returns>
        public static bool TryParse(string? text, out WifiStandard value) => TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out WifiStandard)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out WifiStandard value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static string Name(WifiStandard value)
        {
            if (value == WifiStandard.None)
            {
                return nameof(WifiStandard.None);
            }

            string name = Family;
            string separator = value.Contains(WifiStandard.Legacy) ? "/" : "";
            for (int bit = (int)WifiStandard.A; bit <= (int)WifiStandard.Bn; bit <<= 1)
            {
                if (value.Contains((WifiStandard)bit))
                {
                    name += separator + Suffix((WifiStandard)bit);
                    separator = "/";
                }
            }

            return name;
        }

        private static string Suffix(WifiStandard standard) => standard switch
        {
            WifiStandard.A => "a",
            WifiStandard.B => "b",
            WifiStandard.G => "g",
            WifiStandard.N => "n",
            WifiStandard.Ac => "ac",
            WifiStandard.Ax => "ax",
            WifiStandard.Be => "be",
            _ => "bn",
        };

        private static bool TryParse(TextSlice text, out WifiStandard value)
        {
            value = WifiStandard.None;
            text = text.Trim();
            if (text.Is(nameof(WifiStandard.None)))
            {
                return true;
            }

            WifiStandard read = WifiStandard.None;
            for (int start = 0; start <= text.Length;)
            {
                TextSlice rest = text.From(start);
                int end = rest.IndexOf('/', ',');
                TextSlice part = end < 0 ? rest : rest.Slice(0, end);
                WifiStandard standard = Find(part.Trim());
                if (standard == WifiStandard.None)
                {
                    return false;
                }

                read |= standard;
                start += part.Length + 1;
            }

            value = read;
            return true;
        }

        private static WifiStandard Find(TextSlice name)
        {
            if (name.StartsWith("Wi-Fi") || name.StartsWith("WiFi"))
            {
                return FindGeneration(name.From(name[2] == '-' ? 5 : 4).Trim());
            }

            bool family = name.StartsWith(Family);
            TextSlice suffix = family ? name.From(Family.Length).Trim() : name;
            return
                suffix.Length == 0 && family ? WifiStandard.Legacy :
                suffix.Is("a") ? WifiStandard.A :
                suffix.Is("b") ? WifiStandard.B :
                suffix.Is("g") ? WifiStandard.G :
                suffix.Is("n") ? WifiStandard.N :
                suffix.Is("ac") ? WifiStandard.Ac :
                suffix.Is("ax") ? WifiStandard.Ax :
                suffix.Is("be") ? WifiStandard.Be :
                suffix.Is("bn") ? WifiStandard.Bn :
                name.Is(nameof(WifiStandard.Legacy)) ? WifiStandard.Legacy :
                WifiStandard.None;
        }

        private static WifiStandard FindGeneration(TextSlice number) =>
            number.Is("4") ? WifiStandard.N :
            number.Is("5") ? WifiStandard.Ac :
            number.Is("6") || number.Is("6E") ? WifiStandard.Ax :
            number.Is("7") ? WifiStandard.Be :
            number.Is("8") ? WifiStandard.Bn :
            WifiStandard.None;

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly string?[] Names = new string?[(int)All + 1];

            internal static readonly SpecList<WifiStandard> Values = new SpecList<WifiStandard>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(WifiStandard)),
                static name => (WifiStandard)global::System.Enum.Parse(typeof(WifiStandard), name)));
        }
    }
}
