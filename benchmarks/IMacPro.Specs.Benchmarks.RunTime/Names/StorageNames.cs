using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Names;

/// <summary>Names of the vocabulary: an enum of few members.</summary>
public class StorageNames
{
    private readonly StorageKind[] _values = Texts.Some(StorageKinds.Values);
    private readonly string[] _names = Texts.Copies(Enum.GetNames<StorageKind>());

    /// <summary>The generated name.</summary>
    [Benchmark(OperationsPerInvoke = Texts.Count, Description = "ToDisplayName()")]
    public int Display()
    {
        int length = 0;
        foreach (StorageKind value in _values)
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
        foreach (StorageKind value in _values)
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
            sum += StorageKinds.TryParse(name, out StorageKind value) ? (int)value : -1;
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
            sum += Enum.TryParse(name, ignoreCase: true, out StorageKind value) ? (int)value : -1;
        }

        return sum;
    }
}
