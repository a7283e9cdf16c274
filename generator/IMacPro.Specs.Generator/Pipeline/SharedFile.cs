using System.Collections.Immutable;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// A file that several sheets share, in projects of very many. The compiler compares the name of each emitted file with those of
/// all others, and does so again at every key press: ten thousand files would make each take most of a second.
/// </summary>
/// <param name="Number">Which of the files it is.</param>
/// <param name="Targets">The sheets in it, in the order of their types' names; in a file of its own number each time.</param>
internal sealed record SharedFile(int Number, EquatableArray<TypesTarget> Targets)
{
    // More would make a key press slow, fewer the edit of a sheet, with which all others in its file are printed again.
    private const int Count = 1024;

    /// <summary>Whether there are so many sheets that not each can have a file of its own.</summary>
    public static bool IsNeededFor(int sheets) => sheets > Count;

    /// <summary>The number of the file that a type goes into, whatever others there are.</summary>
    public static int NumberFor(string fullName) => (int)(StableHash.Of(fullName) % Count);

    /// <summary>All shared files, or none where no target is in one. Empty ones too, so that each stays in its place.</summary>
    public static IEnumerable<SharedFile> Of(ImmutableArray<SheetTarget> targets)
    {
        TypesTarget[] sharing = [.. targets.OfType<TypesTarget>().Where(target => target.Type.SharedFile is not null)];
        if (sharing.Length == 0)
        {
            return [];
        }

        ILookup<int?, TypesTarget> byNumber = sharing.ToLookup(target => target.Type.SharedFile);
        return Enumerable.Range(0, Count).Select(number => new SharedFile(number, InOrder(byNumber[number])));
    }

    // The order of files decides nothing.
    private static EquatableArray<TypesTarget> InOrder(IEnumerable<TypesTarget> targets) =>
        targets.OrderBy(target => target.Type.FullName, StringComparer.Ordinal).ToEquatableArray();
}
