using System.Text;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Code in which <c>{|ID:…|}</c> marks where a diagnostic is expected.</summary>
internal sealed record Markup(string Code, Mark[] Marks)
{
    public static Markup Parse(string text)
    {
        StringBuilder code = new();
        List<Mark> marks = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, "{|", 0, 2) == 0)
            {
                int colon = text.IndexOf(':', i);
                open.Push((text[(i + 2)..colon], code.Length));
                i = colon;
            }
            else if (string.CompareOrdinal(text, i, "|}", 0, 2) == 0)
            {
                (string id, int start) = open.Pop();
                marks.Add(new Mark(id, start, code.Length));
                i++;
            }
            else
            {
                code.Append(text[i]);
            }
        }

        Assert.Empty(open);
        return new Markup(code.ToString(), Mark.Sort(marks));
    }
}

/// <summary>A diagnostic's rule and its place.</summary>
internal sealed record Mark(string Id, int Start, int End)
{
    /// <summary>Marks in the order in which diagnostics are asked about.</summary>
    public static Mark[] Sort(IEnumerable<Mark> marks) =>
        [.. marks.OrderBy(mark => mark.Start).ThenBy(mark => mark.End).ThenBy(mark => mark.Id, StringComparer.Ordinal)];
}
