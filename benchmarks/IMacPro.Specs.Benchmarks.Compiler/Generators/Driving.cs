using System.Collections.Immutable;
using System.Diagnostics;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>A driver with one contender in it, run as an editor runs it.</summary>
internal sealed class Driving(Contender contender, Func<ImmutableArray<Sheet>> readSheets)
{
    private readonly CSharpCompilation _compilation = UserProject.Create();
    private ImmutableArray<Sheet> _sheets;
    private GeneratorDriver _driver = null!;
    private int _presses;

    public int Files => _driver.GetRunResult().GeneratedTrees.Length;

    public int Characters => _driver.GetRunResult().GeneratedTrees.Sum(tree => tree.Length);

    /// <summary>The run of a driver that knows nothing yet, on texts that nobody has read.</summary>
    public Cost Cold()
    {
        // What the compiler learnt of a compilation it learns again of a copy.
        CSharpCompilation compilation = _compilation.Clone();
        _sheets = readSheets();
        _driver = CSharpGeneratorDriver.Create(
            contender.Create(), _sheets.CastArray<AdditionalText>(), UserProject.ParseOptions, new SheetOptions());
        return Measure(() => Run(compilation));
    }

    /// <summary>A key pressed in a C# file: the file is parsed, there is a new compilation, and the driver runs.</summary>
    public Cost Key()
    {
        _presses++;
        return Measure(() => Run(UserProject.AfterKey(_compilation, _presses)));
    }

    /// <summary>Of what <see cref="Key"/> is, the run of the driver alone.</summary>
    public Cost RunAfterKey()
    {
        _presses++;
        CSharpCompilation edited = UserProject.AfterKey(_compilation, _presses);
        return Measure(() => Run(edited));
    }

    /// <summary>The run after the first sheet became another.</summary>
    public Cost Edit(Func<Sheet, int, Sheet> edit)
    {
        _presses++;
        Sheet edited = edit(_sheets[0].Original, _presses);
        _driver = _driver.ReplaceAdditionalText(_sheets[0], edited);
        _sheets = _sheets.SetItem(0, edited);
        return Measure(() => Run(_compilation));
    }

    private void Run(CSharpCompilation compilation) => _driver = _driver.RunGenerators(compilation);

    private static Cost Measure(Action run)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        run();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new Cost(elapsed.TotalMicroseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
