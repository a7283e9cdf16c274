using System.Globalization;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet that does not get the name it would have alone.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="TypeName">The name it gets; empty where it gives no types.</param>
/// <param name="Other">The file that has its name; empty where that is no sheet of this project, but the vocabulary or a reference.</param>
internal sealed record NameException(string Path, string TypeName, string Other);

/// <summary>Which sheet gets which name. Almost always each gets its own, so only the exceptions are kept.</summary>
/// <param name="Exceptions">The exceptions, in the order of their paths.</param>
internal sealed record SheetNames(EquatableArray<NameException> Exceptions)
{
    public static readonly SheetNames AsTheyAre = new([]);

    private static readonly HashSet<string> Reserved = new(
        VocabularyWriter.TypeNames.Select(name => $"{SheetSettings.DefaultNamespace}.{name}"), StringComparer.OrdinalIgnoreCase);

    /// <param name="claims">What the sheets of the project would be called.</param>
    /// <param name="visible">Full names of types that are there already, from references.</param>
    public static SheetNames Settle(IReadOnlyCollection<SheetClaim> claims, EquatableArray<string> visible)
    {
        // Almost always; and to see it takes no order.
        HashSet<string> all = new(Reserved.Concat(visible), StringComparer.OrdinalIgnoreCase);
        if (claims.All(claim => all.Add(claim.FullName)))
        {
            return AsTheyAre;
        }

        List<NameException> exceptions = [];
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, SheetClaim> taken = new(StringComparer.OrdinalIgnoreCase);

        // The user's own come first, so that a sheet with the built-in one's title replaces it. The order of files decides nothing.
        foreach (SheetClaim claim in claims
            .OrderBy(claim => claim.Settings.IsBuiltIn)
            .ThenBy(claim => claim.FileName, StringComparer.Ordinal)
            .ThenBy(claim => claim.Path, StringComparer.Ordinal))
        {
            if (visible.Contains(claim.FullName, StringComparer.Ordinal))
            {
                exceptions.Add(new NameException(claim.Path, "", ""));
            }
            else if (!taken.TryGetValue(claim.FullName, out SheetClaim? other) && !Reserved.Contains(claim.FullName))
            {
                taken.Add(claim.FullName, claim);
            }
            else if (claim.Settings.IsBuiltIn)
            {
                exceptions.Add(new NameException(claim.Path, "", other?.FileName ?? ""));
            }
            else
            {
                SheetClaim renamed = Rename(claim, taken, numbers);
                taken.Add(renamed.FullName, renamed);
                exceptions.Add(new NameException(claim.Path, renamed.TypeName, other?.FileName ?? ""));
            }
        }

        exceptions.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new SheetNames(exceptions.ToEquatableArray());
    }

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

    // Of many sheets with one title, none asks again for the numbers that those before it have.
    private static SheetClaim Rename(
        SheetClaim claim, Dictionary<string, SheetClaim> taken, Dictionary<string, int> numbers)
    {
        int number = numbers.TryGetValue(claim.FullName, out int last) ? last : 1;
        SheetClaim renamed = claim;
        while (taken.ContainsKey(renamed.FullName) || Reserved.Contains(renamed.FullName))
        {
            number++;
            renamed = claim with { TypeName = claim.TypeName + number.ToString(CultureInfo.InvariantCulture) };
        }

        numbers[claim.FullName] = number;
        return renamed;
    }
}
