namespace IMacPro.Specs
{
    /// <summary>
    /// An amount of data.
    /// Counted in bytes; printed in the unit it was stated in.
    /// </summary>
    /// <remarks>
    /// Two conventions are in use and differ by 7 % at a gigabyte. Memory is counted in 1024s: 32 GiB, though sheets
    /// mostly write "GB" for it, is <see cref="FromGibibytes"/>. Storage is counted in 1000s: a 1 TB drive is
    /// <see cref="FromTerabytes"/>. A symbol is read as it is written: "GB" is 1000³ bytes and "GiB" is 1024³ bytes.
    /// </remarks>
    public readonly partial struct DataSize
    {
        private readonly Quantity<Units> _quantity;

        private DataSize(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The size in bytes.</summary>
        public decimal Bytes => _quantity.In(Units.Bytes);

        /// <summary>The size in kibibytes (1024 bytes each).</summary>
        public decimal Kibibytes => _quantity.In(Units.Kibibytes);

        /// <summary>The size in mebibytes (1024² bytes each).</summary>
        public decimal Mebibytes => _quantity.In(Units.Mebibytes);

        /// <summary>The size in gibibytes (1024³ bytes each).</summary>
        public decimal Gibibytes => _quantity.In(Units.Gibibytes);

        /// <summary>The size in tebibytes (1024⁴ bytes each).</summary>
        public decimal Tebibytes => _quantity.In(Units.Tebibytes);

        /// <summary>The size in kilobytes (1000 bytes each).</summary>
        public decimal Kilobytes => _quantity.In(Units.Kilobytes);

        /// <summary>The size in megabytes (1000² bytes each).</summary>
        public decimal Megabytes => _quantity.In(Units.Megabytes);

        /// <summary>The size in gigabytes (1000³ bytes each).</summary>
        public decimal Gigabytes => _quantity.In(Units.Gigabytes);

        /// <summary>The size in terabytes (1000⁴ bytes each).</summary>
        public decimal Terabytes => _quantity.In(Units.Terabytes);

        /// <summary>States a size in bytes.</summary>
        /// <param name="bytes">The number of bytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromBytes(decimal bytes) =>
            new DataSize(Quantity<Units>.Of(bytes, Units.Bytes));

        /// <summary>States a size in kibibytes (1024 bytes each).</summary>
        /// <param name="kibibytes">The number of kibibytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromKibibytes(decimal kibibytes) =>
            new DataSize(Quantity<Units>.Of(kibibytes, Units.Kibibytes));

        /// <summary>States a size in mebibytes (1024² bytes each).</summary>
        /// <param name="mebibytes">The number of mebibytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromMebibytes(decimal mebibytes) =>
            new DataSize(Quantity<Units>.Of(mebibytes, Units.Mebibytes));

        /// <summary>States a size in gibibytes (1024³ bytes each).</summary>
        /// <param name="gibibytes">The number of gibibytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromGibibytes(decimal gibibytes) =>
            new DataSize(Quantity<Units>.Of(gibibytes, Units.Gibibytes));

        /// <summary>States a size in tebibytes (1024⁴ bytes each).</summary>
        /// <param name="tebibytes">The number of tebibytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromTebibytes(decimal tebibytes) =>
            new DataSize(Quantity<Units>.Of(tebibytes, Units.Tebibytes));

        /// <summary>States a size in kilobytes (1000 bytes each).</summary>
        /// <param name="kilobytes">The number of kilobytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromKilobytes(decimal kilobytes) =>
            new DataSize(Quantity<Units>.Of(kilobytes, Units.Kilobytes));

        /// <summary>States a size in megabytes (1000² bytes each).</summary>
        /// <param name="megabytes">The number of megabytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromMegabytes(decimal megabytes) =>
            new DataSize(Quantity<Units>.Of(megabytes, Units.Megabytes));

        /// <summary>States a size in gigabytes (1000³ bytes each).</summary>
        /// <param name="gigabytes">The number of gigabytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromGigabytes(decimal gigabytes) =>
            new DataSize(Quantity<Units>.Of(gigabytes, Units.Gigabytes));

        /// <summary>States a size in terabytes (1000⁴ bytes each).</summary>
        /// <param name="terabytes">The number of terabytes.</param>
        /// <returns>The size.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in bytes.</exception>
        public static DataSize FromTerabytes(decimal terabytes) =>
            new DataSize(Quantity<Units>.Of(terabytes, Units.Terabytes));
    }
}
