namespace IMacPro.Specs
{
    /// <summary>How much the machine weighs.</summary>
    public sealed partial record WeightSpec
    {
        /// <summary>The weight, as the first unit of the sheet states it.</summary>
        public Mass? Mass { get; init; }

        /// <summary>The weight in pounds, as printed.</summary>
        public double? Pounds { get; init; }

        /// <summary>The weight in kilograms, as printed.</summary>
        public double? Kilograms { get; init; }
    }
}
