using System.Globalization;

namespace FleetCheck.Inventory;

/// <summary>Where something stands: a file and the line, or the number of the machine where a file has no lines to count.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1; null where the file has none to go by.</param>
/// <param name="Machine">The machine's number within the file, from 1; null where there is a line.</param>
internal sealed record Place(string File, long? Line, long? Machine = null)
{
    /// <summary>As compilers and editors write it: "fleet.csv:12".</summary>
    public override string ToString() => Line is long line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}")
        : string.Create(CultureInfo.InvariantCulture, $"{File}, machine {Machine}");
}
