using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.CodeFixes;

/// <summary>White space and ends of lines: what may go and come without anybody missing it.</summary>
internal static class Blanks
{
    public static bool Is(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>What stands in the line before a member.</summary>
    public static SyntaxTriviaList IndentOf(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : default;

    /// <summary>The line's end, or the blank where the line goes on.</summary>
    public static SyntaxTriviaList EndOf(SyntaxTriviaList trailing) => trailing.Any(SyntaxKind.EndOfLineTrivia)
        ? SyntaxFactory.TriviaList(trailing.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        : SyntaxFactory.TriviaList(trailing.Where(Is));
}
