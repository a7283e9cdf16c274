using IMacPro.Specs.Tests.Articles;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Every sheet there is in the repository, and the pieces that they are made of.</summary>
internal static class KnownSheets
{
    /// <summary>The texts, in an order that is the same everywhere.</summary>
    public static string[] Texts { get; } =
    [
        .. new[] { Path.Combine(Sheets.RepositoryFolder, "seeds"), Sheets.DataPath() }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(File.ReadAllText),
        MessyArticle.Text,
        DrawnSheet.Text,
        ConditionalSheet.Sheet.Text,
        Examples.TwoVariants.Text,
        HostileText.Sheet(HostileText.Worst).Text,
        HostileText.Variants(HostileText.Worst).Text,
        HostileText.Releases(HostileText.Worst).Text,
    ];

    public static string[] Lines { get; } = Distinct(Texts.SelectMany(text => text.Split('\n')));

    /// <summary>What stands between pipes.</summary>
    public static string[] Cells { get; } = Distinct(Lines.SelectMany(line => line.Split('|')));

    /// <summary>What stands between spaces.</summary>
    public static string[] Words { get; } = Distinct(Cells.SelectMany(cell => cell.Split(' ')));

    private static string[] Distinct(IEnumerable<string> pieces) =>
        [.. pieces.Select(piece => piece.Trim()).Where(piece => piece.Length > 0).Distinct(StringComparer.Ordinal)];
}
