using System.Globalization;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>
/// How many random cases a run tries. The gate tries few, the same in every run; <c>SPECS_FUZZ</c> says how many times as many a
/// long run tries, and <c>SPECS_FUZZ_SEED</c> which.
/// </summary>
internal static class Budget
{
    private static readonly int Factor = (int)Read("SPECS_FUZZ", 1);

    /// <summary>Where the random numbers begin.</summary>
    public static ulong Seed { get; } = Read("SPECS_FUZZ_SEED", 20171214);

    /// <summary>Whether this is a long run, in which time may be measured too.</summary>
    public static bool IsLong => Factor > 1;

    public static int Of(int inTheGate) => checked(inTheGate * Factor);

    /// <summary>Says how much was tried, for the documentation to quote.</summary>
    public static void Report(FormattableString figures)
    {
        if (IsLong)
        {
            Console.WriteLine(figures.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static ulong Read(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) && value > 0
            ? value
            : otherwise;
}
