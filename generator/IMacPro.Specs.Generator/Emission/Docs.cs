using System.Text;
using System.Xml;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Doc comments: what a member says, and the words of the sheet it comes from.</summary>
internal static class Docs
{
    private const int LongestQuote = 300;

    /// <summary>The doc comment of a fact.</summary>
    public static void Write(SourceWriter writer, Fact fact, string fileName)
    {
        if (fact.Name == Areas.Sha256)
        {
            Fingerprint(writer, fact, fileName);
            return;
        }

        // Not by way of Summary, which takes a whole text: a machine has hundreds of these lines.
        writer.Line($"/// <summary>{Capitalize(Words.Humanize(fact.Name))}: <c>{Escape(Words.Describe(fact.Value))}</c>.</summary>");
        Remarks(writer, fact.Origin, fileName);
    }

    // Whoever compares it with the checksum of the file has to know why they differ.
    private static void Fingerprint(SourceWriter writer, Fact fact, string fileName)
    {
        Summary(writer, $"SHA-256 of what the sheet says, not of its file's bytes: <c>{Escape(Words.Describe(fact.Value))}</c>.");
        writer.Line($"/// <remarks>{Escape(fileName)}: its text as UTF-8 without byte order mark, comments and blank lines, each line "
            + "without white space around it and ended by a line feed.</remarks>");
    }

    public static void Summary(SourceWriter writer, string escaped) => writer.Line($"/// <summary>{escaped}</summary>");

    /// <summary>Where something was read, with the sheet's own words.</summary>
    public static void Remarks(SourceWriter writer, Origin origin, string fileName)
    {
        string file = Escape(origin.FileName ?? fileName);
        _ = origin.Line == 0
            ? writer.Line($"/// <remarks>{file}.</remarks>")
            : writer.Line($"/// <remarks>{file}, line {Invariant.Text(origin.Line)}: “{Escape(Shorten(origin.Text))}”.</remarks>");
    }

    /// <summary>Text that can stand in a doc comment, whatever it holds.</summary>
    public static string Escape(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        return plain == text.Length ? text : Escape(text, plain);
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('&' or '<' or '>');

    private static string Escape(string text, int start)
    {
        StringBuilder escaped = new(text, 0, start, text.Length + 16);
        for (int i = start; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
                continue;
            }

            string? safe = character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\u0085' or '\u2028' or '\u2029' or '\r' or '\n' => " ",
                _ when !XmlConvert.IsXmlChar(character) => "\uFFFD",
                _ => null,
            };
            _ = safe is null ? escaped.Append(character) : escaped.Append(safe);
        }

        return escaped.ToString();
    }

    /// <summary>The text with its first letter as a sentence starts.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Substring(0, end) + " …";
    }
}
