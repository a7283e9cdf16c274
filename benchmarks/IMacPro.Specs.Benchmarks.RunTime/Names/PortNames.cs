using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Names;

/// <summary>Names of the vocabulary: an enum of many members.</summary>
public class PortNames
{
    private readonly PortKind[] _values = Texts.Some(PortKinds.Values);
    private readonly string[] _names = Texts.Copies(Enum.GetNames<PortKind>());
    private readonly string[] _lowerNames = [.. Texts.Some(Enum.GetNames<PortKind>()).Select(name => name.ToLowerInvariant())];

    /// <summary>The generated name.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "ToDisplayName()")]
    public int Display()
    {
        int length = 0;
        foreach (PortKind value in _values)
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
        foreach (PortKind value in _values)
        {
            length += value.ToString().Length;
        }

        return length;
    }

    /// <summary>The generated parser, which also knows display names.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "TryParse")]
    public int Parse() => Parse(_names);

    /// <summary>The generated parser, where nothing is written as in the code.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "TryParse, lower case")]
    public int ParseLower() => Parse(_lowerNames);

    /// <summary>The framework's parser.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "Enum.TryParse, case ignored")]
    public int EnumTryParse() => EnumTryParse(_names);

    /// <summary>The framework's parser, where nothing is written as in the code.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "Enum.TryParse, case ignored, lower case")]
    public int EnumTryParseLower() => EnumTryParse(_lowerNames);

    private static int Parse(string[] names)
    {
        int sum = 0;
        foreach (string name in names)
        {
            sum += PortKinds.TryParse(name, out PortKind value) ? (int)value : -1;
        }

        return sum;
    }

    private static int EnumTryParse(string[] names)
    {
        int sum = 0;
        foreach (string name in names)
        {
            sum += Enum.TryParse(name, ignoreCase: true, out PortKind value) ? (int)value : -1;
        }

        return sum;
    }
}
