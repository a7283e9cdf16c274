using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Host;

/// <summary>A sheet as the compiler is given it.</summary>
internal sealed class Sheet(string name, string text) : AdditionalText
{
    public override string Path { get; } = name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}

/// <summary>What a project says about additional files: that all of them are sheets.</summary>
internal sealed class SheetOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isSheet: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(isSheet: true);

    private sealed class Values(bool isSheet) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = isSheet && key == "build_metadata.AdditionalFiles.IMacProSpecsSheet" ? "User" : "";
            return value.Length > 0;
        }
    }
}
