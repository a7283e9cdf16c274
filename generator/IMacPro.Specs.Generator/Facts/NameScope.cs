using System.Globalization;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Names that must differ from each other, in whatever case: members of one class, types of one namespace.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    /// <summary>The members every class has.</summary>
    public static readonly string[] OfEveryObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or where it is taken the name with the first free number behind it.</summary>
    public string Add(string name)
    {
        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
