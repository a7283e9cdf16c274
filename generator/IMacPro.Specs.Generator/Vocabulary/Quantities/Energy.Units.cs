namespace IMacPro.Specs
{
    public readonly partial struct Energy
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int WattHours = 0;

            public string Description => "an energy such as 58.2 Wh";

            public decimal Factor(int unit) => 1m;

            public string Symbol(int unit) => "Wh";

            public int Find(TextSlice symbol) =>
                symbol.Is("Wh") || symbol.Is("W\u00B7h") || symbol.Is("Whr") || symbol.Is("watt-hour") ||
                    symbol.Is("watt-hours") || symbol.Is("watt hour") || symbol.Is("watt hours") ? WattHours :
                -1;
        }
    }
}
