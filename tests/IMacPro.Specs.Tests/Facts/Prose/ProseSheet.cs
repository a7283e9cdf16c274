using System.Text.RegularExpressions;

namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>A sheet of a few rows about an invented machine, with running text below them.</summary>
internal static partial class ProseSheet
{
    /// <summary>The rows and bullets of the sheet.</summary>
    public const string Head = """
        = Zorba Tower =

        Zorba Tower
        - Developer: Zorba Instruments, Inc.

        | Processor | 6-core 3.1 GHz or 8-core 2.9 GHz Intel Xeon E |
        | Memory | 16 GB of 2400 MHz DDR4 SDRAM |
        | Graphics | Nvidia Quadro P1000 with 4 GB GDDR5 |
        | Storage | 512 GB SSD |

        """;

    public static Reading Read(string text) => Reading.Of($"{Head}\n{text}\n");

    /// <summary>All that a text changes: the values it adds to the sheet, those it takes from it, and what is said of it.</summary>
    public static string[] Changes(string text)
    {
        Reading before = Reading.Of(Head);
        Reading after = Read(text);
        return
        [
            .. after.Everything().Except(before.Everything(), StringComparer.Ordinal),
            .. before.Everything().Except(after.Everything(), StringComparer.Ordinal),
            .. after.Remarks,
        ];
    }

    /// <summary>The choices of a component: name, base, first day, first day gone, day from which it was the base.</summary>
    public static string[] Options(string text, string component) =>
        [.. Read(text).Items($"{component}.Options", "Name", "IsBase", "From", "Until", "BaseFrom").Select(item => Ends().Replace(item, ""))];

    /// <summary>The events: kind and date.</summary>
    public static string[] Events(string text) => Read(text).Items("Timeline.Events", "Kind", "Date");

    [GeneratedRegex(@"( \| -)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();
}
