using System.Globalization;

namespace IMacPro.Specs.PackageTests;

/// <summary>Sheets of machines that do not exist.</summary>
internal static class Sheets
{
    /// <summary>A sheet whose one fact is how wide its display is; a program that prints it has read this very sheet.</summary>
    public static string WithWidth(int pixels) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        = Test Bench =

        == Technical specifications ==
        | Model | Test Bench |
        | Display | 27-inch display {pixels} × 2160 resolution |

        """);
}
