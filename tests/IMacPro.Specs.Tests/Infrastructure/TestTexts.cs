using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>A sheet among the additional files of a compilation.</summary>
internal sealed class TestText(TestSheet sheet) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(sheet.Text, Encoding.UTF8);

    public TestSheet Sheet { get; } = sheet;

    public override string Path => Sheet.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>What the package's targets tell the compiler of sheets and project.</summary>
internal sealed class TestOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestText { Sheet: var sheet }
        ? new Options(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_metadata.AdditionalFiles.IMacProSpecsSheet"] = sheet.Kind,
            ["build_metadata.AdditionalFiles.IMacProSpecsNamespace"] = sheet.Namespace,
            ["build_metadata.AdditionalFiles.IMacProSpecsVisibility"] = sheet.Visibility,
            ["build_metadata.AdditionalFiles.IMacProSpecsTypeName"] = sheet.TypeName,
            ["build_metadata.AdditionalFiles.IMacProSpecsReadProse"] = sheet.ReadProse,
        })
        : Options.Empty;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options Empty = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
