using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Whatever a text holds, the emitted tree has the shape that a harmless text gives it, and the literal is the text.</summary>
public partial class ShapeTests
{
    // What ends a line or a cell of a sheet never reaches a text; what shows nothing is left out of it.
    public static TheoryData<int> Texts { get; } = new(Enumerable.Range(0, HostileText.All.Length)
        .Where(number => HostileText.All[number].IndexOfAny(['\n', '\r', '|']) < 0));

    public static TheoryData<string> Files { get; } =
    [
        "../../../etc/passwd", "..\\..\\windows\\system32", "CON", "con.txt", "nul", "COM1.spec.txt", "LPT1", "aux.spec.md", "a:b", "a*b?", "a\"b<c>", ".txt", "...", " ", "~", "$(x)", "%TEMP%", "x\0y.txt",
        "\u202Etxt.exe", "\uD800.txt", "名前.txt",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void NoTextChangesTheTree(int number)
    {
        string hostile = HostileText.All[number];

        SyntaxNode harmless = Emit("word");
        SyntaxNode emitted = Emit(hostile);

        Assert.Equal(Shape(harmless), Shape(emitted));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoNameOfAFileLeavesTheNameOfAnEmittedFile(string file)
    {
        GeneratorRun run = GeneratorRun.Of(
            new TestProject().WithReference(Libraries.Vocabulary), Sheets.User(file, "| Memory | 8 GB |") with { Path = "/machines/" + file });

        string name = Assert.Single(run.Sources.Keys);
        Assert.Matches(PlainName, name);
        StrictCompilation.Compile(run);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\AIMacPro\.Specs\.[A-Za-z0-9_.]*Spec(\.[0-9a-f]{8})?\.g\.cs\z", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex PlainName { get; }

    // Between words, in places whose text nobody reads for meaning.
    private static SyntaxNode Emit(string text)
    {
        GeneratorRun run = GeneratorRun.Of(new TestProject().WithReference(Libraries.Vocabulary), Sheets.User(
            "acme.txt",
            $"""
            = Acme Shape =
            - Developer: Acme {text} works
            | Finish | deep {text} gray |
            | Memory | 8 GB |

            == Timeline ==
            | Date | Event |
            | 2017-06-05 | Announced {text} there |

            == Sources ==
            | A | The maker's {text} page |
            """));
        StrictCompilation.Compile(run);
        return CSharpSyntaxTree.ParseText(Assert.Single(run.Sources.Values), run.Project.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken);
    }

    // Every node and token by its kind, and every name; of comments and literals only that they are there.
    private static string[] Shape(SyntaxNode root) =>
    [
        .. root.DescendantNodesAndTokens(descendIntoTrivia: true)
            .Where(node => node.Parent?.AncestorsAndSelf().Any(parent => parent is DocumentationCommentTriviaSyntax) != true)
            .Select(node => node.AsToken() is { RawKind: not 0 } token && token.IsKind(SyntaxKind.IdentifierToken) ? token.Text : node.Kind().ToString()),
    ];
}
