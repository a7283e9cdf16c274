using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// Files of several sheets, in projects of very many. The compiler compares the name of each emitted file with those of all others,
/// and does so again at every key press: ten thousand files would make each take most of a second.
/// </summary>
internal static class SharedFiles
{
    // More would make a key press slow, fewer the edit of a sheet, with which all others in its file are printed again.
    private const int Count = 1024;

    /// <summary>Whether there are so many sheets that not each can have a file of its own.</summary>
    public static bool AreNeededFor(int sheets) => sheets > Count;

    /// <summary>All these files, empty ones too, so that each stays in its place. The order of sheets decides nothing.</summary>
    public static IEnumerable<SheetsOutput> Of(IEnumerable<SheetTarget> targets)
    {
        ILookup<int, SheetTarget> byNumber = targets.ToLookup(target => NumberFor(target.Type.FullName));
        return Enumerable.Range(0, Count).Select(number => new SheetsOutput(
            HintNames.OfShared(number),
            byNumber[number].OrderBy(target => target.Type.FullName, StringComparer.Ordinal).ToEquatableArray()));
    }

    // Told by its type's name alone, so that a sheet stays in its file whatever others come or go.
    private static int NumberFor(string fullName) => (int)(StableHash.Of(fullName) % Count);
}
