using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using IMacPro.Specs.Benchmarks.Compiler.Generators;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using IMacPro.Specs.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Benchmarks.Compiler.Analyzers;

/// <summary>The analyzers of one package.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerSet Ours { get; } = new(Contender.OursName, [new ConfigurationAnalyzer(), new SheetAnalyzer()]);

    /// <summary>Ours and those of others.</summary>
    public static IReadOnlyList<AnalyzerSet> All { get; } =
    [
        Ours,
        new("NetAnalyzers", Load(Directory.GetFiles(Places.NetAnalyzers, "*.NetAnalyzers.dll"))),
        new("Roslynator", Load(Places.NewestAnalyzers(Places.Roslynator))),
    ];

    /// <summary>What the analyzers themselves take, as the compiler counts it.</summary>
    public async Task<Cost> MeasureAsync(CSharpCompilation compilation)
    {
        CompilationWithAnalyzers analysis = compilation.Clone().WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(SheetFolder.BuiltIn.CastArray<AdditionalText>(), new SheetOptions()),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException(analyzer.ToString(), exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));
        AnalysisResult result = await analysis.GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        TimeSpan time = TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.Ticks));
        return new Cost(time.TotalMicroseconds, 0);
    }

    /// <summary>What the compiler takes for the same code, from the tables of declarations to the image.</summary>
    public static Cost Compile(CSharpCompilation compilation)
    {
        CSharpCompilation copy = compilation.Clone();
        using MemoryStream image = new();
        long start = Stopwatch.GetTimestamp();
        bool success = copy.Emit(image).Success;
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return success ? new Cost(time.TotalMicroseconds, 0) : throw new InvalidOperationException("The benchmark's code does not compile.");
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(IEnumerable<string> files) =>
    [
        .. files.Select(AssemblyLoadContext.Default.LoadFromAssemblyPath).ToList()
            .SelectMany(Contender.LoadableTypes)
            .Where(type => !type.IsAbstract
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
