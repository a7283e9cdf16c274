namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>The pages of the documentation and their blocks.</summary>
internal static class Pages
{
    private const string Fence = "```";

    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "sample/README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Block> Blocks { get; } = [.. All.SelectMany(BlocksOf)];

    public static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    /// <summary>The sheets a page shows under the heading of a block, in its order; without any, the last one above.</summary>
    public static IReadOnlyList<Block> SheetsBeside(Block block)
    {
        Block[] sheets = [.. Blocks.Where(other => other.Page == block.Page && other.IsSheet)];
        Block[] beside = [.. sheets.Where(sheet => sheet.Section == block.Section)];
        return beside.Length > 0 ? beside : [.. sheets.Where(sheet => sheet.Line < block.Line).TakeLast(1)];
    }

    private static IEnumerable<Block> BlocksOf(string page)
    {
        string[] lines = Read(page).Split('\n');
        string section = "";
        int open = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                if (open >= 0)
                {
                    string text = string.Join('\n', lines[(open + 1)..i]) + "\n";
                    yield return new Block(page, section, open + 1, lines[open][Fence.Length..].Trim(), text);
                }

                open = open < 0 ? i : -1;
            }
            else if (open < 0 && lines[i].StartsWith('#'))
            {
                section = lines[i].Trim('#', ' ');
            }
        }
    }
}
