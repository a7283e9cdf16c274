namespace IMacPro.Specs
{
    public readonly partial struct Length
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Millimeters = 0;
            internal const int Centimeters = 1;
            internal const int Meters = 2;
            internal const int Inches = 3;

            public string Description => "a length such as 19 in or 48 cm";

            public decimal Factor(int unit) => unit switch
            {
                Centimeters => 10m,
                Meters => 1000m,
                Inches => 25.4m,
                _ => 1m,
            };

            public string Symbol(int unit) => unit switch
            {
                Centimeters => "cm",
                Meters => "m",
                Inches => "in",
                _ => "mm",
            };

            public int Find(TextSlice symbol) =>
                symbol.Is("mm") || symbol.Is("millimeter") || symbol.Is("millimeters") ||
                    symbol.Is("millimetre") || symbol.Is("millimetres") ? Millimeters :
                symbol.Is("cm") || symbol.Is("centimeter") || symbol.Is("centimeters") ||
                    symbol.Is("centimetre") || symbol.Is("centimetres") ? Centimeters :
                symbol.Is("m") || symbol.Is("meter") || symbol.Is("meters") ||
                    symbol.Is("metre") || symbol.Is("metres") ? Meters :
                symbol.Is("in") || symbol.Is("inch") || symbol.Is("inches") || symbol.Is("in.") ||
                    symbol.Is("\"") || symbol.Is("\u2033") || symbol.Is("\u201D") ? Inches :
                -1;
        }
    }
}
