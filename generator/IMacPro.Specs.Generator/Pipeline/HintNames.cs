using System.Globalization;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Names of emitted files: plain characters only, and different even where file systems ignore case.</summary>
internal static class HintNames
{
    private const int Longest = 100;

    /// <summary>
    /// The full name of a type. Where that is long or has characters beyond ASCII, a short form with a hash, the same on every
    /// machine.
    /// </summary>
    public static string Of(string space, string typeName)
    {
        string name = $"{space}.{typeName}";
        if (name.Length <= Longest && name.All(character => character < '\u0080'))
        {
            return name;
        }

        string plain = new([.. name.Where(character => character < '\u0080').Take(Longest / 2)]);
        return $"{plain}.{Hash(name).ToString("x8", CultureInfo.InvariantCulture)}";
    }

    // FNV-1a: the framework's own hash of a string differs from run to run.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
