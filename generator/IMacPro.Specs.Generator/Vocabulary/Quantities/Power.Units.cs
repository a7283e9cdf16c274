namespace IMacPro.Specs
{
    public readonly partial struct Power
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Watts = 0;

            public string Description => "a power such as 45 W";

            public decimal Factor(int unit) => 1m;

            public string Symbol(int unit) => "W";

            public int Find(TextSlice symbol) =>
                symbol.Is("W") || symbol.Is("watt") || symbol.Is("watts") ? Watts :
                -1;
        }
    }
}
