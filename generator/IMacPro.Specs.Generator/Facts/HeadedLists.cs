using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Finds what bullets state under the heading they stand under: <c>Memory</c> above <c>8 GB</c> and <c>Configurable to: 16 GB</c>. A
/// sentence under a heading states nothing so, and is running text.
/// </summary>
internal static class HeadedLists
{
    private const int LongestItem = 200;

    // What parts of a machine are; what else a heading may be called, "Release" or "See also", says less of the lines below it.
    private static readonly string[] Parts =
    [
        Areas.Processor, Areas.Memory, Areas.Graphics, Areas.Storage, Areas.Display, Areas.Camera, Areas.Audio, Areas.Ports, Areas.Networking,
        Areas.ExternalDisplays, Areas.Battery, Areas.Dimensions, Areas.Weight,
    ];

    private static readonly HashSet<string> WordsOfSentences = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "cannot", "could", "will", "would", "may", "must", "that", "which",
        "who", "it", "its", "this", "these", "they",
    };

    /// <summary>What the lists of a document state, each with the bullets that state it.</summary>
    public static IEnumerable<(Cell Key, Cell Value, IReadOnlyList<SheetBullet> Bullets)> Statements(SheetDocument document)
    {
        List<SheetBullet> list = [];
        foreach (SheetBullet bullet in document.Bullets.Where(IsItem))
        {
            if (list.Count > 0 && !(GoesOn(list[list.Count - 1], bullet) && ComponentReader.Find(bullet.Section.Text) is not null))
            {
                yield return (list[0].Section, list[0].To(list[list.Count - 1]), list);
                list = [];
            }

            list.Add(bullet);
        }

        if (list.Count > 0)
        {
            yield return (list[0].Section, list[0].To(list[list.Count - 1]), list);
        }
    }

    /// <summary>Whether what was read of a list is about parts of a machine that no table speaks of, and all of it could be read.</summary>
    /// <param name="read">What was read of the list.</param>
    /// <param name="described">The areas that tables speak of.</param>
    public static bool IsUnderstood(MachineBuilder read, ICollection<string> described) => read.Remarks.Understood > 0
        && read.Remarks.Remarks.Count == 0
        && read.Stated.All(area => Array.IndexOf(Parts, area) >= 0 && !described.Contains(area));

    private static bool GoesOn(SheetBullet last, SheetBullet next) => next.Section == last.Section && next.Text.Line == last.Text.Line + 1;

    private static bool IsItem(SheetBullet bullet) => bullet.Text.Text.Length is > 0 and <= LongestItem
        && RowReaders.Find(bullet.Section.Text) is not null
        && (bullet.Entry is SheetEntry entry ? IsOffer(entry) : !IsSentence(bullet.Text.Text));

    // "Configurable to: 16 GB", "Two USB ports with support for: …": a colon behind a key makes a row of its own, but this is no key.
    private static bool IsOffer(SheetEntry entry)
    {
        ScannedCell key = new(entry.Key);
        return RowReaders.Find(entry.Key.Text) is null && key.Count > 0
            && (OfferMarkers.At(key, 0, upToIsMaximum: true, out _) > 0 || Counts.Of(key.Tokens[0]) is not null);
    }

    /// <summary>Whether a text is a sentence, told by its verb or its full stop.</summary>
    public static bool IsSentence(string text) =>
        text[text.Length - 1] is '.' or '!' or '?' || text.Split(' ').Any(WordsOfSentences.Contains);
}
