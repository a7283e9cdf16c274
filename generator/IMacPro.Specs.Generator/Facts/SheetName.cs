using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>What a sheet's machine is called, in words and in C#.</summary>
/// <param name="Name">The name in words.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Caption">The line above the infobox.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
internal sealed record SheetName(string Name, Cell Place, string Caption, string FileName)
{
    private static readonly string[] Extensions = [".spec.txt", ".spec.md", ".txt", ".md"];

    // What pages of specifications are called behind the machine's name.
    private static readonly string[] Endings =
    [
        " technical specifications", " tech specs", " full specifications", " specifications", "- specs", "– specs", ": specs", " technical data",
        " data sheet", " datasheet", " spec sheet",
    ];

    // Behind it may stand when a page was printed.
    private static readonly string[] Sites = ["- wikipedia", "– wikipedia", "— wikipedia"];
    private static readonly string[] NameKeys = ["model name", "product name", "machine name"];
    private static readonly char[] Joints = [' ', '-', '–', '—', ':', '|'];

    /// <summary>The stem of the names of its types.</summary>
    public string TypeName => Identifiers.Pascal(Name);

    /// <summary>
    /// The title's name, spelled as the caption does where the two differ only in case: page names start with a capital
    /// whatever the maker writes. Without a title, what the infobox says of the name serves, or else the file's name.
    /// </summary>
    public static SheetName Of(SheetDocument document, string path)
    {
        string file = FileOf(path);
        string caption = Markup.Clean(document.Caption.Text);
        SheetEntry[] rows = [.. document.Blocks.SelectMany(block => block.Entries)];
        bool isRow = rows is [SheetEntry first, ..] && first.Key.Start == document.Title.Start && RowReaders.Find(first.Key.Text) is not null;
        string title = isRow ? "" : WithoutEnding(Markup.Clean(document.Title.Text));
        if (title.Length == 0 && (caption.Length == 0 || isRow || caption[caption.Length - 1] == ':')
            && document.Entries.Concat(rows).Where(IsName).OrderBy(row => row.Key.Start).FirstOrDefault() is { Value.IsEmpty: false } named)
        {
            return new SheetName(Markup.Clean(named.Value.Text), named.Value, "", file);
        }

        if (title.Length == 0 && caption.Length == 0 && HeadOf(document) is { IsEmpty: false } head)
        {
            return new SheetName(Markup.Clean(head.Text), head, "", file);
        }

        if (title.Length == 0)
        {
            return new SheetName(caption.Length > 0 && !isRow ? caption : Stem(file), document.Caption, caption, file);
        }

        bool same = caption.Equals(title, StringComparison.OrdinalIgnoreCase);
        return new SheetName(same ? caption : title, same ? document.Caption : document.Title, caption, file);
    }

    /// <summary>A path without its folder, whichever system wrote it.</summary>
    public static string FileOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>A variant's name without the machine's name before it.</summary>
    public string VariantIdentifier(string variant)
    {
        string rest = Without(Without(variant, Name), Caption);
        return Identifiers.Pascal(rest);
    }

    /// <summary>Whether a heading is the machine's name or how that begins, as the line above an infobox is.</summary>
    public bool IsNamedBy(string heading) => Name.StartsWith(Markup.Clean(heading), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text begins with the machine's name, as the name of a variant does.</summary>
    public bool BeginsName(string text) => Without(text, Name) != text || Without(text, Caption) != text;

    // "| name = ..." in a page that has no heading of its own.
    private static bool IsName(SheetEntry entry) => RowKeys.Normalize(entry.Key.Text) is string key
        && (Array.IndexOf(NameKeys, key) >= 0 || (entry.Section.IsEmpty && key is "name" or "title"));

    // "MacBook (2006) | |": the head of an infobox, above its rows.
    private static Cell HeadOf(SheetDocument document) => document.Tables is [{ Rows: { Count: > 1 } rows }, ..]
        && LineForms.IsName(rows[0].Key.Text)
        && rows[0].HasKeyAlone && RowReaders.Find(rows[0].Key.Text) is null
            ? rows[0].Key
            : Cell.None;

    private static string Without(string text, string start) =>
        start.Length > 0 && text.Length > start.Length && text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && !char.IsLetterOrDigit(text[start.Length])
            ? text.Substring(start.Length)
            : text;

    // "Bench X - Technical Specifications"; "Bench Specs" is a name.
    private static string WithoutEnding(string title)
    {
        int site = Sites.Max(name => title.IndexOf(name, StringComparison.OrdinalIgnoreCase));
        title = site > 1 ? title.Substring(0, site).TrimEnd(Joints) : title;
        string? ending = Array.Find(Endings, end => title.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        return ending is null ? title : title.Substring(0, title.Length - ending.Length).TrimEnd(Joints) is { Length: > 0 } name ? name : title;
    }

    private static string Stem(string file)
    {
        string? extension = Array.Find(Extensions, end => file.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        string stem = extension is null ? file : file.Substring(0, file.Length - extension.Length);
        return stem.Replace('-', ' ').Replace('_', ' ');
    }
}
