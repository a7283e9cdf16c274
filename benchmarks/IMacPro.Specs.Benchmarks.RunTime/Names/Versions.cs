using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Names;

/// <summary>Versions of two and three parts.</summary>
public class Versions
{
    private readonly string[] _texts = Texts.Some<string>(
        ["10.4.11", "10.12.6", "10.13.2", "10.15.7", "11.7.10", "12.6.1", "13.0", "15.2"]);

    /// <summary>The vocabulary's parser.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "MacOSVersion.TryParse")]
    public int Parse()
    {
        int sum = 0;
        foreach (string text in _texts)
        {
            sum += MacOSVersion.TryParse(text, out MacOSVersion version) ? version.Major : -1;
        }

        return sum;
    }

    /// <summary>The framework's parser.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "System.Version.TryParse")]
    public int Framework()
    {
        int sum = 0;
        foreach (string text in _texts)
        {
            sum += Version.TryParse(text, out Version? version) ? version.Major : -1;
        }

        return sum;
    }
}
