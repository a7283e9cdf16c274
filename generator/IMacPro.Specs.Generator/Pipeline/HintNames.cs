using System.Globalization;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Names of emitted files: plain characters only, and different even where file systems ignore case.</summary>
internal static class HintNames
{
    private const int Longest = 100;

    /// <summary>
    /// For the full name of a type: that name. Where that is long or has characters beyond ASCII, a short form with a hash, the same on every
    /// machine.
    /// </summary>
    public static string Of(string name)
    {
        if (name.Length <= Longest && name.All(character => character < '\u0080'))
        {
            return name;
        }

        string plain = new([.. name.Where(character => character < '\u0080').Take(Longest / 2)]);
        return $"{plain}.{StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The name of a file of several sheets; no type can have it, for none has a hyphen.</summary>
    public static string OfShared(int number) => $"{SheetSettings.DefaultNamespace}.Sheets-{number.ToString("d4", CultureInfo.InvariantCulture)}";
}
