using System.Globalization;

namespace FleetCheck.Inventory;

/// <summary>Where something stands in an inventory.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct Place(string File, long Line)
{
    /// <summary>As compilers and editors write it: "fleet.csv:12".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
