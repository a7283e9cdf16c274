using System.Globalization;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Versions of operating systems: up to three numbers with dots between them.</summary>
internal static class SystemVersions
{
    /// <summary>The version a text is; null where it is none.</summary>
    public static SystemVersionValue? Parse(string text)
    {
        string[] parts = text.Split('.');
        int[] numbers = [-1, -1, -1];
        for (int i = 0; i < Math.Min(parts.Length, numbers.Length); i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new SystemVersionValue(numbers[0], numbers[1], numbers[2]);
    }
}
