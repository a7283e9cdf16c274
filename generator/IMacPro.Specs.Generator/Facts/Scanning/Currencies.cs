namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>How currencies are written.</summary>
internal static class Currencies
{
    // Those that hold others stand first.
    private static readonly (string Symbol, string Code)[] Symbols =
    [
        ("US$", "USD"), ("CA$", "CAD"), ("Can$", "CAD"), ("C$", "CAD"), ("AU$", "AUD"), ("A$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"),
        ("NT$", "TWD"), ("MX$", "MXN"), ("S$", "SGD"), ("R$", "BRL"), ("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("JP¥", "JPY"), ("CN¥", "CNY"),
        ("¥", "JPY"), ("￥", "JPY"), ("円", "JPY"), ("元", "CNY"), ("RMB", "CNY"), ("₩", "KRW"), ("₹", "INR"), ("₽", "RUB"), ("DM", "DEM"),
        ("zł", "PLN"), ("Kč", "CZK"), ("Ft", "HUF"), ("₪", "ILS"), ("₺", "TRY"), ("฿", "THB"), ("₱", "PHP"), ("₫", "VND"), ("₴", "UAH"),
        ("RM", "MYR"), ("dollars", "USD"), ("pounds", "GBP"), ("euros", "EUR"), ("euro", "EUR"), ("yen", "JPY"),
    ];

    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "AED", "ARS", "ATS", "AUD", "BEF", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CSK", "CZK", "DDM", "DEM", "DKK", "EGP", "ESP", "EUR",
        "FIM", "FRF", "GBP", "GRD", "HKD", "HUF", "IDR", "IEP", "ILS", "INR", "ITL", "JPY", "KES", "KRW", "LKR", "MXN", "MYR", "NGN", "NLG", "NOK",
        "NZD", "PEN", "PHP", "PKR", "PLN", "PTE", "RON", "RUB", "SAR", "SEK", "SGD", "SUR", "THB", "TRY", "TWD", "UAH", "USD", "VND", "XEU", "YUD",
        "ZAR",
    };

    /// <summary>Whether what stands before a number makes it an amount of money.</summary>
    public static bool IsSymbol(Token token) => token.Kind == TokenKind.Symbol && Array.Exists(Symbols, known => known.Symbol == token.Text);

    /// <summary>The currency written right before a place; its first character is at <paramref name="start"/>.</summary>
    public static string? Before(string text, int end, out int start)
    {
        foreach ((string symbol, string code) in Symbols)
        {
            start = end - symbol.Length;
            if (IsAt(text, start, symbol) && !(char.IsLetter(symbol[0]) || symbol == "$" ? IsLetterAt(text, start - 1) : false))
            {
                return symbol == "$" && CodeBefore(text, ref start) is string named ? named : code;
            }
        }

        start = end - 3;
        return CodeAt(text, start);
    }

    /// <summary>The currency written right at a place; its last character is before <paramref name="end"/>.</summary>
    public static string? After(string text, int start, out int end)
    {
        foreach ((string symbol, string code) in Symbols)
        {
            end = start + symbol.Length;
            if (IsAt(text, start, symbol) && !(char.IsLetter(symbol[symbol.Length - 1]) && IsLetterAt(text, end)))
            {
                return code;
            }
        }

        end = start + 3;
        return CodeAt(text, start);
    }

    // "CAD $1549": the code says which dollars.
    private static string? CodeBefore(string text, ref int dollar)
    {
        int start = dollar - 3 - (dollar > 0 && text[dollar - 1] == ' ' ? 1 : 0);
        string? code = CodeAt(text, start);
        dollar = code is null ? dollar : start;
        return code;
    }

    private static string? CodeAt(string text, int start) =>
        start >= 0 && start + 3 <= text.Length && !IsLetterAt(text, start - 1) && !IsLetterAt(text, start + 3)
        && Codes.Contains(text.Substring(start, 3))
            ? text.Substring(start, 3)
            : null;

    private static bool IsAt(string text, int start, string symbol) =>
        start >= 0 && string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0;

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
}
