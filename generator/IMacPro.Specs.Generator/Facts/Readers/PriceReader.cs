using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads prices: every amount with its currency, and what it is for.</summary>
internal static class PriceReader
{
    private static readonly string[] OfAnotherTime = ["equivalent", "inflation", "adjusted", "today"];
    private static readonly string[] Openings = ["from", "starting at", "starts at", "starting from"];
    private static readonly string[] Ends = ["up to", "under", "less than"];

    /// <param name="cell">The cell.</param>
    /// <param name="area">The area of prices.</param>
    /// <param name="introductory">Whether the row speaks of the introduction of the machine.</param>
    public static void Read(ScannedCell cell, AreaBuilder area, bool introductory)
    {
        string text = cell.Text;
        List<Price> prices = [.. Prices.Find(text).Where(price => !IsOfAnotherTime(text, price))];
        if (prices.Count == 0)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a price", "US$1,299");
            return;
        }

        ItemListBuilder list = List(area);
        for (int i = 0; i < prices.Count; i++)
        {
            Price price = prices[i];
            int previous = i == 0 ? 0 : prices[i - 1].End;
            int next = i + 1 < prices.Count ? prices[i + 1].Start : text.Length;
            FactSet facts = list.NewFacts();
            facts.Add("Amount", new MoneyValue(price.Amount, price.Currency), cell);
            facts.AddNumber("Amount" + Capitalized(price.Currency), price.Amount, cell, FactUse.Constant);
            facts.Add("Note", NoteOf(text, previous, price, next), cell);
            AddBounds(facts, text.Substring(previous, price.Start - previous), text.Substring(price.End, next - price.End), prices.Count, cell);
            if (introductory)
            {
                facts.Add("IsIntroductory", isTrue: true, cell);
            }

            list.Add(facts, cell).Identifier = Capitalized(price.Currency) + Invariant.Text(price.Amount).Replace('.', '_');
        }
    }

    /// <summary>The least and the most, in the currency that is named first.</summary>
    public static void Complete(MachineBuilder machine)
    {
        AreaBuilder area = machine[Areas.Price];
        IReadOnlyList<ItemBuilder> items = List(area).Items;
        if (items.Count == 0)
        {
            return;
        }

        string currency = AmountOf(items[0]).Currency;
        ItemBuilder[] comparable = [.. items.Where(item => AmountOf(item).Currency == currency).OrderBy(item => AmountOf(item).Amount)];
        Add(area.Facts, "Minimum", Array.Find(comparable, item => item.Facts["IsUpTo"] is null), currency);
        ItemBuilder most = comparable[comparable.Length - 1];
        Add(area.Facts, "Maximum", most.Facts["IsFrom"] is null ? most : null, currency);
    }

    private static void Add(FactSet facts, string name, ItemBuilder? item, string currency)
    {
        if (item is not null && facts[name] is null)
        {
            facts.Add(name, AmountOf(item), item.Cell);
            facts.AddNumber(name + Capitalized(currency), AmountOf(item).Amount, item.Cell, FactUse.Constant);
        }
    }

    private static ItemListBuilder List(AreaBuilder area) => area.List("Prices", "StatedPrice", "Amount", "Note");

    private static MoneyValue AmountOf(ItemBuilder item) => item.Facts.Get<MoneyValue>("Amount")!;

    private static string Capitalized(string currency) => currency[0] + currency.Substring(1).ToLowerInvariant();

    // "(equivalent to $7,040 in 2025)" is no price of the machine.
    private static bool IsOfAnotherTime(string text, Price price)
    {
        int open = text.LastIndexOfAny(['(', ')', ';'], Math.Max(0, price.Start - 1));
        string before = text.Substring(open + 1, Math.Max(0, price.Start - open - 1));
        int close = text.IndexOfAny([')', ';', ','], price.End);
        string behind = text.Substring(price.End, (close < 0 ? text.Length : close) - price.End);
        return Array.Exists(OfAnotherTime, word => Has(before, word)
            || (word != "equivalent" && text[Math.Max(0, open)] == '(' && Has(behind, word)));
    }

    // What stands in parentheses behind an amount, or before a colon in front of it, says what it is for.
    private static string NoteOf(string text, int previous, Price price, int next)
    {
        string before = text.Substring(previous, price.Start - previous).Trim();
        if (before.EndsWith(":", StringComparison.Ordinal))
        {
            // "$999 (adjusted), with 2 MB: $1,499": what is in parentheses there is of the amount before.
            return before.Substring(before[0] == '(' ? before.IndexOf(')') + 1 : 0).Trim(' ', ',', ';', ':', '(', ')');
        }

        int open = text.IndexOf('(', price.End, next - price.End);
        int close = open < 0 ? -1 : text.IndexOf(')', open, next - open);
        string note = close < 0 ? "" : text.Substring(open + 1, close - open - 1).Trim();
        return Array.Exists(OfAnotherTime, word => Has(note, word)) ? "" : note;
    }

    private static void AddBounds(FactSet facts, string before, string behind, int count, ScannedCell cell)
    {
        if (count == 1 && (Array.Exists(Openings, word => Has(before, word)) || behind.StartsWith("+", StringComparison.Ordinal)
            || Has(behind, "and up")))
        {
            facts.Add("IsFrom", isTrue: true, cell);
        }
        else if (count == 1 && Array.Exists(Ends, word => Has(before, word)))
        {
            facts.Add("IsUpTo", isTrue: true, cell);
        }
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
