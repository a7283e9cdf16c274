using System.Collections.Immutable;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A file that is not of one sheet alone.</summary>
internal abstract record SharedFile
{
    /// <summary>The vocabulary and, of very many sheets, the files of several.</summary>
    public static IEnumerable<SharedFile> Of(ImmutableArray<SheetTarget> targets)
    {
        if (targets.IsEmpty)
        {
            return [];
        }

        TypesTarget[] types = [.. targets.OfType<TypesTarget>()];
        IEnumerable<SharedFile> files = types.Length > 0 && types[0].Type.SharedFile is not null ? SheetsFile.Of(types) : [];
        return types.Length > 0 && types[0].Type.Vocabulary is VocabularyTarget vocabulary ? [new VocabularyFile(vocabulary), .. files] : files;
    }
}

/// <summary>The vocabulary.</summary>
/// <param name="Target">Its form.</param>
internal sealed record VocabularyFile(VocabularyTarget Target) : SharedFile;

/// <summary>
/// A file of several sheets, in projects of very many. The compiler compares the name of each emitted file with those of all others,
/// and does so again at every key press: ten thousand files would make each take most of a second.
/// </summary>
/// <param name="Number">Which of the files it is.</param>
/// <param name="Targets">The sheets in it, in the order of their types' names.</param>
internal sealed record SheetsFile(int Number, EquatableArray<TypesTarget> Targets) : SharedFile
{
    // More would make a key press slow, fewer the edit of a sheet, with which all others in its file are printed again.
    private const int Count = 1024;

    /// <summary>Whether there are so many sheets that not each can have a file of its own.</summary>
    public static bool IsNeededFor(int sheets) => sheets > Count;

    /// <summary>The number of the file that a type goes into, whatever others there are.</summary>
    public static int NumberFor(string fullName) => (int)(StableHash.Of(fullName) % Count);

    /// <summary>All these files, empty ones too, so that each stays in its place.</summary>
    public static IEnumerable<SheetsFile> Of(IEnumerable<TypesTarget> targets)
    {
        ILookup<int?, TypesTarget> byNumber = targets.ToLookup(target => target.Type.SharedFile);
        return Enumerable.Range(0, Count).Select(number => new SheetsFile(number, InOrder(byNumber[number])));
    }

    // The order of files decides nothing.
    private static EquatableArray<TypesTarget> InOrder(IEnumerable<TypesTarget> targets) =>
        targets.OrderBy(target => target.Type.FullName, StringComparer.Ordinal).ToEquatableArray();
}
