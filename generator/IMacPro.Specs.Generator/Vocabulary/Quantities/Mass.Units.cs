namespace IMacPro.Specs
{
    public readonly partial struct Mass
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Grams = 0;
            internal const int Kilograms = 1;
            internal const int Pounds = 2;
            internal const int Ounces = 3;

            public string Description => "a mass such as 12.5 lb or 5.7 kg";

            public decimal Factor(int unit) => unit switch
            {
                Kilograms => 1000m,
                Pounds => 453.59237m,
                Ounces => 28.349523125m,
                _ => 1m,
            };

            public string Symbol(int unit) => unit switch
            {
                Kilograms => "kg",
                Pounds => "lb",
                Ounces => "oz",
                _ => "g",
            };

            public int Find(TextSlice symbol) =>
                symbol.Is("g") || symbol.Is("gram") || symbol.Is("grams") ? Grams :
                symbol.Is("kg") || symbol.Is("kilogram") || symbol.Is("kilograms") || symbol.Is("kgs") ? Kilograms :
                symbol.Is("lb") || symbol.Is("lbs") || symbol.Is("lb.") || symbol.Is("lbs.") ||
                    symbol.Is("pound") || symbol.Is("pounds") ? Pounds :
                symbol.Is("oz") || symbol.Is("oz.") || symbol.Is("ounce") || symbol.Is("ounces") ? Ounces :
                -1;
        }
    }
}
