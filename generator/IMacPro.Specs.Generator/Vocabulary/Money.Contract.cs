namespace IMacPro.Specs
{
    public readonly partial struct Money :
        global::System.IEquatable<Money>,
        global::System.IComparable<Money>,
#if SPECS_PARSABLE
        global::System.ISpanParsable<Money>,
#endif
        global::System.IComparable
    {
        /// <summary>Reads an amount with its currency, in any culture: a point parts the decimals, a comma the thousands.</summary>
        /// <param name="text">For example "1299.5 USD", "US$1,299.50" or "€ 999"; a bare "$" is taken for USD.</param>
        /// <returns>The amount.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">There is no number or no known currency.</exception>
        public static Money Parse(string text) =>
            ParseSlice(new TextSlice(text ?? throw new global::System.ArgumentNullException(nameof(text))));

        /// <summary>Reads an amount with its currency, in any culture, without throwing.</summary>
        /// <param name="text">For example "1299.5 USD", "US$1,299.50" or "€ 999"; a bare "$" is taken for USD.</param>
        /// <param name="result">The amount, or the default value.</param>
        /// <returns>False if there is no number or no known currency.</returns>
        public static bool TryParse(string? text, out Money result) => TryParse(new TextSlice(text), out result);

#if SPECS_SPANS
        /// <inheritdoc cref="Parse(string)"/>
        public static Money Parse(global::System.ReadOnlySpan<char> text) =>
            ParseSlice(new TextSlice(text));

        /// <inheritdoc cref="TryParse(string, out Money)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out Money result) =>
            TryParse(new TextSlice(text), out result);

#endif
#if SPECS_PARSABLE
        static Money global::System.IParsable<Money>.Parse(string s, global::System.IFormatProvider? provider) =>
            Parse(s);

        static bool global::System.IParsable<Money>.TryParse(
            string? s, global::System.IFormatProvider? provider, out Money result) =>
            TryParse(s, out result);

        static Money global::System.ISpanParsable<Money>.Parse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s);

        static bool global::System.ISpanParsable<Money>.TryParse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out Money result) =>
            TryParse(s, out result);

#endif
        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Money other && Equals(other);

        int global::System.IComparable.CompareTo(object? obj) => obj switch
        {
            null => 1,
            Money other => CompareTo(other),
            _ => throw new global::System.ArgumentException("Not a Money.", nameof(obj)),
        };

        /// <summary>Whether both are the same amount of the same currency.</summary>
        public static bool operator ==(Money left, Money right) => left.Equals(right);

        /// <summary>Whether the amounts or the currencies differ.</summary>
        public static bool operator !=(Money left, Money right) => !left.Equals(right);

        /// <summary>Whether the left amount is the smaller one.</summary>
        /// <exception cref="global::System.InvalidOperationException">The currencies differ.</exception>
        public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

        /// <summary>Whether the left amount is the larger one.</summary>
        /// <exception cref="global::System.InvalidOperationException">The currencies differ.</exception>
        public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

        /// <summary>Whether the left amount is at most the right one.</summary>
        /// <exception cref="global::System.InvalidOperationException">The currencies differ.</exception>
        public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

        /// <summary>Whether the left amount is at least the right one.</summary>
        /// <exception cref="global::System.InvalidOperationException">The currencies differ.</exception>
        public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

        private static Money ParseSlice(TextSlice text) => TryParse(text, out Money result)
            ? result
            : throw new global::System.FormatException(
                "'" + text.ToString() + "' is not an amount such as 1299.5 USD.");
    }
}
