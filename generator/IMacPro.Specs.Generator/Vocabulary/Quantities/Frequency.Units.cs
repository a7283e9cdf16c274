namespace IMacPro.Specs
{
    public readonly partial struct Frequency
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Hertz = 0;
            internal const int Kilohertz = 1;
            internal const int Megahertz = 2;
            internal const int Gigahertz = 3;
            internal const int Megatransfers = 4;

            public string Description => "a frequency such as 2.4 GHz";

            public decimal Factor(int unit) => unit switch
            {
                Kilohertz => 1000m,
                Megahertz => 1000000m,
                Gigahertz => 1000000000m,
                Megatransfers => 1000000m,
                _ => 1m,
            };

            public string Symbol(int unit) => unit switch
            {
                Kilohertz => "kHz",
                Megahertz => "MHz",
                Gigahertz => "GHz",
                Megatransfers => "MT/s",
                _ => "Hz",
            };

            public int Find(TextSlice symbol) =>
                symbol.Is("Hz") ? Hertz :
                symbol.Is("kHz") ? Kilohertz :
                symbol.Is("MHz") ? Megahertz :
                symbol.Is("GHz") ? Gigahertz :
                symbol.Is("MT/s") ? Megatransfers :
                -1;
        }
    }
}
