namespace IMacPro.Specs
{
    public readonly partial struct SpecDate :
        global::System.IEquatable<SpecDate>,
        global::System.IComparable<SpecDate>,
#if SPECS_PARSABLE
        global::System.ISpanParsable<SpecDate>,
#endif
        global::System.IComparable
    {
        /// <summary>Reads a date in ISO 8601, whole, month-only or year-only.</summary>
        /// <param name="text">For example "2006-03" or "1984-01-24".</param>
        /// <returns>The date.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">The text is not such a date.</exception>
        public static SpecDate Parse(string text) =>
            ParseSlice(new TextSlice(text ?? throw new global::System.ArgumentNullException(nameof(text))));

        /// <summary>Reads a date in ISO 8601, whole, month-only or year-only, without throwing or allocating.</summary>
        /// <param name="text">For example "2006-03" or "1984-01-24".</param>
        /// <param name="result">The date, or the default value.</param>
        /// <returns>False if the text is not such a date.</returns>
        public static bool TryParse(string? text, out SpecDate result) => TryParse(new TextSlice(text), out result);

#if SPECS_SPANS
        /// <inheritdoc cref="Parse(string)"/>
        public static SpecDate Parse(global::System.ReadOnlySpan<char> text) =>
            ParseSlice(new TextSlice(text));

        /// <inheritdoc cref="TryParse(string, out SpecDate)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out SpecDate result) =>
            TryParse(new TextSlice(text), out result);

#endif
#if SPECS_PARSABLE
        static SpecDate global::System.IParsable<SpecDate>.Parse(string s, global::System.IFormatProvider? provider) =>
            Parse(s);

        static bool global::System.IParsable<SpecDate>.TryParse(
            string? s, global::System.IFormatProvider? provider, out SpecDate result) =>
            TryParse(s, out result);

        static SpecDate global::System.ISpanParsable<SpecDate>.Parse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s);

        static bool global::System.ISpanParsable<SpecDate>.TryParse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out SpecDate result) =>
            TryParse(s, out result);

#endif
        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is SpecDate other && Equals(other);

        int global::System.IComparable.CompareTo(object? obj) => obj switch
        {
            null => 1,
            SpecDate other => CompareTo(other),
            _ => throw new global::System.ArgumentException("Not a SpecDate.", nameof(obj)),
        };

        /// <summary>Whether both state the same with the same precision.</summary>
        public static bool operator ==(SpecDate left, SpecDate right) => left.Equals(right);

        /// <summary>Whether the dates differ.</summary>
        public static bool operator !=(SpecDate left, SpecDate right) => !left.Equals(right);

        /// <summary>Whether the left date comes first.</summary>
        public static bool operator <(SpecDate left, SpecDate right) => left.CompareTo(right) < 0;

        /// <summary>Whether the left date comes last.</summary>
        public static bool operator >(SpecDate left, SpecDate right) => left.CompareTo(right) > 0;

        /// <summary>Whether the left date comes first or is the same.</summary>
        public static bool operator <=(SpecDate left, SpecDate right) => left.CompareTo(right) <= 0;

        /// <summary>Whether the left date comes last or is the same.</summary>
        public static bool operator >=(SpecDate left, SpecDate right) => left.CompareTo(right) >= 0;

        private static SpecDate ParseSlice(TextSlice text) => TryParse(text, out SpecDate result)
            ? result
            : throw new global::System.FormatException(
                "'" + text.ToString() + "' is not a date such as 1984-01-24, 2006-03 or 2004.");
    }
}
