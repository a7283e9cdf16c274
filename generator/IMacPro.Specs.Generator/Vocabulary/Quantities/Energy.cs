namespace IMacPro.Specs
{
    /// <summary>
    /// An amount of energy, such as what a battery holds.
    /// Counted in watt-hours; printed in the unit it was stated in.
    /// </summary>
    public readonly partial struct Energy
    {
        private readonly Quantity<Units> _quantity;

        private Energy(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The energy in watt-hours.</summary>
        public decimal WattHours => _quantity.In(Units.WattHours);

        /// <summary>States an energy in watt-hours.</summary>
        /// <param name="wattHours">The number of watt-hours.</param>
        /// <returns>The energy.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in watt-hours.</exception>
        public static Energy FromWattHours(decimal wattHours) =>
            new Energy(Quantity<Units>.Of(wattHours, Units.WattHours));
    }
}
