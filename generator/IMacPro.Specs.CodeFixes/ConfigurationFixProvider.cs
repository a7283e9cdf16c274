using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IMacPro.Specs.CodeFixes;

/// <summary>Offers what would be right instead of a value of a configuration or a setup that is wrong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigurationFixProvider))]
public sealed class ConfigurationFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "SPEC1001", "SPEC1002", "SPEC1003", "SPEC1004", "SPEC1005", "SPEC1006", "SPEC1007", "SPEC1008", "SPEC1009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ConfigurationFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not SyntaxNode root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (FixChoice choice in FixChoice.Of(diagnostic).Where(choice => ConfigurationFixAll.IsPossible(root, choice)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        choice.Payload.Title,
                        cancellation => ConfigurationFixAll.FixAsync(context.Document, ImmutableArray.Create(diagnostic), choice.Key, cancellation),
                        choice.Key),
                    diagnostic);
            }
        }
    }
}
