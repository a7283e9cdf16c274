using System.Globalization;

namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>Inventories as fleets have them: machines of all kinds, in order but one in a hundred.</summary>
internal static class Fleet
{
    private static readonly int[] Cores = [8, 10, 14, 18];
    private static readonly int[] Memory = [32, 64, 128, 256];
    private static readonly string[] Graphics = ["56", "64", "64X"];
    private static readonly int[] Storage = [1, 2, 4];

    public static void Write(string path, int rows)
    {
        using StreamWriter text = new(path) { NewLine = "\n" };
        text.WriteLine("Serial,Model,Processor,Memory,Graphics,Storage,Ordered,macOS,Target,Ports");
        for (int i = 0; i < rows; i++)
        {
            // What was added in 2019 could not be ordered in 2018.
            string year = i % 100 == 0 ? "2018" : "2019";
            string ports = i % 3 == 0 ? "" : FormattableString.Invariant($"{i % 5} Thunderbolt 3");
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"S-{i:D9},iMac Pro,{Cores[i * 7L % 4]}-core Intel Xeon W,{Memory[i * 5L % 4]} GB,Radeon Pro Vega {Graphics[i / 3 % 3]},{Storage[i / 7 % 3]} TB SSD,{year}-{(i % 8) + 4:D2}-{(i % 28) + 1:D2},{11 + (i % 5)}.{i % 7},15,{ports}"));
        }
    }
}
