using System.Text;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Report;

/// <summary>The page of results: prose written by hand, and blocks that are made from the results.</summary>
internal static class Page
{
    private const string Start = "<!-- results:";
    private const string StartEnd = " -->";
    private const string End = "<!-- end -->";

    // The block of all bars, whatever section they are of.
    private const string Summary = "summary";

    /// <summary>Fills the blocks of a page.</summary>
    /// <param name="page">The page, with blocks between &lt;!-- results:SECTION --&gt; and &lt;!-- end --&gt;.</param>
    /// <param name="results">The sections that have been run.</param>
    /// <returns>The page; all outside the blocks is as it was.</returns>
    /// <exception cref="InvalidDataException">A block does not end, or a section has no block.</exception>
    public static string Update(string page, IReadOnlyList<ResultFile> results)
    {
        StringBuilder text = new();
        HashSet<string> filled = new(StringComparer.Ordinal);
        int at = 0;
        for (int start = Find(page, Start, at); start >= 0; start = Find(page, Start, at))
        {
            int name = start + Start.Length;
            int body = Find(page, StartEnd, name);
            int end = body < 0 ? -1 : Find(page, End, body);
            if (end < 0)
            {
                throw new InvalidDataException($"The block that starts with \"{page[start..Math.Min(name + 20, page.Length)]}\" has no end.");
            }

            string section = page[name..body];
            filled.Add(section);
            text.Append(page, at, body + StartEnd.Length - at).Append("\n\n").Append(Block(section, results)).Append('\n');
            at = end;
        }

        foreach (ResultFile result in results.Where(result => !filled.Contains(result.Section)))
        {
            throw new InvalidDataException($"The page has no block for the results of {result.Section}.");
        }

        return text.Append(page, at, page.Length - at).ToString();
    }

    private static string Block(string section, IReadOnlyList<ResultFile> results) =>
        section == Summary ? Markdown.Bars(results)
        : results.FirstOrDefault(result => result.Section == section) is ResultFile result ? Markdown.Section(result)
        : "Not measured yet.\n";

    private static int Find(string page, string mark, int from) => page.IndexOf(mark, from, StringComparison.Ordinal);
}
