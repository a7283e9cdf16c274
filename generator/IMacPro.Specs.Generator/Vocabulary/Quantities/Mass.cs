namespace IMacPro.Specs
{
    /// <summary>
    /// A mass, which sheets call the weight.
    /// Counted in grams; printed in the unit it was stated in.
    /// </summary>
    public readonly partial struct Mass
    {
        private readonly Quantity<Units> _quantity;

        private Mass(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The mass in grams.</summary>
        public decimal Grams => _quantity.In(Units.Grams);

        /// <summary>The mass in kilograms.</summary>
        public decimal Kilograms => _quantity.In(Units.Kilograms);

        /// <summary>The mass in pounds (453.59237 g each).</summary>
        public decimal Pounds => _quantity.In(Units.Pounds);

        /// <summary>The mass in ounces (28.349523125 g each).</summary>
        public decimal Ounces => _quantity.In(Units.Ounces);

        /// <summary>States a mass in grams.</summary>
        /// <param name="grams">The number of grams.</param>
        /// <returns>The mass.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in grams.</exception>
        public static Mass FromGrams(decimal grams) =>
            new Mass(Quantity<Units>.Of(grams, Units.Grams));

        /// <summary>States a mass in kilograms.</summary>
        /// <param name="kilograms">The number of kilograms.</param>
        /// <returns>The mass.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in grams.</exception>
        public static Mass FromKilograms(decimal kilograms) =>
            new Mass(Quantity<Units>.Of(kilograms, Units.Kilograms));

        /// <summary>States a mass in pounds (453.59237 g each).</summary>
        /// <param name="pounds">The number of pounds.</param>
        /// <returns>The mass.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in grams.</exception>
        public static Mass FromPounds(decimal pounds) =>
            new Mass(Quantity<Units>.Of(pounds, Units.Pounds));

        /// <summary>States a mass in ounces (28.349523125 g each).</summary>
        /// <param name="ounces">The number of ounces.</param>
        /// <returns>The mass.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in grams.</exception>
        public static Mass FromOunces(decimal ounces) =>
            new Mass(Quantity<Units>.Of(ounces, Units.Ounces));
    }
}
