namespace IMacPro.Specs
{
    /// <summary>
    /// How bright a display is.
    /// Counted in nits; printed in the unit it was stated in.
    /// </summary>
    public readonly partial struct Luminance
    {
        private readonly Quantity<Units> _quantity;

        private Luminance(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The luminance in nits (candelas per square meter).</summary>
        public decimal Nits => _quantity.In(Units.Nits);

        /// <summary>States a luminance in nits (candelas per square meter).</summary>
        /// <param name="nits">The number of nits.</param>
        /// <returns>The luminance.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in nits.</exception>
        public static Luminance FromNits(decimal nits) =>
            new Luminance(Quantity<Units>.Of(nits, Units.Nits));
    }
}
