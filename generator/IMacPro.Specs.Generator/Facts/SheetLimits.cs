using System.Globalization;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// How large a sheet may be. Each limit lies far beyond all machines, and keeps what a sheet costs the compiler in proportion to
/// its size, whatever the sheet is.
/// </summary>
internal static class SheetLimits
{
    /// <summary>The most characters of a sheet: little enough for a compiler to hold in memory.</summary>
    public const int LargestSheet = 16 * 1024 * 1024;

    /// <summary>The most characters of a cell that is read; a longer one is kept as text.</summary>
    public const int LongestCell = 2_000;

    /// <summary>The most statements, each counted for every variant that it holds for.</summary>
    public const int MostStatements = 200_000;

    /// <summary>The most variants, and the most options, ports or releases of one list.</summary>
    public const int MostOfAKind = 1_500;

    /// <summary>Of a component with more options, none is looked for by its name in notes, events and sentences: each look goes through all.</summary>
    public const int MostNamed = 400;

    /// <summary>The most times that an option is on sale in a variant.</summary>
    public const int MostSales = 16_384;

    /// <summary>The most spans of days over which nothing changed, of all variants and their cases.</summary>
    public const int MostSpans = 4_096;

    /// <summary>The most characters of what the facts of all variants quote, each with some for the fact itself.</summary>
    public const int LongestOutput = 200_000_000;

    /// <summary>What is too much, and how much is not, as a remark says it.</summary>
    public static (string Has, string Most) Say(long has, long most, string what) => ($"{Grouped(has)} {what}", Grouped(most));

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
