namespace IMacPro.Specs
{
    /// <summary>
    /// How often something happens in a second, such as the ticks of a processor clock.
    /// Counted in hertz; printed in the unit it was stated in.
    /// </summary>
    /// <remarks>
    /// Memory is sold by its transfers. Sheets call those "MHz" as often as "MT/s", so both count the same here.
    /// </remarks>
    public readonly partial struct Frequency
    {
        private readonly Quantity<Units> _quantity;

        private Frequency(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The frequency in hertz.</summary>
        public decimal Hertz => _quantity.In(Units.Hertz);

        /// <summary>The frequency in kilohertz.</summary>
        public decimal Kilohertz => _quantity.In(Units.Kilohertz);

        /// <summary>The frequency in megahertz.</summary>
        public decimal Megahertz => _quantity.In(Units.Megahertz);

        /// <summary>The frequency in gigahertz.</summary>
        public decimal Gigahertz => _quantity.In(Units.Gigahertz);

        /// <summary>The frequency in megatransfers a second.</summary>
        public decimal Megatransfers => _quantity.In(Units.Megatransfers);

        /// <summary>States a frequency in hertz.</summary>
        /// <param name="hertz">The number of hertz.</param>
        /// <returns>The frequency.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in hertz.</exception>
        public static Frequency FromHertz(decimal hertz) =>
            new Frequency(Quantity<Units>.Of(hertz, Units.Hertz));

        /// <summary>States a frequency in kilohertz.</summary>
        /// <param name="kilohertz">The number of kilohertz.</param>
        /// <returns>The frequency.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in hertz.</exception>
        public static Frequency FromKilohertz(decimal kilohertz) =>
            new Frequency(Quantity<Units>.Of(kilohertz, Units.Kilohertz));

        /// <summary>States a frequency in megahertz.</summary>
        /// <param name="megahertz">The number of megahertz.</param>
        /// <returns>The frequency.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in hertz.</exception>
        public static Frequency FromMegahertz(decimal megahertz) =>
            new Frequency(Quantity<Units>.Of(megahertz, Units.Megahertz));

        /// <summary>States a frequency in gigahertz.</summary>
        /// <param name="gigahertz">The number of gigahertz.</param>
        /// <returns>The frequency.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in hertz.</exception>
        public static Frequency FromGigahertz(decimal gigahertz) =>
            new Frequency(Quantity<Units>.Of(gigahertz, Units.Gigahertz));

        /// <summary>States a frequency in megatransfers a second.</summary>
        /// <param name="megatransfers">The number of megatransfers a second.</param>
        /// <returns>The frequency.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in hertz.</exception>
        public static Frequency FromMegatransfers(decimal megatransfers) =>
            new Frequency(Quantity<Units>.Of(megatransfers, Units.Megatransfers));
    }
}
