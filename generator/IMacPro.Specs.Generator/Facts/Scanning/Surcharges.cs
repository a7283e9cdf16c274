namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Finds what an option costs more than another: "Core i7-1165G7, +$150", "Radeon Pro 580 for €300".</summary>
internal static class Surcharges
{
    private static readonly string[] Leads = ["+", " plus", " for", " at"];

    /// <summary>The cell with its prices set apart, so that none of them is taken for a number of a name.</summary>
    public static ScannedCell SetApart(ScannedCell cell)
    {
        string text = cell.IsTooLong ? "" : cell.Cell.Text;
        Price[] prices = [.. Prices.Stated(text).Select(price => price with { Start = StartOf(text, price.Start) })];
        return prices.Length == 0 ? cell : cell.Without([.. prices.Select(price => (price.Start, price.End))]);
    }

    // What leads to a price belongs to it.
    private static int StartOf(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        string? lead = Array.Find(Leads, word => end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0);
        return lead is null ? start : end - lead.Length;
    }
}
