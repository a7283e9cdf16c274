using System.Globalization;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet that does not get the name it would have alone.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="TypeName">The name it gets; empty where it gives no types.</param>
/// <param name="Taken">That of its names which is taken.</param>
/// <param name="Other">What has that name.</param>
internal sealed record NameException(string Path, string TypeName, string Taken, NameHolder Other);

/// <summary>What has the name of a type: a sheet of the project, a reference or, where there is neither, the vocabulary.</summary>
/// <param name="Path">The sheet; null where it is none.</param>
/// <param name="Assembly">The reference; null where it is none.</param>
/// <param name="IsBuiltIn">Whether it is a sheet that the package brought.</param>
internal sealed record NameHolder(string? Path, string? Assembly, bool IsBuiltIn)
{
    public static readonly NameHolder Vocabulary = new(null, null, false);

    private static readonly char[] Slashes = ['/', '\\'];

    public bool IsSheet => Path is not null;

    /// <summary>Whether it is a sheet that the user can give another name.</summary>
    public bool IsOwnSheet => IsSheet && !IsBuiltIn;

    /// <summary>What it is called beside a sheet, and that sheet: files of one name have their folders in front.</summary>
    public (string Sheet, string Holder) Beside(string path)
    {
        string sheet = SheetName.FileOf(path);
        string? other = Path is null ? null : SheetName.FileOf(Path);
        return sheet == other ? (InFolder(path), $"the sheet '{InFolder(Path!)}'")
            : other is not null ? (sheet, $"the sheet '{other}'")
            : (sheet, Assembly is not null ? $"the reference '{Assembly}'" : "the vocabulary");
    }

    private static string InFolder(string path) =>
        path.Substring(path.LastIndexOfAny(Slashes, Math.Max(0, path.LastIndexOfAny(Slashes) - 1)) + 1).Replace('\\', '/');
}

/// <summary>Which sheet gets which name. Almost always each gets its own, so only the exceptions are kept.</summary>
/// <param name="Exceptions">The exceptions, in the order of their paths.</param>
internal sealed record SheetNames(EquatableArray<NameException> Exceptions)
{
    public static readonly SheetNames AsTheyAre = new([]);

    private static readonly HashSet<string> Reserved = new(
        VocabularyWriter.TypeNames.Select(name => $"{SheetSettings.DefaultNamespace}.{name}"), StringComparer.OrdinalIgnoreCase);

    /// <param name="claims">What the sheets of the project would be called.</param>
    /// <param name="visible">Types of sheets that are there already, from references.</param>
    public static SheetNames Settle(IReadOnlyCollection<SheetClaim> claims, EquatableArray<VisibleSheet> visible)
    {
        // Almost always; and to see it takes no order.
        Dictionary<string, VisibleSheet> offers = new(StringComparer.OrdinalIgnoreCase);
        foreach (VisibleSheet type in visible)
        {
            offers[type.FullName] = type;
        }

        IEnumerable<string> there = Reserved.Concat(offers.Keys);
        HashSet<string> names = new(there, StringComparer.OrdinalIgnoreCase);
        bool hasVariants = claims.Any(claim => claim.NamesVariants);
        if (claims.All(claim => TryAdd(claim, names, hasVariants)))
        {
            return AsTheyAre;
        }

        List<NameException> exceptions = [];
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, SheetClaim> taken = new(StringComparer.OrdinalIgnoreCase);
        names = new HashSet<string>(there, StringComparer.OrdinalIgnoreCase);

        foreach (SheetClaim claim in InOrderOfRight(claims))
        {
            if (TryAdd(claim, names, hasVariants))
            {
                Take(claim);
                continue;
            }

            string name = NamesOf(claim, hasVariants).First(names.Contains);
            string simpleName = name.Substring(claim.Settings.Namespace.Length + 1);
            taken.TryGetValue(name, out SheetClaim? other);
            offers.TryGetValue(name, out VisibleSheet? offered);
            if (claim.Settings.IsBuiltIn || (offered is { Sha256.Length: > 0 } && offered.Sha256 == claim.Sha256))
            {
                // The one that has its name gives what it would have given, or is there to replace it.
                exceptions.Add(new NameException(claim.Path, "", simpleName, HolderOf(other, offered)));
            }
            else
            {
                SheetClaim renamed = Rename(claim, names, numbers, hasVariants);
                Take(renamed);
                exceptions.Add(new NameException(claim.Path, renamed.TypeName, simpleName, HolderOf(other, offered)));
            }
        }

        exceptions.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new SheetNames(exceptions.ToEquatableArray());

        void Take(SheetClaim claim)
        {
            foreach (string name in NamesOf(claim, hasVariants))
            {
                taken[name] = claim;
            }
        }
    }

    // "Slate" with the variants "Mini" and "Pro" has a setup that is called as that of the sheet "Slate Pro"; without variants, one name tells all.
    private static IEnumerable<string> NamesOf(SheetClaim claim, bool hasVariants) => hasVariants ? claim.AllNames : [claim.FullName];

    // All its names or none.
    private static bool TryAdd(SheetClaim claim, HashSet<string> names, bool hasVariants)
    {
        if (NamesOf(claim, hasVariants).Any(names.Contains))
        {
            return false;
        }

        names.UnionWith(NamesOf(claim, hasVariants));
        return true;
    }

    // A built-in sheet that nothing replaces keeps its names: code that uses them was there before.
    private static IEnumerable<SheetClaim> InOrderOfRight(IReadOnlyCollection<SheetClaim> claims)
    {
        HashSet<string> own = new(claims.Where(claim => !claim.Settings.IsBuiltIn).Select(claim => claim.FullName), StringComparer.OrdinalIgnoreCase);
        return InOrder(claims).OrderBy(claim => !claim.Settings.IsBuiltIn || own.Contains(claim.FullName));
    }

    /// <summary>The user's own come first, so that a sheet with the built-in one's title replaces it. The order of files decides nothing.</summary>
    public static IEnumerable<SheetClaim> InOrder(IEnumerable<SheetClaim> claims) => claims
        .OrderBy(claim => claim.Settings.IsBuiltIn)
        .ThenBy(claim => claim.FileName, StringComparer.Ordinal)
        .ThenBy(claim => claim.Path, StringComparer.Ordinal);

    /// <summary>Whether another sheet of the project is there in place of a sheet.</summary>
    public bool IsReplaced(SheetClaim claim) => Find(claim.Path) is { TypeName.Length: 0, Other.IsSheet: true };

    /// <summary>The name a sheet gets; null where it gives no types.</summary>
    public string? NameOf(SheetClaim claim) => Find(claim.Path) switch
    {
        null => claim.TypeName,
        { TypeName.Length: 0 } => null,
        NameException exception => exception.TypeName,
    };

    /// <summary>Why a sheet does not get the name it would have alone; null where it does. Halves, for every sheet asks.</summary>
    public NameException? Find(string path)
    {
        int first = 0;
        for (int count = Exceptions.Count; count > 0;)
        {
            int half = count / 2;
            int order = string.CompareOrdinal(Exceptions[first + half].Path, path);
            if (order == 0)
            {
                return Exceptions[first + half];
            }

            (first, count) = order < 0 ? (first + half + 1, count - half - 1) : (first, half);
        }

        return null;
    }

    private static NameHolder HolderOf(SheetClaim? other, VisibleSheet? offered) =>
        other is null && offered is null ? NameHolder.Vocabulary : new NameHolder(other?.Path, offered?.Assembly, other is { Settings.IsBuiltIn: true });

    // Of many sheets with one title, none asks again for the numbers that those before it have.
    private static SheetClaim Rename(
        SheetClaim claim, HashSet<string> names, Dictionary<string, int> numbers, bool hasVariants)
    {
        int number = numbers.TryGetValue(claim.FullName, out int last) ? last : 1;
        SheetClaim renamed = claim;
        while (!TryAdd(renamed, names, hasVariants))
        {
            number++;
            renamed = claim with { TypeName = claim.TypeName + number.ToString(CultureInfo.InvariantCulture) };
        }

        numbers[claim.FullName] = number;
        return renamed;
    }
}
