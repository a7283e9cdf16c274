namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Tells at a glance whether a text may state anything: most paragraphs do not, and need not be taken apart.</summary>
internal static class Triggers
{
    private static readonly string[] Stems =
    [
        "announced", "unveiled", "revealed", "introduced", "released", "launched", "shipped", "shipping", "sale", "available", "discontinued",
        "phased", "withdr", "delisted", "removed", "pulled", "taken", "production", "selling", "making", "producing", "configur", "ordered",
        "specified", "equipped", "fitted", "supplied", "delivered", "option", "base", "standard", "default", "entry", "came", "comes", "offer",
        "dropped", "eliminated",
        "retired", "axed", "added", "adding", "arrived", "followed", "appeared", "disappeared", "choose", "went",
        "gained", "received", "became", "updated", "socketed", "soldered", "replaceable", "upgrad",
        "coprocessor", "co-processor", "security", "replaced", "succeeded", "superseded", "market", "stores",
    ];

    private static readonly string[]?[] ByLetter = Index();

    public static bool AnyIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int letter = (text[i] | ' ') - 'a';
            if (letter is >= 0 and < 26 && (i == 0 || !char.IsLetter(text[i - 1])) && ByLetter[letter] is string[] stems && IsAt(text, i, stems))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(string text, int at, string[] stems)
    {
        foreach (string stem in stems)
        {
            if (string.Compare(text, at, stem, 0, stem.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[]?[] Index()
    {
        string[]?[] index = new string[]?[26];
        foreach (IGrouping<char, string> group in Stems.GroupBy(stem => stem[0]))
        {
            index[group.Key - 'a'] = [.. group];
        }

        return index;
    }
}
