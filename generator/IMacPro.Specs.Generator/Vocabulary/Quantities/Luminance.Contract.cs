namespace IMacPro.Specs
{
    public readonly partial struct Luminance :
        global::System.IEquatable<Luminance>,
        global::System.IComparable<Luminance>,
        global::System.IComparable,
#if SPECS_PARSABLE
        global::System.ISpanParsable<Luminance>,
#endif
        global::System.IFormattable
    {
        /// <summary>The number in the unit it was stated in.</summary>
        public decimal StatedAmount => _quantity.Stated;

        /// <summary>The symbol of the unit it was stated in, as <see cref="ToString()"/> prints it.</summary>
        public string StatedUnit => _quantity.Symbol;

        /// <summary>Reads a number and its unit, in any culture and any case.</summary>
        /// <param name="text">For example "300 nits".</param>
        /// <returns>The luminance.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">No number, no known unit or too large an amount.</exception>
        public static Luminance Parse(string text) => new Luminance(Quantity<Units>.Parse(text));

        /// <summary>Reads a number and its unit, in any culture and any case, without throwing or allocating.</summary>
        /// <param name="text">For example "300 nits".</param>
        /// <param name="result">The luminance, or zero.</param>
        /// <returns>False if there is no number, no known unit, or too large an amount.</returns>
        public static bool TryParse(string? text, out Luminance result) => TryParse(new TextSlice(text), out result);

#if SPECS_SPANS
        /// <inheritdoc cref="Parse(string)"/>
        public static Luminance Parse(global::System.ReadOnlySpan<char> text) =>
            new Luminance(Quantity<Units>.Parse(new TextSlice(text)));

        /// <inheritdoc cref="TryParse(string, out Luminance)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out Luminance result) =>
            TryParse(new TextSlice(text), out result);

#endif
#if SPECS_PARSABLE
        static Luminance global::System.IParsable<Luminance>.Parse(string s, global::System.IFormatProvider? provider) =>
            Parse(s);

        static bool global::System.IParsable<Luminance>.TryParse(
            string? s, global::System.IFormatProvider? provider, out Luminance result) =>
            TryParse(s, out result);

        static Luminance global::System.ISpanParsable<Luminance>.Parse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s);

        static bool global::System.ISpanParsable<Luminance>.TryParse(
            global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out Luminance result) =>
            TryParse(s, out result);

#endif
        /// <summary>Prints the luminance in the unit it was stated in, the same in every culture.</summary>
        /// <returns>For example "300 nits"; <see cref="Parse(string)"/> reads it back.</returns>
        public override string ToString() => _quantity.ToString();

        /// <summary>Prints the luminance in a unit of choice, the same in every culture.</summary>
        /// <param name="format">
        /// The symbol of a unit, and after it, if wanted, the most decimals to print; null, empty or "G" for the unit it was
        /// stated in.
        /// </param>
        /// <returns>The number and the unit.</returns>
        /// <exception cref="global::System.FormatException">There is no such unit.</exception>
        public string ToString(string? format) => _quantity.ToString(format);

        string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider) =>
            _quantity.ToString(format);

        /// <inheritdoc/>
        public bool Equals(Luminance other) => _quantity.Equals(other._quantity);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Luminance other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _quantity.GetHashCode();

        /// <inheritdoc/>
        public int CompareTo(Luminance other) => _quantity.CompareTo(other._quantity);

        int global::System.IComparable.CompareTo(object? obj) => obj switch
        {
            null => 1,
            Luminance other => CompareTo(other),
            _ => throw new global::System.ArgumentException("Not a Luminance.", nameof(obj)),
        };

        /// <summary>Whether both are the same amount, in whatever units they were stated.</summary>
        public static bool operator ==(Luminance left, Luminance right) => left.Equals(right);

        /// <summary>Whether the amounts differ.</summary>
        public static bool operator !=(Luminance left, Luminance right) => !left.Equals(right);

        /// <summary>Whether the left amount is the smaller one.</summary>
        public static bool operator <(Luminance left, Luminance right) => left.CompareTo(right) < 0;

        /// <summary>Whether the left amount is the larger one.</summary>
        public static bool operator >(Luminance left, Luminance right) => left.CompareTo(right) > 0;

        /// <summary>Whether the left amount is at most the right one.</summary>
        public static bool operator <=(Luminance left, Luminance right) => left.CompareTo(right) <= 0;

        /// <summary>Whether the left amount is at least the right one.</summary>
        public static bool operator >=(Luminance left, Luminance right) => left.CompareTo(right) >= 0;

        private static bool TryParse(TextSlice text, out Luminance result)
        {
            bool read = Quantity<Units>.TryParse(text, out Quantity<Units> quantity);
            result = new Luminance(quantity);
            return read;
        }
    }
}
