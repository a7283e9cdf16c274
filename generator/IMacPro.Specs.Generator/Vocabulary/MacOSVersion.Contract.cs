namespace IMacPro.Specs
{
    public readonly partial struct MacOSVersion :
        global::System.IEquatable<MacOSVersion>,
        global::System.IComparable<MacOSVersion>,
#if SPECS_PARSABLE
        global::System.ISpanParsable<MacOSVersion>,
#endif
        global::System.IComparable
    {
        /// <summary>
        /// Reads one to three numbers with dots between them, after "macOS", "OS X", "Mac OS X", "Mac OS" or nothing.
        /// </summary>
        /// <param name="text">For example "10.4.2" or "macOS 10.5".</param>
        /// <returns>The version.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">The text is not such a version.</exception>
        public static MacOSVersion Parse(string text) =>
            ParseSlice(new TextSlice(text ?? throw new global::System.ArgumentNullException(nameof(text))));

        /// <summary>
        /// Reads one to three numbers with dots between them, after "macOS", "OS X", "Mac OS X", "Mac OS" or nothing,
        /// without throwing or allocating.
        /// </summary>
        /// <param name="text">For example "10.4.2" or "macOS 10.5".</param>
        /// <param name="result">The version, or the default value.</param>
        /// <returns>False if the text is not such a version.</returns>
        public static bool TryParse(string? text, out MacOSVersion result) => TryParse(new TextSlice(text), out result);

#if SPECS_SPANS
        /// <inheritdoc cref="Parse(string)"/>
        public static MacOSVersion Parse(global::System.ReadOnlySpan<char> text) =>
            ParseSlice(new TextSlice(text));

        /// <inheritdoc cref="TryParse(string, out MacOSVersion)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out MacOSVersion result) =>
            TryParse(new TextSlice(text), out result);

#endif
#if SPECS_PARSABLE
        static MacOSVersion global::System.IParsable<MacOSVersion>.Parse(string s, global::System.IFormatProvider? provider) =>
            Parse(s);

        static bool global::System.IParsable<MacOSVersion>.TryParse(
            string? s, global::System.IFormatProvider? provider, out MacOSVersion result) =>
            TryParse(s, out result);

        static MacOSVersion global::System.ISpanParsable<MacOSVersion>.Parse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) =>
            Parse(s);

        static bool global::System.ISpanParsable<MacOSVersion>.TryParse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out MacOSVersion result) =>
            TryParse(s, out result);

#endif
        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is MacOSVersion other && Equals(other);

        int global::System.IComparable.CompareTo(object? obj) => obj switch
        {
            null => 1,
            MacOSVersion other => CompareTo(other),
            _ => throw new global::System.ArgumentException("Not a MacOSVersion.", nameof(obj)),
        };

        /// <summary>Whether both are the same number.</summary>
        public static bool operator ==(MacOSVersion left, MacOSVersion right) => left.Equals(right);

        /// <summary>Whether the versions differ.</summary>
        public static bool operator !=(MacOSVersion left, MacOSVersion right) => !left.Equals(right);

        /// <summary>Whether the left version is the older one.</summary>
        public static bool operator <(MacOSVersion left, MacOSVersion right) => left.CompareTo(right) < 0;

        /// <summary>Whether the left version is the newer one.</summary>
        public static bool operator >(MacOSVersion left, MacOSVersion right) => left.CompareTo(right) > 0;

        /// <summary>Whether the left version is older or the same.</summary>
        public static bool operator <=(MacOSVersion left, MacOSVersion right) => left.CompareTo(right) <= 0;

        /// <summary>Whether the left version is newer or the same.</summary>
        public static bool operator >=(MacOSVersion left, MacOSVersion right) => left.CompareTo(right) >= 0;

        private static MacOSVersion ParseSlice(TextSlice text) => TryParse(text, out MacOSVersion result)
            ? result
            : throw new global::System.FormatException(
                "'" + text.ToString() + "' is not a macOS version such as 10.4.2 or 15.");
    }
}
