using System.Text;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>One thing that happens to a text. The numbers say where, how much and what; any numbers are a damage.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="At">Where, as a part of the text.</param>
/// <param name="Length">How much of it, as a part of the rest.</param>
/// <param name="Pick">What is put there.</param>
internal sealed record Damage(int Kind, double At, double Length, int Pick)
{
    private const int MostDoublings = 40;
    private const int Deepest = 200;

    private static readonly string[] Junk =
    [
        "|", "||", "[[", "]]", "{{", "}}", "(", ")", "[", "]", "\"", "''", "'''", "<!--", "-->", "<ref>", "</ref>", "<br/>", "&nbsp;", "&#10;", "&#x10FFFF;",
        "\u200B", "\u200F", "\u202E", "\u2066", "\uFEFF", "\uD800", "\uDC00", "\uD83D\uDDA5", "\0", "\u001B", "\u0085", "\u2028", "\u2029", "\u3164", "\u0301",
        "=", "==", "#", "- ", "* ", "|---|", "×", "x", "/", "+", "~", ":", ";", "…", "½", "²", "٣", "Ⅳ", "ß", "İ", "ﬁ", "\t", "\r", "\n", "\r\n", "\n\n",
        "0", "-1", "00", "007", "1e9", "0x10", "1.2.3.4", "1,234,567", "2147483647", "2147483648", "-2147483648", "9223372036854775807",
        "18446744073709551616", "79228162514264337593543950336", "1.7976931348623157E+308", "0.0000000000000000000000000001",
        "999999999999999999999999999999", "1000000000000", "999999999999.999", "9999-12-31", "0001-01-01", "10000-01-01", "2020-02-30", "2019-13-01", "31 December 9999", "1 January 1",
        "Optional:", "up to", "Configurable to", "GB", "TB", "3dfx", "Equals", "802.11", "-", "only with", "not available with", "(requires 16 GB)", "$", "US$1,299",
        ". ", " It could be configured with ", " was released on ", " 2015", ", and ", ", making the ", " base model", "; ", "<ref", " or ", " to ", " with ",
    ];

    private static readonly Action<Damage, StringBuilder>[] Kinds =
    [
        (it, text) => text.Length = it.Place(text),
        (it, text) => text.Remove(0, it.Place(text)),
        (it, text) => text.Remove(it.Place(text), it.Span(text, 20)),
        (it, text) => text.Remove(it.Place(text), it.Span(text, text.Length)),
        (it, text) => text.Insert(it.Place(text), it.From(Junk)),
        (it, text) => text.Insert(it.Place(text), it.From(Junk)),
        (it, text) => text.Insert(it.Place(text), it.From(HostileText.All)),
        (it, text) => text.Insert(it.Place(text), it.From(KnownSheets.Words) + " "),
        (it, text) => text.Insert(it.Place(text), it.From(KnownSheets.Cells)),
        (it, text) => text.Insert(it.Place(text), "\n" + it.From(KnownSheets.Lines) + "\n"),
        (it, text) => text.Insert(it.Place(text), string.Concat(Enumerable.Repeat(it.From(Junk), 1 + (it.Pick % Deepest)))),
        (it, text) => text[it.Place(text)] = (char)(it.Pick % char.MaxValue),
        (it, text) => text[it.Place(text)] ^= (char)(1 << (it.Pick % 16)),
        (it, text) => text.Insert(it.Place(text), text.ToString(it.Place(text), it.Span(text, 200))),
        (it, text) => it.ReplaceNumber(text),
        (it, text) => EditLines(text, lines => lines.Insert(it.Place(lines), lines[it.Pick % lines.Count])),
        (it, text) => EditLines(text, lines => lines.Reverse(it.Place(lines), it.Span(lines))),
        (it, text) => EditLines(text, lines => lines.InsertRange(it.Place(lines), lines.GetRange(it.Place(lines), it.Span(lines)))),
        (it, text) => EditLines(text, lines => (lines[it.Place(lines)], lines[it.Pick % lines.Count]) = (lines[it.Pick % lines.Count], lines[it.Place(lines)])),
        (it, text) => EditLines(text, lines => lines[it.Place(lines)] = string.Concat(Enumerable.Repeat(lines[it.Place(lines)], 1 + (it.Pick % MostDoublings)))),
        (it, text) => EditLines(text, lines => lines[it.Place(lines)] += " " + it.From(KnownSheets.Cells) + " |"),
        (it, text) => EditLines(text, lines => lines[it.Place(lines)] = $"| {it.From(KnownSheets.Cells)} | {lines[it.Pick % lines.Count].Split('|')[^1]} |"),
    ];

    public static int KindCount => Kinds.Length;

    public void Do(StringBuilder text)
    {
        if (text.Length > 0)
        {
            Kinds[Kind](this, text);
        }
    }

    private int Place(StringBuilder text) => Math.Min((int)(At * text.Length), text.Length - 1);

    private int Place(List<string> lines) => Math.Min((int)(At * lines.Count), lines.Count - 1);

    private int Span(StringBuilder text, int most) => (int)(Length * Math.Min(most, text.Length - Place(text)));

    private int Span(List<string> lines) => (int)(Length * Math.Min(MostDoublings, lines.Count - Place(lines)));

    private string From(string[] pieces) => pieces[Pick % pieces.Length];

    // Numbers at a limit stand where a number stood, since elsewhere they would rarely be read as one.
    private void ReplaceNumber(StringBuilder text)
    {
        int at = Place(text);
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        text.Remove(at, end - at).Insert(at, From(Junk));
    }

    private static void EditLines(StringBuilder text, Action<List<string>> edit)
    {
        List<string> lines = [.. text.ToString().Split('\n')];
        edit(lines);
        text.Clear().AppendJoin('\n', lines);
    }
}
