using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Vocabulary;

/// <summary>The vocabulary as users get it: text, compiled by their compiler, in their language version, strictly.</summary>
public class VocabularyCompilationTests
{
    private const string Modern = "SPECS_SPANS SPECS_DATEONLY SPECS_PARSABLE SPECS_JSON";

    [Theory]
    [InlineData("running", LanguageVersion.CSharp14, Modern)]
    [InlineData("net8.0", LanguageVersion.CSharp14, Modern)]
    [InlineData("net8.0", LanguageVersion.CSharp11, Modern)]
    [InlineData("net8.0", LanguageVersion.CSharp9, "SPECS_SPANS SPECS_DATEONLY")]
    [InlineData("net8.0", LanguageVersion.CSharp9, "SPECS_DATEONLY")]
    [InlineData("net8.0", LanguageVersion.CSharp9, "SPECS_JSON")]
    [InlineData("net8.0", LanguageVersion.CSharp9, "")]
    [InlineData("net472", LanguageVersion.CSharp9, "")]
    [InlineData("net472", LanguageVersion.CSharp14, "")]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, "")]
    public void CompilesWithoutAWarning(string framework, LanguageVersion language, string defines)
    {
        foreach (string visibility in new[] { "public", "internal" })
        {
            CSharpCompilation compilation = Compile(framework, language, defines, visibility);
            using var assembly = new MemoryStream();
            using var documentation = new MemoryStream();

            var result = compilation.Emit(
                assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);

            Assert.Empty(result.Diagnostics);
        }
    }

    [Fact]
    public void IsVisibleOnlyInsideWhenAskedFor()
    {
        CSharpCompilation compilation = Compile("net8.0", LanguageVersion.CSharp14, Modern, "internal");

        Assert.All(
            compilation.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "IMacPro").GetNamespaceMembers().Single()
                .GetTypeMembers().Where(t => SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, compilation.Assembly)),
            type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Fact]
    public void NeedsNoUsingDirective() =>
        Assert.All(Texts(), file => Assert.DoesNotContain("\nusing ", "\n" + file.Text, StringComparison.Ordinal));

    [Fact]
    public void HasFileNamesThatAreUnique() =>
        Assert.Equal(Texts().Count, Texts().Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void ReadsSpansAsItReadsStrings()
    {
        const string Probe = """
            namespace IMacPro.Specs
            {
                /// <summary>Calls what only a modern framework has.</summary>
                public static class Probe
                {
                    /// <summary>Reads a piece of a text as everything that can be read.</summary>
                    public static string Run()
                    {
                        global::System.ReadOnlySpan<char> text = "<32 GiB|2006-03|macOS 15.1|usb-c|802.11a/ac>";
                        bool found = PortKinds.TryParse(text[27..32], out PortKind port);
                        found &= WifiStandards.TryParse(text[33..43], out WifiStandard wifi);
                        found &= DataSize.TryParse(text[1..7], out DataSize size) && size == Read<DataSize>(text[1..7]);
                        found &= SpecDate.TryParse(text[8..15], out SpecDate date) && date == Read<SpecDate>(text[8..15]);
                        found &= MacOSVersion.TryParse(text[16..26], out MacOSVersion version) && version == Read<MacOSVersion>(text[16..26]);
                        return found + " " + size + " " + date + " " + version + " " + port.ToDisplayName() + " " + wifi.ToDisplayName();
                    }

                    private static T Read<T>(global::System.ReadOnlySpan<char> text)
                        where T : global::System.ISpanParsable<T> => T.Parse(text, null);
                }
            }
            """;
        CSharpCompilation compilation = Compile("running", LanguageVersion.CSharp14, Modern, "public", Probe);
        using var stream = new MemoryStream();
        Assert.Empty(compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Diagnostics);
        stream.Position = 0;
        var context = new AssemblyLoadContext("probe", isCollectible: true);
        try
        {
            object? result = context.LoadFromStream(stream).GetType("IMacPro.Specs.Probe")!.GetMethod("Run")!.Invoke(null, null);

            Assert.Equal("True 32 GiB 2006-03 15.1 USB-C 802.11a/ac", result);
        }
        finally
        {
            context.Unload();
        }
    }

    private static CSharpCompilation Compile(
        string framework, LanguageVersion language, string defines, string visibility, string? more = null)
    {
        IEnumerable<MetadataReference> references = framework switch
        {
            "running" => Running(),
            "net8.0" => Net80.References.All,
            "net472" => Net472.References.All,
            _ => NetStandard20.References.All,
        };
        bool init = framework is "net8.0" or "running";
        string head = string.Concat(defines.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => $"#define {d}\n"))
            + "#nullable enable\n";
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: true,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error);
        return CSharpCompilation.Create(
            "Vocabulary",
            Texts().Append(("Probe", more ?? "")).Select(file => CSharpSyntaxTree.ParseText(
                (head + file.Item2)
                    .Replace(init ? "\0" : " init;", " set;", StringComparison.Ordinal)
                    .Replace("\n    public ", $"\n    {visibility} ", StringComparison.Ordinal),
                parse,
                file.Item1,
                System.Text.Encoding.UTF8)),
            references,
            options);
    }

    /// <summary>The framework the tests run on, newer than any reference set there is as a package.</summary>
    private static IEnumerable<MetadataReference> Running()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static List<(string Name, string Text)> Texts()
    {
        Assembly generator = typeof(SpecDate).Assembly;
        return [.. generator.GetManifestResourceNames()
            .Where(name => name.StartsWith("Vocabulary/", StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(generator.GetManifestResourceStream(name)!);
                return (name, reader.ReadToEnd());
            })];
    }
}
