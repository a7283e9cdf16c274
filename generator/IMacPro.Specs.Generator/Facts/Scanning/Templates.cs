using System.Globalization;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Templates of a wiki, <c>{{name|one|two}}</c>: what they show is what stands between their bars, but for the notes among them.
/// </summary>
internal static class Templates
{
    private static readonly string[] Notes =
    [
        "cite", "citation", "efn", "refn", "sfn", "sfnp", "harvnb", "ref", "r", "rp", "cn", "fact", "when", "clarify", "dubious", "dead link",
        "better source", "notetag", "note", "update", "as of", "verify", "who", "failed verification", "webarchive", "flagicon",
    ];

    private static readonly string[] Lists = ["ubl", "unbulleted list", "plainlist", "plain list", "hlist", "flatlist", "bulleted list", "br"];

    // Those that show their own name, or a mark that says the same.
    private static readonly string[] Shown = ["yes", "no", "y", "n", "n/a", "tick", "check", "cross", "optional"];

    // "{{dts|2019|3|19}}": the bars part a year, a month and a day.
    private static readonly string[] DateTables = ["dts", "dtsa", "dtsh"];

    /// <summary>How many characters at a brace or a bar are markup of a template; 0 where they mean something.</summary>
    public static int NoiseAt(string text, int at) => text[at] switch
    {
        '{' when Follows(text, at, '{') => OpeningAt(text, at),
        '}' when Follows(text, at, '}') => 2,
        '|' => BarAt(text, at),
        _ => 0,
    };

    /// <summary>Whether a bar parts the members of a list, as a line break does.</summary>
    public static bool IsListBar(string text, int at) =>
        text[at] == '|' && NameOf(text, OpeningBefore(text, at)) is string name && Array.IndexOf(Lists, name) >= 0
        && EndOfNamed(text, at) < 0;

    // A note is passed over as a whole, of the others their name.
    private static int OpeningAt(string text, int at)
    {
        int closed = Braces.EndOf(text, at);
        if (NameOf(text, at) is not string name)
        {
            return 2;
        }

        int space = name.IndexOf(' ');
        bool note = Array.IndexOf(Notes, name) >= 0 || (space > 0 && name.Substring(0, space) is "cite" or "citation");
        if (closed < 0 && !IsBeforeBar(text, at, name))
        {
            // "Bench B{{cn", and nothing behind it.
            return note && at + 2 + name.Length == text.Length ? text.Length - at : 2;
        }

        // What was never closed goes to the end.
        int end = closed < 0 ? text.Length : closed;
        if (note)
        {
            return end - at;
        }

        // "{{US$|1299}}" shows its name too.
        int bar = text.IndexOf('|', at, end - at);
        return bar > 0 && Currencies.After(text, at + 2, out int currency) is not null && currency == bar ? 2
            : bar < 0 ? Array.IndexOf(Shown, name) >= 0 ? 2 : end - at
            : EndOfNamed(text, bar) is int named and > 0 ? named - at : bar + 1 - at;
    }

    private static int BarAt(string text, int at)
    {
        int open = OpeningBefore(text, at);
        if (NameOf(text, open) is not string name)
        {
            return 0;
        }

        if (EndOfNamed(text, at) is int named and > 0)
        {
            return named - at;
        }

        // "{{convert|39.7|lb|kg}}" shows the first unit; the others are worked out from it.
        int before = text.LastIndexOf('|', at - 1, at - open);
        bool converted = name is "convert" or "cvt" && before > 0 && Units.Find(text.Substring(before + 1, at - before - 1).Trim()) != Unit.None;
        return converted && text.IndexOf("}}", at, StringComparison.Ordinal) is int end and > 0 ? end - at
            : name.IndexOf("date", StringComparison.Ordinal) >= 0 || Array.IndexOf(DateTables, name) >= 0 || IsListBar(text, at) ? 0
            : 1;
    }

    // "|abbr=on" says how to show something; the index behind it, -1 where a bar begins something else.
    private static int EndOfNamed(string text, int bar)
    {
        int at = bar + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ' '))
        {
            at++;
        }

        if (at == bar + 1 || at >= text.Length || text[at] != '=')
        {
            return -1;
        }

        // "1=" and "2=" only number what is shown.
        if (int.TryParse(text.Substring(bar + 1, at - bar - 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return at + 1;
        }

        while (at < text.Length && text[at] != '|' && !(text[at] == '}' && Follows(text, at, '}')))
        {
            at++;
        }

        return at;
    }

    // The opening of the template that a bar stands in; -1 where it stands in none.
    private static int OpeningBefore(string text, int at)
    {
        int depth = 0;
        for (int i = at - 1; i > 0 && at - i < Braces.Longest; i--)
        {
            if (text[i] == '}' && text[i - 1] == '}')
            {
                depth++;
                i--;
            }
            else if (text[i] == '{' && text[i - 1] == '{')
            {
                depth--;
                i--;
                if (depth < 0)
                {
                    return Braces.EndOf(text, i) is int end && (end < 0 || end > at) ? i : -1;
                }
            }
        }

        return -1;
    }

    private static string? NameOf(string text, int open)
    {
        int start = open + 2;
        int end = start;
        while (open >= 0 && end < text.Length && text[end] is not ('|' or '}' or '{') && end - start < 40)
        {
            end++;
        }

        return open < 0 || end == start ? null : text.Substring(start, end - start).Trim().ToLowerInvariant().Replace('_', ' ');
    }

    private static bool IsBeforeBar(string text, int open, string name)
    {
        int bar = text.IndexOf('|', open);
        return bar > 0 && text.Substring(open + 2, bar - open - 2).Trim().Length == name.Length;
    }

    private static bool Follows(string text, int at, char character) => at + 1 < text.Length && text[at + 1] == character;
}
