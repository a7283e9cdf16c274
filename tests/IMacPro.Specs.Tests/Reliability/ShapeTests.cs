using System.Text.RegularExpressions;
using IMacPro.Specs.Generator;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Whatever a text holds, the emitted tree has the shape that a harmless text gives it, and no file another name.</summary>
public partial class ShapeTests
{
    private static readonly TestProject Project = new TestProject().WithReference(Libraries.Vocabulary);

    private static readonly string[] Files =
    [
        "../../../etc/passwd", "..\\..\\windows\\system32", "CON", "con.txt", "nul", "COM1.spec.txt", "LPT1", "aux.spec.md", "a:b", "a*b?", "a\"b<c>",
        ".txt", "...", " ", "~", "$(x)", "%TEMP%", "x\0y.txt", "\u202Etxt.exe", "\uD800.txt", "名前.txt",
    ];

    // What ends a line or a cell of a sheet never reaches a text.
    private static IEnumerable<string> Texts => HostileText.All.Where(text => text.IndexOfAny(['\n', '\r', '|']) < 0);

    [Fact]
    public void NoTextChangesTheTree()
    {
        string[] texts = ["word", .. Texts];

        string[][] shapes = [.. Emit([.. texts.Select((text, number) => Sheet(text, number))]).Select(Shape)];

        Assert.Equal(texts.Length, shapes.Length);
        Assert.Contains("Finish", shapes[0], StringComparer.Ordinal);
        Assert.All(shapes, shape => Assert.Equal(shapes[0], shape));
    }

    [Fact]
    public void NoNameOfAFileLeavesTheNameOfAnEmittedFile()
    {
        TestSheet[] sheets =
            [.. Files.Select((file, number) => Sheets.User(file, "| Memory | 8 GB |") with { Path = "/machines/" + file, Namespace = $"Acme.File{number}" })];

        string[] names = [.. Emit(sheets).Select(tree => tree.FilePath)];

        Assert.Equal(Files.Length, names.Length);
        Assert.All(names, name => Assert.Matches(PlainName, name));
    }

    [GeneratedRegex(@"\AAcme\.File[0-9]+\.[A-Za-z0-9_]*(Spec|\.[0-9a-f]{8})\.g\.cs\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName { get; }

    // Between words, in places whose text nobody reads for meaning.
    private static TestSheet Sheet(string text, int number)
    {
        TestSheet sheet = Sheets.User(
            "acme.txt",
            $"""
            = Acme One =
            - Developer: Acme {text} works
            | Finish | deep {text} gray |
            | Memory | 8 GB |

            == Timeline ==
            | Date | Event |
            | 2017-06-05 | Announced {text} there |

            == Sources ==
            | A | The maker's {text} page |
            """);
        return sheet with { Path = $"/machines/{number}/acme.txt", Namespace = $"Acme.Space{number}" };
    }

    // In the order of the sheets, once all of it compiles without a word.
    private static SyntaxTree[] Emit(TestSheet[] sheets)
    {
        SyntaxTree[] trees =
        [
            .. CSharpGeneratorDriver
                .Create([new SpecSheetGenerator().AsSourceGenerator()], sheets.Select(sheet => new TestText(sheet)), Project.ParseOptions, new TestOptions(Project.Properties))
                .RunGenerators(Project.CreateCompilation(), TestContext.Current.CancellationToken)
                .GetRunResult().Results.Single().GeneratedSources
                .Select(source => CSharpSyntaxTree.ParseText(
                    source.SourceText.ToString(), Project.ParseOptions, source.HintName, cancellationToken: TestContext.Current.CancellationToken)),
        ];
        StrictCompilation.Compile(Project.CreateCompilation().AddSyntaxTrees(trees));
        return trees;
    }

    // Every node and token of the namespace by its kind, and every name; of comments and literals only that they are there.
    private static string[] Shape(SyntaxTree tree) =>
    [
        .. tree.GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.OfType<NamespaceDeclarationSyntax>().Single().Members
            .SelectMany(member => member.DescendantNodesAndTokensAndSelf())
            .Select(node => node.IsKind(SyntaxKind.IdentifierToken) ? node.AsToken().Text : node.Kind().ToString())
            .Where(name => !name.StartsWith("Space", StringComparison.Ordinal)),
    ];
}
