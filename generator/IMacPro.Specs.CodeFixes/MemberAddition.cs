using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace IMacPro.Specs.CodeFixes;

/// <summary>Adds a member to the initializer of a creation, in the style of those that are there.</summary>
internal static class MemberAddition
{
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, string member, string expression)
    {
        ExpressionSyntax assignment = SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.IdentifierName(member).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
                ValueReplacement.Parse(expression));
        return creation.Initializer switch
        {
            { Expressions.Count: > 0 } initializer =>
                creation.WithInitializer(initializer.WithExpressions(Append(initializer.Expressions, assignment))),
            { } empty => creation.WithInitializer(empty.WithExpressions(SyntaxFactory.SingletonSeparatedList(assignment))
                .WithAdditionalAnnotations(Formatter.Annotation)),
            null => Create(creation, assignment),
        };
    }

    // Comments and directives stay with the members that they are about.
    private static SeparatedSyntaxList<ExpressionSyntax> Append(SeparatedSyntaxList<ExpressionSyntax> members, ExpressionSyntax added)
    {
        SyntaxNodeOrTokenList list = members.GetWithSeparators();
        ExpressionSyntax last = members[members.Count - 1];
        SyntaxTriviaList indent = IndentOf(last.GetLeadingTrivia());
        if (members.SeparatorCount == members.Count)
        {
            // After a last comma, with its line's end: the same again.
            SyntaxToken comma = members.GetSeparator(members.Count - 1);
            return SyntaxFactory.SeparatedList<ExpressionSyntax>(
                list.Add(added.WithLeadingTrivia(indent))
                    .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(EndOf(comma.TrailingTrivia))));
        }

        SyntaxTriviaList behind = last.GetTrailingTrivia();
        SyntaxTriviaList between = members.SeparatorCount > 0 ? EndOf(members.GetSeparator(members.SeparatorCount - 1).TrailingTrivia)
            : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        bool isCommented = behind.Any(trivia => !IsBlank(trivia));
        SyntaxToken separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isCommented ? behind : between);
        bool isInNewLine = separator.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return SyntaxFactory.SeparatedList<ExpressionSyntax>(list
            .Replace(last, last.WithoutTrailingTrivia())
            .Add(separator)
            .Add(added.WithLeadingTrivia(isInNewLine ? indent : default).WithTrailingTrivia(EndOf(behind))));
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    // What stands in the line before a member.
    private static SyntaxTriviaList IndentOf(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : default;

    // The line's end, or the blank where the line goes on.
    private static SyntaxTriviaList EndOf(SyntaxTriviaList trailing) => trailing.Any(SyntaxKind.EndOfLineTrivia)
        ? SyntaxFactory.TriviaList(trailing.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        : SyntaxFactory.TriviaList(trailing.Where(IsBlank));

    private static BaseObjectCreationExpressionSyntax Create(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax assignment)
    {
        InitializerExpressionSyntax initializer = SyntaxFactory
            .InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(assignment))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return creation.WithoutTrailingTrivia().WithInitializer(initializer).WithTrailingTrivia(creation.GetTrailingTrivia());
    }
}
