using System.Globalization;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet that does not get the name it would have alone.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="TypeName">The name it gets; empty where it gives no types.</param>
/// <param name="Other">The file that has its name; empty where that is no sheet of this project.</param>
internal sealed record NameException(string Path, string TypeName, string Other);

/// <summary>Settles which sheet gets which name. Almost always each gets its own, so only the exceptions are kept.</summary>
internal static class SheetNames
{
    /// <param name="claims">What the sheets of the project would be called.</param>
    /// <param name="visible">Full names of types that are there already, from references.</param>
    public static EquatableArray<NameException> Settle(IEnumerable<SheetClaim> claims, EquatableArray<string> visible)
    {
        List<NameException> exceptions = [];
        Dictionary<string, SheetClaim> taken = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> reserved = new(
            VocabularyWriter.TypeNames.Select(name => $"{SheetSettings.DefaultNamespace}.{name}"), StringComparer.OrdinalIgnoreCase);

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
            else if (!taken.TryGetValue(claim.FullName, out SheetClaim? other) && !reserved.Contains(claim.FullName))
            {
                taken.Add(claim.FullName, claim);
            }
            else if (claim.Settings.IsBuiltIn)
            {
                exceptions.Add(new NameException(claim.Path, "", other?.FileName ?? ""));
            }
            else
            {
                SheetClaim renamed = Rename(claim, taken, reserved);
                taken.Add(renamed.FullName, renamed);
                exceptions.Add(new NameException(claim.Path, renamed.TypeName, other?.FileName ?? "the vocabulary"));
            }
        }

        return exceptions.ToEquatableArray();
    }

    /// <summary>The name a sheet gets; null where it gives no types.</summary>
    public static string? NameOf(SheetClaim claim, EquatableArray<NameException> exceptions)
    {
        foreach (NameException exception in exceptions)
        {
            if (exception.Path == claim.Path)
            {
                return exception.TypeName.Length > 0 ? exception.TypeName : null;
            }
        }

        return claim.TypeName;
    }

    private static SheetClaim Rename(SheetClaim claim, Dictionary<string, SheetClaim> taken, HashSet<string> reserved)
    {
        SheetClaim renamed = claim;
        for (int number = 2; taken.ContainsKey(renamed.FullName) || reserved.Contains(renamed.FullName); number++)
        {
            renamed = claim with { TypeName = claim.TypeName + number.ToString(CultureInfo.InvariantCulture) };
        }

        return renamed;
    }
}
