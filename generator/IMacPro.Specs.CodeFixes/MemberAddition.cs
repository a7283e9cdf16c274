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
            { } empty => creation.WithInitializer(Begin(empty, assignment)),
            null => Create(creation, assignment),
        };
    }

    // Comments and directives stay with the members that they are about.
    private static SeparatedSyntaxList<ExpressionSyntax> Append(SeparatedSyntaxList<ExpressionSyntax> members, ExpressionSyntax added)
    {
        SyntaxNodeOrTokenList list = members.GetWithSeparators();
        ExpressionSyntax last = members[members.Count - 1];
        SyntaxTriviaList indent = Blanks.IndentOf(last.GetLeadingTrivia());
        if (members.SeparatorCount == members.Count)
        {
            // After a last comma, with its line's end: the same again.
            SyntaxToken comma = members.GetSeparator(members.Count - 1);
            return SyntaxFactory.SeparatedList<ExpressionSyntax>(
                list.Add(added.WithLeadingTrivia(indent))
                    .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Blanks.EndOf(comma.TrailingTrivia))));
        }

        SyntaxTriviaList behind = last.GetTrailingTrivia();
        SyntaxTriviaList between = members.SeparatorCount > 0 ? Blanks.EndOf(members.GetSeparator(members.SeparatorCount - 1).TrailingTrivia)
            : behind.Any(SyntaxKind.EndOfLineTrivia) ? Blanks.EndOf(behind)
            : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        bool isCommented = behind.Any(trivia => !Blanks.Is(trivia));
        SyntaxToken separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isCommented ? behind : between);
        bool isInNewLine = separator.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return SyntaxFactory.SeparatedList<ExpressionSyntax>(list
            .Replace(last, last.WithoutTrailingTrivia())
            .Add(separator)
            .Add(added.WithLeadingTrivia(isInNewLine ? indent : default).WithTrailingTrivia(Blanks.EndOf(behind))));
    }

    // Comments and directives that stood there alone stay in their lines, and the member gets the line behind them.
    private static InitializerExpressionSyntax Begin(InitializerExpressionSyntax empty, ExpressionSyntax member)
    {
        SyntaxTriviaList end = Blanks.EndOf(empty.OpenBraceToken.TrailingTrivia);
        if (end.Any(SyntaxKind.EndOfLineTrivia))
        {
            SyntaxTrivia[] inside = [.. empty.CloseBraceToken.LeadingTrivia];
            int lines = Array.FindLastIndex(inside, trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsDirective) + 1;
            member = member.WithLeadingTrivia(inside.Take(lines)).WithTrailingTrivia(end);
            empty = empty.WithCloseBraceToken(empty.CloseBraceToken.WithLeadingTrivia(inside.Skip(lines)));
        }

        return empty.WithExpressions(SyntaxFactory.SingletonSeparatedList(member)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static BaseObjectCreationExpressionSyntax Create(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax assignment)
    {
        InitializerExpressionSyntax initializer = SyntaxFactory
            .InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(assignment))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return creation.WithoutTrailingTrivia().WithInitializer(initializer).WithTrailingTrivia(creation.GetTrailingTrivia());
    }
}
