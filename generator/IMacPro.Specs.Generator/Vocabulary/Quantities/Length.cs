namespace IMacPro.Specs
{
    /// <summary>
    /// A length, such as the diagonal of a display or the width of a case.
    /// Counted in millimeters; printed in the unit it was stated in.
    /// </summary>
    public readonly partial struct Length
    {
        private readonly Quantity<Units> _quantity;

        private Length(Quantity<Units> quantity)
        {
            _quantity = quantity;
        }

        /// <summary>The length in millimeters.</summary>
        public decimal Millimeters => _quantity.In(Units.Millimeters);

        /// <summary>The length in centimeters.</summary>
        public decimal Centimeters => _quantity.In(Units.Centimeters);

        /// <summary>The length in meters.</summary>
        public decimal Meters => _quantity.In(Units.Meters);

        /// <summary>The length in inches (25.4 mm each).</summary>
        public decimal Inches => _quantity.In(Units.Inches);

        /// <summary>States a length in millimeters.</summary>
        /// <param name="millimeters">The number of millimeters.</param>
        /// <returns>The length.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in millimeters.</exception>
        public static Length FromMillimeters(decimal millimeters) =>
            new Length(Quantity<Units>.Of(millimeters, Units.Millimeters));

        /// <summary>States a length in centimeters.</summary>
        /// <param name="centimeters">The number of centimeters.</param>
        /// <returns>The length.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in millimeters.</exception>
        public static Length FromCentimeters(decimal centimeters) =>
            new Length(Quantity<Units>.Of(centimeters, Units.Centimeters));

        /// <summary>States a length in meters.</summary>
        /// <param name="meters">The number of meters.</param>
        /// <returns>The length.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in millimeters.</exception>
        public static Length FromMeters(decimal meters) =>
            new Length(Quantity<Units>.Of(meters, Units.Meters));

        /// <summary>States a length in inches (25.4 mm each).</summary>
        /// <param name="inches">The number of inches.</param>
        /// <returns>The length.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Too large to be counted in millimeters.</exception>
        public static Length FromInches(decimal inches) =>
            new Length(Quantity<Units>.Of(inches, Units.Inches));
    }
}
