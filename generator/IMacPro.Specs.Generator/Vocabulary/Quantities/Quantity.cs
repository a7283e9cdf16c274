namespace IMacPro.Specs
{
    /// <summary>
    /// What all quantities share: a number as it was stated and its unit. Keeping the stated number, and deriving the
    /// amount in the base unit, makes text round-trip exactly whatever the factor between the units.
    /// </summary>
    /// <typeparam name="TUnits">The units of this kind of quantity.</typeparam>
    internal readonly struct Quantity<TUnits>
        where TUnits : struct, IQuantityUnits
    {
        private readonly byte _unit;

        private Quantity(decimal stated, int unit)
        {
            Stated = stated;
            _unit = (byte)unit;
        }

        /// <summary>The number, in the unit it was stated in.</summary>
        internal decimal Stated { get; }

        /// <summary>The symbol of the unit it was stated in.</summary>
        internal string Symbol => default(TUnits).Symbol(_unit);

        /// <summary>The number in the base unit; equality and order are those of this number alone.</summary>
        internal decimal Amount => Stated * default(TUnits).Factor(_unit);

        internal static Quantity<TUnits> Of(decimal stated, int unit)
        {
            if (!Fits(stated, unit))
            {
                throw new global::System.ArgumentOutOfRangeException(
                    nameof(stated), "The amount is too large to be counted in the base unit.");
            }

            return new Quantity<TUnits>(stated, unit);
        }

        internal decimal In(int unit) => unit == _unit ? Stated : Amount / default(TUnits).Factor(unit);

        internal bool Equals(Quantity<TUnits> other) => Amount == other.Amount;

        internal int CompareTo(Quantity<TUnits> other) => decimal.Compare(Amount, other.Amount);

        public override int GetHashCode() => Amount.GetHashCode();

        public override string ToString() => QuantityText.Print(Stated, Symbol);

        /// <summary>Prints in another unit: its symbol, and after it, if wanted, the most decimals to print.</summary>
        internal string ToString(string? format)
        {
            if (string.IsNullOrEmpty(format) || string.Equals(format, "G", global::System.StringComparison.Ordinal))
            {
                return ToString();
            }

            TextSlice symbol = new TextSlice(format);
            int unit = default(TUnits).Find(symbol);
            int decimals = QuantityText.MostDecimals;

            // The whole is tried first, because a synonym may end in a digit itself.
            if (unit < 0)
            {
                int end = symbol.Length;
                while (end > 0 && TextSlice.IsDigit(symbol[end - 1]))
                {
                    end--;
                }

                unit = symbol.From(end).TryReadDigits(out decimals) ? default(TUnits).Find(symbol.Slice(0, end)) : -1;
            }

            if (unit < 0 || decimals > QuantityText.MostDecimals)
            {
                throw new global::System.FormatException(
                    "'" + format + "' is not a unit for " + default(TUnits).Description + ".");
            }

            return QuantityText.Print(decimal.Round(In(unit), decimals), default(TUnits).Symbol(unit));
        }

        internal static bool TryParse(TextSlice text, out Quantity<TUnits> quantity)
        {
            if (QuantityText.TrySplit(text, out decimal stated, out int unitAt))
            {
                int unit = default(TUnits).Find(text.From(unitAt).Trim());
                if (unit >= 0 && Fits(stated, unit))
                {
                    quantity = new Quantity<TUnits>(stated, unit);
                    return true;
                }
            }

            quantity = default;
            return false;
        }

        internal static Quantity<TUnits> Parse(string text)
        {
            if (text is null)
            {
                throw new global::System.ArgumentNullException(nameof(text));
            }

            return Parse(new TextSlice(text));
        }

        internal static Quantity<TUnits> Parse(TextSlice text) => TryParse(text, out Quantity<TUnits> quantity)
            ? quantity
            : throw new global::System.FormatException("'" + text.ToString() + "' is not " + default(TUnits).Description + ".");

        private static bool Fits(decimal stated, int unit) =>
            global::System.Math.Abs(stated) <= decimal.Truncate(decimal.MaxValue / default(TUnits).Factor(unit));
    }
}
