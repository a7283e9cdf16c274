using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IMacPro.Specs.CodeFixes;

/// <summary>Comments between the first and the last word of what is replaced: somebody wrote them, and nobody asked for them to go.</summary>
internal static class InnerComments
{
    /// <summary>Whether a directive stands within a node. What is left of it without the node's words would be another program.</summary>
    public static bool HasDirectives(SyntaxNode node) => Gaps(node).Any(gap => gap.Any(trivia => trivia.IsDirective));

    /// <summary>The new node in the place of the old one, with what stood around the old one and the comments that stood in it.</summary>
    public static SyntaxNode Keep(SyntaxNode old, SyntaxNode @new)
    {
        List<SyntaxTrivia> comments = Comments(old);
        SyntaxNode whole = @new.WithLeadingTrivia(old.GetLeadingTrivia()).WithTrailingTrivia(old.GetTrailingTrivia());
        return comments.Count == 0 ? whole : whole switch
        {
            ArgumentListSyntax list => list.WithOpenParenToken(list.OpenParenToken.WithTrailingTrivia(comments)),
            _ => whole.WithLeadingTrivia(old.GetLeadingTrivia().Concat(comments)),
        };
    }

    // One after another, with the lines' ends behind them: a comment to the end of its line must not swallow what follows.
    private static List<SyntaxTrivia> Comments(SyntaxNode node)
    {
        List<SyntaxTrivia> comments = [];
        foreach (List<SyntaxTrivia> gap in Gaps(node).Where(gap => !gap.TrueForAll(Blanks.Is)))
        {
            comments.AddRange(gap.SkipWhile(Blanks.Is));
            if (!Blanks.Is(gap[gap.Count - 1]))
            {
                comments.Add(SyntaxFactory.Space);
            }
        }

        return comments;
    }

    // What stands between one word of a node and the next.
    private static IEnumerable<List<SyntaxTrivia>> Gaps(SyntaxNode node) => node.DescendantTokens()
        .Where(token => token.SpanStart > node.SpanStart)
        .Select(token => (List<SyntaxTrivia>)[.. token.GetPreviousToken(includeZeroWidth: true).TrailingTrivia, .. token.LeadingTrivia]);
}
