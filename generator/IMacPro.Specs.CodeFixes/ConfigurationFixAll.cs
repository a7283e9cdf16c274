using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.CodeFixes;

/// <summary>
/// Makes the changes of one kind in a document at once, one of them or all. Several diagnostics may mean the same expression,
/// and several members may be missing in the same creation, so changes are gathered by the node that they change.
/// </summary>
internal static class ConfigurationFixAll
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CodeActionEquivalenceKey ?? FixChoice.ValueKey, context.CancellationToken)
            .ConfigureAwait(false));

    public static async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not SyntaxNode root)
        {
            return document;
        }

        Dictionary<SyntaxNode, List<Change>> changes = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (Find(root, diagnostic, key) is not Change change)
            {
                continue;
            }

            if (!changes.TryGetValue(change.Node, out List<Change>? same))
            {
                changes.Add(change.Node, same = []);
            }

            same.Add(change);
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(changes.Keys, (original, current) => Apply(changes[original], current)));
    }

    private static SyntaxNode Apply(List<Change> changes, SyntaxNode node)
    {
        foreach (Change change in changes)
        {
            node = change.Member is string member
                ? MemberAddition.Add((BaseObjectCreationExpressionSyntax)node, member, change.Payload.Expression)
                : ValueReplacement.Replace((ExpressionSyntax)node, change.Payload);
            if (change.Member is null)
            {
                // One value can only become one other.
                break;
            }
        }

        return node;
    }

    /// <summary>Whether a change can be made: there is something to change, and no directive is lost with it.</summary>
    public static bool IsPossible(SyntaxNode root, FixChoice choice) => Find(root, choice) is not null;

    // Whoever asks for all of them names the kind of the first one; what offers no such change is changed as is best for it.
    private static Change? Find(SyntaxNode root, Diagnostic diagnostic, string key)
    {
        FixChoice[] choices = [.. FixChoice.Of(diagnostic).Where(choice => IsPossible(root, choice))];
        return (Array.Find(choices, choice => choice.Key == key) ?? choices.FirstOrDefault()) is FixChoice choice ? Find(root, choice) : null;
    }

    private static Change? Find(SyntaxNode root, FixChoice choice)
    {
        TextSpan span = choice.Location.SourceSpan;
        SyntaxNode? node = choice.AddedMember is null
            ? Value(root, span)
            : root.FindNode(span).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        return node is null || (choice.AddedMember is null && InnerComments.HasDirectives(node)) ? null
            : new Change(node, choice.AddedMember, choice.Payload);
    }

    // The outermost expression at the place, and not the argument that it is all of.
    private static ExpressionSyntax? Value(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(node => node.Span == span).OfType<ExpressionSyntax>()
            .LastOrDefault();

    private sealed record Change(SyntaxNode Node, string? Member, FixPayload Payload);
}
