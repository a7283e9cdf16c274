namespace IMacPro.Specs
{
    public readonly partial struct Luminance
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Nits = 0;

            public string Description => "a luminance such as 300 nits";

            public decimal Factor(int unit) => 1m;

            public string Symbol(int unit) => "nits";

            public int Find(TextSlice symbol) =>
                symbol.Is("nits") || symbol.Is("nit") || symbol.Is("cd/m\u00B2") || symbol.Is("cd/m2") ? Nits :
                -1;
        }
    }
}
