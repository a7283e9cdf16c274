namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>An amount of money in a text.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">The code of its currency.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last.</param>
internal readonly record struct Price(decimal Amount, string Currency, int Start, int End);

/// <summary>Finds amounts of money in a text, with the currency before the number or behind it.</summary>
internal static class Prices
{
    private static readonly string[] Joints = ["-", "–", "—", "to", "or", "and", "/", "through", "up to"];

    public static List<Price> Find(string text)
    {
        List<(decimal Amount, string? Currency, int Start, int End)> numbers = NumbersIn(text);

        // What is said once holds for its neighbours.
        for (int i = numbers.Count - 2; i >= 0; i--)
        {
            Inherit(text, numbers, i, i + 1);
        }

        for (int i = 1; i < numbers.Count; i++)
        {
            Inherit(text, numbers, i, i - 1);
        }

        return WithCurrency(numbers);
    }

    /// <summary>The amounts that have a currency of their own, and not one said of their neighbours.</summary>
    public static List<Price> Stated(string text) => WithCurrency(NumbersIn(text));

    private static List<Price> WithCurrency(List<(decimal Amount, string? Currency, int Start, int End)> numbers) =>
        [.. numbers.Where(number => number.Currency is not null)
            .Select(number => new Price(number.Amount, number.Currency!, number.Start, number.End))];

    private static List<(decimal Amount, string? Currency, int Start, int End)> NumbersIn(string text)
    {
        List<(decimal Amount, string? Currency, int Start, int End)> numbers = [];
        int taken = 0;
        for (int i = NextDigit(text, 0); i < text.Length; i = NextDigit(text, Math.Max(i + 1, taken)))
        {
            if (ReadAt(text, i, ref taken) is (decimal, _, _, _) number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    /// <summary>The amount of the first number in a text, if its currency stands beside it; null where it does not.</summary>
    public static Price? First(string text)
    {
        int taken = 0;
        int digit = NextDigit(text, 0);
        return digit < text.Length && ReadAt(text, digit, ref taken) is (decimal amount, string currency, int start, int end)
            ? new Price(amount, currency, start, end)
            : null;
    }

    private static int NextDigit(string text, int at)
    {
        while (at < text.Length && text[at] is < '0' or > '9')
        {
            at++;
        }

        return at;
    }

    private static (decimal Amount, string? Currency, int Start, int End)? ReadAt(string text, int digit, ref int taken)
    {
        decimal? amount = Amounts.Read(text, digit, out int end);
        (string? currency, int start, end) = CurrencyOf(text, digit, end, taken);
        bool ofAWord = currency is null && digit > 0 && (char.IsLetter(text[digit - 1]) || text[digit - 1] is '.' or ',');
        taken = end;
        return amount is decimal number && !ofAWord ? (number, currency, start, end) : null;
    }

    private static (string? Currency, int Start, int End) CurrencyOf(string text, int start, int end, int taken)
    {
        int before = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        int behind = end < text.Length && text[end] == ' ' ? end + 1 : end;
        string? lead = Currencies.Before(text, before, out int first);
        string? trail = Currencies.After(text, behind, out int last);
        if (lead is null || first < taken)
        {
            return trail is null ? (null, start, end) : (trail, start, last);
        }

        // "$499 CAD": the code says which dollars.
        bool named = text[first] == '$' && trail is not null && trail != lead && char.IsUpper(text[behind]) && last - behind == 3;
        return named ? (trail, first, last) : trail == lead && char.IsLetter(text[behind]) ? (lead, first, last) : (lead, first, end);
    }

    private static void Inherit(string text, List<(decimal Amount, string? Currency, int Start, int End)> numbers, int to, int from)
    {
        (decimal amount, string? currency, int start, int end) = numbers[to];
        string between = to < from
            ? text.Substring(end, numbers[from].Start - end)
            : text.Substring(numbers[from].End, start - numbers[from].End);
        string joint = WithoutAside(between).Trim(' ', ',');
        bool listed = joint.Length == 0 && between.IndexOf(',') >= 0 && amount is < 1900 or > 2199;
        if (currency is null && numbers[from].Currency is string known && (listed || Array.IndexOf(Joints, joint) >= 0))
        {
            numbers[to] = (amount, known, start, end);
        }
    }

    // "US$ 1,299 (base) to 3,999".
    private static string WithoutAside(string between)
    {
        int open = between.IndexOf('(');
        int close = open < 0 ? -1 : between.IndexOf(')', open);
        return close < 0 ? between : between.Remove(open, close + 1 - open);
    }
}
