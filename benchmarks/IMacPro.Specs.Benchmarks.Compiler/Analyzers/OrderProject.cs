using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IMacPro.Specs.Benchmarks.Compiler.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Benchmarks.Compiler.Analyzers;

/// <summary>A project full of object creations: configurations, every other of them wrong, and objects that are none of ours.</summary>
internal static class OrderProject
{
    private const int CreationsInAFile = 500;

    /// <summary>The project with what the generator adds to it.</summary>
    public static CSharpCompilation Create(int configurations, int others)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Orders",
            [.. Files("Orders", configurations, Configuration), .. Files("Others", others, Other)],
            UserProject.References,

            // One thread: the clock would give an analyzer the pauses that the other thread's garbage makes.
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create(Contender.Ours.Create(), SheetFolder.BuiltIn.CastArray<AdditionalText>(), UserProject.ParseOptions, new SheetOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> _);
        return (CSharpCompilation)output;
    }

    private static IEnumerable<SyntaxTree> Files(string name, int count, Func<int, string> creation)
    {
        for (int first = 0; first < count; first += CreationsInAFile)
        {
            StringBuilder text = new("using System;\nusing System.Text;\nusing IMacPro.Specs;\n\nnamespace Bench;\n\n");
            text.Append(CultureInfo.InvariantCulture, $"public static class {name}{first}\n{{\n");
            for (int i = first; i < Math.Min(count, first + CreationsInAFile); i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    internal static object Make{i}() => {creation(i)};\n");
            }

            yield return CSharpSyntaxTree.ParseText(text.Append("}\n").ToString(), UserProject.ParseOptions, $"{name}{first}.cs", Encoding.UTF8);
        }
    }

    private static string Configuration(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        new IMacProConfiguration { Processor = IMacProProcessor.XeonW10Core, Memory = IMacProMemory.GB256, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1, OrderedOn = new DateOnly({{(number % 2 == 0 ? 2018 : 2020)}}, 5, 1) }
        """);

    private static string Other(int number) => (number % 4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"new StringBuilder({number})"),
        1 => string.Create(CultureInfo.InvariantCulture, $"new UriBuilder {{ Port = {number % 1_000}, Path = \"/machines\" }}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"new Version(1, {number})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"new object[] {{ new TimeSpan({number}), {number} }}"),
    };
}
