namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="TimelineEventKind"/>.</summary>
    public static partial class TimelineEventKinds
    {
        /// <summary>Every defined kind of event, in the order of declaration.</summary>
        public static SpecList<TimelineEventKind> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The kind of event.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this TimelineEventKind value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a kind of event by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The kind of event, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out TimelineEventKind value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out TimelineEventKind)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out TimelineEventKind value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out TimelineEventKind value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (TimelineEventKind)member;
            return found;
        }

        private static string DisplayName(TimelineEventKind value) => value switch
        {
            TimelineEventKind.Announced => "Announced",
            TimelineEventKind.Released => "Released",
            TimelineEventKind.OptionsAdded => "Options added",
            TimelineEventKind.OptionsWithdrawn => "Options withdrawn",
            TimelineEventKind.BaseChanged => "Base configuration changed",
            TimelineEventKind.Discontinued => "Discontinued",
            TimelineEventKind.Delisted => "Delisted",
            _ => "Other",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(TimelineEventKind)),
                static member => DisplayName((TimelineEventKind)member));

            internal static readonly SpecList<TimelineEventKind> Values = new SpecList<TimelineEventKind>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(TimelineEventKind)),
                static name => (TimelineEventKind)global::System.Enum.Parse(typeof(TimelineEventKind), name)));
        }
    }
}
