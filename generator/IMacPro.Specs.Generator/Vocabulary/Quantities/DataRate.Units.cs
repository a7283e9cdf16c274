namespace IMacPro.Specs
{
    public readonly partial struct DataRate
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int BitsPerSecond = 0;
            internal const int KilobitsPerSecond = 1;
            internal const int MegabitsPerSecond = 2;
            internal const int GigabitsPerSecond = 3;
            internal const int MegabytesPerSecond = 4;
            internal const int GigabytesPerSecond = 5;

            public string Description => "a data rate such as 10 Gb/s";

            public decimal Factor(int unit) => unit switch
            {
                KilobitsPerSecond => 1000m,
                MegabitsPerSecond => 1000000m,
                GigabitsPerSecond => 1000000000m,
                MegabytesPerSecond => 8000000m,
                GigabytesPerSecond => 8000000000m,
                _ => 1m,
            };

            public string Symbol(int unit) => unit switch
            {
                KilobitsPerSecond => "kb/s",
                MegabitsPerSecond => "Mb/s",
                GigabitsPerSecond => "Gb/s",
                MegabytesPerSecond => "MB/s",
                GigabytesPerSecond => "GB/s",
                _ => "b/s",
            };

            public int Find(TextSlice symbol)
            {
                // The prefix and the rest may be of any case, the letter that tells a bit from a byte may not.
                int at = symbol.Length > 1 && (symbol[0] == 'b' || symbol[0] == 'B') ? 0 : 1;
                if (symbol.Length <= at || (symbol[at] != 'b' && symbol[at] != 'B'))
                {
                    return -1;
                }

                bool spelledOut = symbol.From(at).StartsWith("bit/") || symbol.From(at).StartsWith("byte/");
                bool bytes = spelledOut ? symbol.From(at).StartsWith("byte/") : symbol[at] == 'B';
                return bytes ? FindBytes(symbol) : FindBits(symbol);
            }

            private static int FindBits(TextSlice symbol) =>
                symbol.Is("b/s") || symbol.Is("bps") || symbol.Is("bit/s") ? BitsPerSecond :
                symbol.Is("kb/s") || symbol.Is("kbps") || symbol.Is("kbit/s") ? KilobitsPerSecond :
                symbol.Is("Mb/s") || symbol.Is("Mbps") || symbol.Is("Mbit/s") ? MegabitsPerSecond :
                symbol.Is("Gb/s") || symbol.Is("Gbps") || symbol.Is("Gbit/s") ? GigabitsPerSecond :
                -1;

            private static int FindBytes(TextSlice symbol) =>
                symbol.Is("MB/s") || symbol.Is("MBps") || symbol.Is("Mbyte/s") ? MegabytesPerSecond :
                symbol.Is("GB/s") || symbol.Is("GBps") || symbol.Is("Gbyte/s") ? GigabytesPerSecond :
                -1;
        }
    }
}
