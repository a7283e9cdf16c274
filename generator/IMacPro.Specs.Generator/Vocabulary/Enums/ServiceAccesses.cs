namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="ServiceAccess"/>.</summary>
    public static partial class ServiceAccesses
    {
        /// <summary>Every defined kind of access, in the order of declaration.</summary>
        public static SpecList<ServiceAccess> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The kind of access.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this ServiceAccess value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a kind of access by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The kind of access, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out ServiceAccess value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out ServiceAccess)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out ServiceAccess value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out ServiceAccess value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (ServiceAccess)member;
            return found;
        }

        private static string DisplayName(ServiceAccess value) => value switch
        {
            ServiceAccess.UserReplaceable => "User replaceable",
            ServiceAccess.Disassembly => "By disassembly only",
            ServiceAccess.Socketed => "Socketed",
            ServiceAccess.Soldered => "Soldered",
            ServiceAccess.KitReplaceable => "With a service kit",
            _ => "Not replaceable",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(ServiceAccess)),
                static member => DisplayName((ServiceAccess)member));

            internal static readonly SpecList<ServiceAccess> Values = new SpecList<ServiceAccess>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(ServiceAccess)),
                static name => (ServiceAccess)global::System.Enum.Parse(typeof(ServiceAccess), name)));
        }
    }
}
