namespace IMacPro.Specs
{
    public readonly partial struct DataSize
    {
        private readonly struct Units : IQuantityUnits
        {
            internal const int Bytes = 0;
            internal const int Kibibytes = 1;
            internal const int Mebibytes = 2;
            internal const int Gibibytes = 3;
            internal const int Tebibytes = 4;
            internal const int Kilobytes = 5;
            internal const int Megabytes = 6;
            internal const int Gigabytes = 7;
            internal const int Terabytes = 8;

            public string Description => "a data size such as 32 GiB or 1 TB";

            public decimal Factor(int unit) => unit switch
            {
                Kibibytes => 1024m,
                Mebibytes => 1048576m,
                Gibibytes => 1073741824m,
                Tebibytes => 1099511627776m,
                Kilobytes => 1000m,
                Megabytes => 1000000m,
                Gigabytes => 1000000000m,
                Terabytes => 1000000000000m,
                _ => 1m,
            };

            public string Symbol(int unit) => unit switch
            {
                Kibibytes => "KiB",
                Mebibytes => "MiB",
                Gibibytes => "GiB",
                Tebibytes => "TiB",
                Kilobytes => "kB",
                Megabytes => "MB",
                Gigabytes => "GB",
                Terabytes => "TB",
                _ => "B",
            };

            public int Find(TextSlice symbol)
            {
                // "Gb" is a gigabit. Only "gb", all in small letters, is common for a gigabyte.
                if (symbol.Length > 0 && symbol[symbol.Length - 1] == 'b' && (symbol.Length == 1 || char.IsUpper(symbol[0])))
                {
                    return -1;
                }

                return FindBytes(symbol);
            }

            private static int FindBytes(TextSlice symbol) =>
                symbol.Is("B") || symbol.Is("byte") || symbol.Is("bytes") ? Bytes :
                symbol.Is("KiB") ? Kibibytes :
                symbol.Is("MiB") ? Mebibytes :
                symbol.Is("GiB") ? Gibibytes :
                symbol.Is("TiB") ? Tebibytes :
                symbol.Is("kB") ? Kilobytes :
                symbol.Is("MB") ? Megabytes :
                symbol.Is("GB") ? Gigabytes :
                symbol.Is("TB") ? Terabytes :
                -1;
        }
    }
}
