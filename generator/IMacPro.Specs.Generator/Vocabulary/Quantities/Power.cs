namespace IMacPro.Specs
{
    /// <summary>
    /// A power, such as what a power supply delivers.
    /// Counted in watts; printed in the unit it was stated in.
    /// </summary>
    public readonly partial struct Power
    {
        private readonly Quantity<Units> _quantity;

        private Power(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The power in watts.</summary>
        public decimal Watts => _quantity.In(Units.Watts);

        /// <summary>States a power in watts.</summary>
        /// <param name="watts">The number of watts.</param>
        /// <returns>The power.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in watts.</exception>
        public static Power FromWatts(decimal watts) =>
            new Power(Quantity<Units>.Of(watts, Units.Watts));
    }
}
