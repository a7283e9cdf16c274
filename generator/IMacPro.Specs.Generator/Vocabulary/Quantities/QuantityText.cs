namespace IMacPro.Specs
{
    /// <summary>Reads and prints the number of a quantity, the same in every culture.</summary>
    internal static class QuantityText
    {
        /// <summary>How many decimals a <see langword="decimal"/> can hold.</summary>
        internal const int MostDecimals = 28;

        internal static string Print(decimal number, string symbol) =>
            number.ToString("0.############################", global::System.Globalization.CultureInfo.InvariantCulture)
            + " " + symbol;

        /// <summary>
        /// Reads the number a text starts with and tells where its unit begins: "19 in", "19-inch", "1,024 GB", "12.5lb".
        /// Commas are taken only between groups of three digits; decimals beyond what fits are dropped.
        /// </summary>
        internal static bool TrySplit(TextSlice text, out decimal number, out int unitAt)
        {
            int at = SkipSpace(text, 0);
            bool negative = at < text.Length && (text[at] == '-' || text[at] == '\u2212');
            if (negative || (at < text.Length && text[at] == '+'))
            {
                at++;
            }

            Digits digits = default;
            number = 0;
            unitAt = 0;
            if (!TryReadWhole(text, ref at, ref digits) || !TryReadFraction(text, ref at, ref digits))
            {
                return false;
            }

            number = digits.ToDecimal(negative);
            at = SkipSpace(text, at);
            unitAt = at < text.Length && (text[at] == '-' || text[at] == '\u2011') ? at + 1 : at;
            return true;
        }

        private static bool TryReadWhole(TextSlice text, ref int at, ref Digits digits)
        {
            int run = 0;
            bool grouped = false;
            for (; at < text.Length; at++)
            {
                if (TextSlice.IsDigit(text[at]))
                {
                    if (!digits.TryAppend(text[at]))
                    {
                        return false;
                    }

                    run++;
                }
                else if (text[at] == ',' && run > 0 && (grouped ? run == 3 : run <= 3))
                {
                    grouped = true;
                    run = 0;
                }
                else
                {
                    break;
                }
            }

            return grouped ? run == 3 : run > 0;
        }

        private static bool TryReadFraction(TextSlice text, ref int at, ref Digits digits)
        {
            if (at == text.Length || text[at] != '.')
            {
                return true;
            }

            int first = ++at;
            bool full = false;
            for (; at < text.Length && TextSlice.IsDigit(text[at]); at++)
            {
                full = full || !digits.TryAppendDecimal(text[at]);
            }

            return at > first;
        }

        private static int SkipSpace(TextSlice text, int at)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            return at;
        }

        /// <summary>
        /// The 96 bits of a decimal while its digits come in. The framework's own parser needs a string on older targets,
        /// and arithmetic on decimals throws where this can just say no.
        /// </summary>
        private struct Digits
        {
            private const ulong Word = 0xFFFFFFFF;
            private ulong _low;
            private ulong _middle;
            private ulong _high;
            private byte _scale;

            internal bool TryAppend(char digit)
            {
                ulong low = (_low * 10) + (ulong)(digit - '0');
                ulong middle = (_middle * 10) + (low >> 32);
                ulong high = (_high * 10) + (middle >> 32);
                if (high > Word)
                {
                    return false;
                }

                _low = low & Word;
                _middle = middle & Word;
                _high = high;
                return true;
            }

            internal bool TryAppendDecimal(char digit)
            {
                if (_scale == MostDecimals || !TryAppend(digit))
                {
                    return false;
                }

                _scale++;
                return true;
            }

            internal readonly decimal ToDecimal(bool negative) =>
                unchecked(new decimal(
                    (int)_low,
                    (int)_middle,
                    (int)_high,
                    negative && (_low | _middle | _high) != 0,
                    _scale));
        }
    }
}
