using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Names;

/// <summary>Names of the choices of a component, an enum of few members.</summary>
public class OptionNames
{
    private readonly IMacProProcessor[] _values = Texts.Some(IMacProProcessorOptions.Values);
    private readonly string[] _names = Texts.Copies(Enum.GetNames<IMacProProcessor>());

    /// <summary>The generated name.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "ToDisplayName()")]
    public int Display()
    {
        int length = 0;
        foreach (IMacProProcessor value in _values)
        {
            length += value.ToDisplayName().Length;
        }

        return length;
    }

    /// <summary>The name in the code.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "Enum.ToString()")]
    public int EnumToString()
    {
        int length = 0;
        foreach (IMacProProcessor value in _values)
        {
            length += value.ToString().Length;
        }

        return length;
    }

    /// <summary>The generated parser, which also knows display names.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "TryParse")]
    public int Parse()
    {
        int sum = 0;
        foreach (string name in _names)
        {
            sum += IMacProProcessorOptions.TryParse(name, out IMacProProcessor value) ? (int)value : -1;
        }

        return sum;
    }

    /// <summary>The framework's parser.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "Enum.TryParse, case ignored")]
    public int EnumTryParse()
    {
        int sum = 0;
        foreach (string name in _names)
        {
            sum += Enum.TryParse(name, ignoreCase: true, out IMacProProcessor value) ? (int)value : -1;
        }

        return sum;
    }
}
