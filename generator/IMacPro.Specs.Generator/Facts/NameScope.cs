using System.Globalization;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Names that must differ from each other, in whatever case: members of one class, types of one namespace.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    /// <summary>The members every class has.</summary>
    public static readonly string[] OfEveryObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or where it is taken the name with the first free number behind it.</summary>
    public string Add(string name)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        // Of many things with one name, none asks again for the numbers that those before it have.
        int number = _numbers.TryGetValue(name, out int last) ? last : 1;
        string unique;
        do
        {
            number++;
            unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(unique));

        _numbers[name] = number;
        return unique;
    }
}
