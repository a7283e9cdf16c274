namespace IMacPro.Specs
{
    /// <summary>What the machine cost.</summary>
    public sealed partial record PriceSpec
    {
        /// <summary>The lowest price the sheet states in the currency it names first; null where it states none, or only a bound above.</summary>
        public Money? Minimum { get; init; }

        /// <summary>The highest price the sheet states in the currency it names first; null where it states none, or only a bound below.</summary>
        public Money? Maximum { get; init; }

        /// <summary>All prices the sheet states, in its order.</summary>
        public SpecList<StatedPrice> Prices { get; init; } = SpecList<StatedPrice>.Empty;
    }
}
