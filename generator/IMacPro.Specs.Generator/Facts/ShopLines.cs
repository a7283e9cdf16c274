using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>What a shop's page says between the choices of a component: their prices and order numbers.</summary>
internal static class ShopLines
{
    private static readonly string[] Numbers =
        ["order no", "order number", "part no", "part number", "item no", "item number", "article no", "product code", "sku", "p/n"];

    private static readonly string[] Words = ["included", "in stock", "out of stock", "sold out", "add to cart", "selected"];

    /// <summary>Whether a line says nothing of the machine itself.</summary>
    public static bool IsOne(string line) => Array.Exists(Words, word => line.Equals(word, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Numbers, start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase) && line.Any(char.IsDigit))
        || (Prices.First(line) is Price price && line.Substring(0, price.Start).Trim(' ', '+', '-', '(').Length == 0
            && line.Substring(price.End).Trim(' ', ')').Length == 0);
}
