namespace IMacPro.Specs
{
    /// <summary>
    /// A price: an amount and the currency it is stated in. Amounts of different currencies are never equal and cannot be
    /// compared.
    /// </summary>
    public readonly partial struct Money
    {
        private const string NoCurrency = "XXX";

        private readonly string? _currency;

        /// <summary>States an amount of a currency.</summary>
        /// <param name="amount">The amount, in the currency's unit and not in its hundredths.</param>
        /// <param name="currency">The code of the currency in ISO 4217, three capital letters such as "USD".</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="currency"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
        public Money(decimal amount, string currency)
        {
            if (currency is null)
            {
                throw new global::System.ArgumentNullException(nameof(currency));
            }

            if (!IsCode(new TextSlice(currency)))
            {
                throw new global::System.ArgumentException("'" + currency + "' is not a currency such as USD.", nameof(currency));
            }

            Amount = amount;
            _currency = currency;
        }

        /// <summary>The amount, in the currency's unit and not in its hundredths.</summary>
        public decimal Amount { get; }

        /// <summary>The code of the currency in ISO 4217, such as "USD"; "XXX", which stands for none, in the default value.</summary>
        public string Currency => _currency ?? NoCurrency;

        /// <summary>Prints the amount and the currency's code, the same in every culture.</summary>
        /// <returns>For example "1299.5 USD"; <see cref="Parse(string)"/> reads it back.</returns>
        public override string ToString() => QuantityText.Print(Amount, Currency);

        /// <inheritdoc/>
        public bool Equals(Money other) =>
            Amount == other.Amount && string.Equals(Currency, other.Currency, global::System.StringComparison.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() =>
            unchecked((Amount.GetHashCode() * 31) + global::System.StringComparer.Ordinal.GetHashCode(Currency));

        /// <summary>Compares with another amount of the same currency.</summary>
        /// <param name="other">The other amount.</param>
        /// <returns>Less than zero if this amount is the smaller one, more if it is the larger one, and zero if both are the same.</returns>
        /// <exception cref="global::System.InvalidOperationException">The currencies differ.</exception>
        public int CompareTo(Money other) => string.Equals(Currency, other.Currency, global::System.StringComparison.Ordinal)
            ? decimal.Compare(Amount, other.Amount)
            : throw new global::System.InvalidOperationException(
                "Amounts of " + Currency + " and " + other.Currency + " cannot be compared.");

        private static bool TryParse(TextSlice text, out Money result)
        {
            text = text.Trim();
            result = default;
            int lead = LeadOf(text);
            if (!QuantityText.TrySplit(text.From(lead), out decimal amount, out int end))
            {
                return false;
            }

            TextSlice currency = lead > 0 ? text.Slice(0, lead).Trim() : text.From(lead + end).Trim();
            if ((lead > 0 && lead + end != text.Length) || CodeOf(currency) is not string code)
            {
                return false;
            }

            result = new Money(amount, code);
            return true;
        }

        // What stands before the number.
        private static int LeadOf(TextSlice text)
        {
            int at = 0;
            while (at < text.Length && !TextSlice.IsDigit(text[at]) && text[at] != '-' && text[at] != '+' && text[at] != '\u2212')
            {
                at++;
            }

            return at;
        }

        private static string? CodeOf(TextSlice currency)
        {
            if (currency.Length == 1)
            {
                switch (currency[0])
                {
                    case '$': return "USD";
                    case '\u00A3': return "GBP";
                    case '\u00A5': return "JPY";
                    case '\u20AC': return "EUR";
                    default: return null;
                }
            }

            return currency.Is("US$") ? "USD" : IsCode(currency) ? currency.ToString() : null;
        }

        private static bool IsCode(TextSlice text)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] < 'A' || text[i] > 'Z')
                {
                    return false;
                }
            }

            return text.Length == 3;
        }
    }
}
