using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>The project all generators run in: something for each of them to do, and code that is none of their business.</summary>
internal static class UserProject
{
    private const int PlainFiles = 30;
    private const int TypesForJson = 12;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static CSharpCompilation Create() => CSharpCompilation.Create(
        "Bench",
        [
            Parse("Edited.cs", EditedText(0)),
            Parse("Peers.cs", PeersText()),
            .. Enumerable.Range(0, PlainFiles).Select(number => Parse($"Plain{number}.cs", PlainText(number))),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same project after a key was pressed in one of its files.</summary>
    public static CSharpCompilation AfterKey(CSharpCompilation compilation, int press)
    {
        SyntaxTree old = compilation.SyntaxTrees[0];
        return compilation.ReplaceSyntaxTree(old, Parse("Edited.cs", EditedText(press)));
    }

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Directory.GetFiles(Places.FrameworkReferences, "*.dll").Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Path.Combine(Places.Mvvm, "lib/net8.0/CommunityToolkit.Mvvm.dll")),
        MetadataReference.CreateFromFile(Path.Combine(Places.Mapperly, "lib/netstandard2.0/Riok.Mapperly.Abstractions.dll")),
    ];

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);

    private static string EditedText(int press) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Bench;

        internal static class Edited
        {
            public static int Answer() => {{press}};
        }
        """);

    private static string PlainText(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"namespace Bench.Plain;\n\npublic class Plain{number}\n{{\n");
        for (int i = 0; i < 20; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"    public int Method{i}(int x)\n    {{\n        var y = x + {i};\n        return System.Math.Max(y, {i});\n    }}\n\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string PeersText()
    {
        StringBuilder text = new();
        text.Append("""
            using System.Text.Json.Serialization;
            using System.Text.RegularExpressions;
            using CommunityToolkit.Mvvm.ComponentModel;
            using CommunityToolkit.Mvvm.Input;
            using Riok.Mapperly.Abstractions;

            namespace Bench;

            public static partial class Patterns
            {
                [GeneratedRegex("^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$", RegexOptions.IgnoreCase)]
                public static partial Regex Mail();

                [GeneratedRegex(@"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})")]
                public static partial Regex Moment();
            }

            [Mapper]
            public static partial class Map
            {
                public static partial Dto0 ToDto(Entity entity);
            }

            public partial class ViewModel : ObservableObject
            {
                [ObservableProperty]
                private string name = "";

                [ObservableProperty]
                private int age;

                [RelayCommand]
                private void Save()
                {
                }
            }

            public class Entity
            {
                public string Name { get; set; } = "";
                public int Age { get; set; }
                public System.DateTime Born { get; set; }
                public double[] Values { get; set; } = [];
            }

            """);
        for (int i = 0; i < TypesForJson; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                public class Dto{{i}}
                {
                    public string Name { get; set; } = "";
                    public int Age { get; set; }
                    public System.DateTime Born { get; set; }
                    public double[] Values { get; set; } = [];
                }

                """);
        }

        text.Append('\n');
        for (int i = 0; i < TypesForJson; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof(Dto{i}))]\n");
        }

        return text.Append("public partial class JsonContext : JsonSerializerContext;\n").ToString();
    }
}
