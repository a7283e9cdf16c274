using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using IMacPro.Specs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>A generator, or several that one package brings, and the code they work on.</summary>
internal sealed record Contender(string Name, Func<IEnumerable<ISourceGenerator>> Create)
{
    public const string NothingName = "nothing";
    public const string OursName = "IMacPro.Specs";
    public const string JsonName = "System.Text.Json";

    public static Contender Nothing { get; } = new(NothingName, () => [new DoNothingGenerator().AsSourceGenerator()]);

    public static Contender Ours { get; } = new(OursName, () => [new SpecSheetGenerator().AsSourceGenerator()]);

    /// <summary>All that are compared, the one that does nothing first.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        Nothing,
        new("one fixed file", () => [new FixedFileGenerator().AsSourceGenerator()]),
        Ours,
        OfFramework(JsonName, "System.Text.Json.SourceGeneration.dll"),
        OfFramework("Regex", "System.Text.RegularExpressions.Generator.dll"),
        new("Mapperly", () => Load(Places.NewestAnalyzers(Places.Mapperly))),
        new("MVVM Toolkit", () => Load(Places.NewestAnalyzers(Places.Mvvm))),
    ];

    public static Contender Of(string name) => All.First(contender => contender.Name == name);

    private static Contender OfFramework(string name, string file) => new(name, () => Load([Path.Combine(Places.FrameworkGenerators, file)]));

    private static IEnumerable<ISourceGenerator> Load(IEnumerable<string> assemblies) => assemblies
        .Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)
        .ToList()
        .SelectMany(LoadableTypes)
        .Where(type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is not null)
        .Select(type => Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator generator => generator.AsSourceGenerator(),
            object generator => (ISourceGenerator)generator,
            null => throw new InvalidOperationException($"{type} cannot be created."),
        });

    // Code fixes in the same assembly want an editor, which is not there.
    public static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}

/// <summary>What any generator of additional files costs that does nothing with them.</summary>
internal sealed class DoNothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, static (_, _) => { });
}

/// <summary>What any generator costs that emits a file, whatever is in it.</summary>
internal sealed class FixedFileGenerator : IIncrementalGenerator
{
    private static readonly SourceText Text = SourceText.From("internal static class Fixed { }", Encoding.UTF8);

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) => output.AddSource("Fixed.g.cs", Text));
}
