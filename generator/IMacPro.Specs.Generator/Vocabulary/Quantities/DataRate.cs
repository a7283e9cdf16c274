namespace IMacPro.Specs
{
    /// <summary>
    /// How much data passes in a second.
    /// Counted in bits a second; printed in the unit it was stated in.
    /// </summary>
    /// <remarks>
    /// A small b is a bit and a capital B a byte, so the case of that letter is never ignored: 1 GB/s is 8 Gb/s.
    /// </remarks>
    public readonly partial struct DataRate
    {
        private readonly Quantity<Units> _quantity;

        private DataRate(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The rate in bits a second.</summary>
        public decimal BitsPerSecond => _quantity.In(Units.BitsPerSecond);

        /// <summary>The rate in kilobits (1000 bits) a second.</summary>
        public decimal KilobitsPerSecond => _quantity.In(Units.KilobitsPerSecond);

        /// <summary>The rate in megabits (1000² bits) a second.</summary>
        public decimal MegabitsPerSecond => _quantity.In(Units.MegabitsPerSecond);

        /// <summary>The rate in gigabits (1000³ bits) a second.</summary>
        public decimal GigabitsPerSecond => _quantity.In(Units.GigabitsPerSecond);

        /// <summary>The rate in megabytes (1000² bytes, 8 bits each) a second.</summary>
        public decimal MegabytesPerSecond => _quantity.In(Units.MegabytesPerSecond);

        /// <summary>The rate in gigabytes (1000³ bytes, 8 bits each) a second.</summary>
        public decimal GigabytesPerSecond => _quantity.In(Units.GigabytesPerSecond);

        /// <summary>States a rate in bits a second.</summary>
        /// <param name="bitsPerSecond">The number of bits a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromBitsPerSecond(decimal bitsPerSecond) =>
            new DataRate(Quantity<Units>.Of(bitsPerSecond, Units.BitsPerSecond));

        /// <summary>States a rate in kilobits (1000 bits) a second.</summary>
        /// <param name="kilobitsPerSecond">The number of kilobits a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromKilobitsPerSecond(decimal kilobitsPerSecond) =>
            new DataRate(Quantity<Units>.Of(kilobitsPerSecond, Units.KilobitsPerSecond));

        /// <summary>States a rate in megabits (1000² bits) a second.</summary>
        /// <param name="megabitsPerSecond">The number of megabits a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromMegabitsPerSecond(decimal megabitsPerSecond) =>
            new DataRate(Quantity<Units>.Of(megabitsPerSecond, Units.MegabitsPerSecond));

        /// <summary>States a rate in gigabits (1000³ bits) a second.</summary>
        /// <param name="gigabitsPerSecond">The number of gigabits a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromGigabitsPerSecond(decimal gigabitsPerSecond) =>
            new DataRate(Quantity<Units>.Of(gigabitsPerSecond, Units.GigabitsPerSecond));

        /// <summary>States a rate in megabytes (1000² bytes, 8 bits each) a second.</summary>
        /// <param name="megabytesPerSecond">The number of megabytes a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromMegabytesPerSecond(decimal megabytesPerSecond) =>
            new DataRate(Quantity<Units>.Of(megabytesPerSecond, Units.MegabytesPerSecond));

        /// <summary>States a rate in gigabytes (1000³ bytes, 8 bits each) a second.</summary>
        /// <param name="gigabytesPerSecond">The number of gigabytes a second.</param>
        /// <returns>The rate.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bits a second.</exception>
        public static DataRate FromGigabytesPerSecond(decimal gigabytesPerSecond) =>
            new DataRate(Quantity<Units>.Of(gigabytesPerSecond, Units.GigabytesPerSecond));
    }
}
