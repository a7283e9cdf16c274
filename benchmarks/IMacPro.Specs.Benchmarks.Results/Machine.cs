using System.Runtime.InteropServices;

namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>The machine that measures.</summary>
internal static class Machine
{
    /// <summary>For example "Some Processor, 2 processors, Some Linux, .NET 10.0.1".</summary>
    public static string Describe() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} logical processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor()
    {
        const string info = "/proc/cpuinfo";
        string? line = File.Exists(info)
            ? File.ReadLines(info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
