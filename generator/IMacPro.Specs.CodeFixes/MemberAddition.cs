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
        return creation.Initializer is { Expressions.Count: > 0 } initializer
            ? creation.WithInitializer(initializer.WithExpressions(Append(initializer.Expressions, assignment)))
            : Create(creation, assignment);
    }

    private static SeparatedSyntaxList<ExpressionSyntax> Append(SeparatedSyntaxList<ExpressionSyntax> members, ExpressionSyntax added)
    {
        SyntaxNodeOrTokenList list = members.GetWithSeparators();
        ExpressionSyntax last = members[members.Count - 1];
        if (members.SeparatorCount == members.Count)
        {
            // After a last comma, with its line's end: the same again.
            SyntaxToken comma = members.GetSeparator(members.Count - 1);
            return SyntaxFactory.SeparatedList<ExpressionSyntax>(
                list.Add(added.WithLeadingTrivia(last.GetLeadingTrivia()))
                    .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(comma.TrailingTrivia)));
        }

        SyntaxToken separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(
            members.SeparatorCount > 0 ? members.GetSeparator(members.SeparatorCount - 1).TrailingTrivia
                : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return SyntaxFactory.SeparatedList<ExpressionSyntax>(list
            .Replace(last, last.WithoutTrailingTrivia())
            .Add(separator)
            .Add(added.WithLeadingTrivia(members.Count > 1 ? last.GetLeadingTrivia() : default).WithTrailingTrivia(last.GetTrailingTrivia())));
    }

    private static BaseObjectCreationExpressionSyntax Create(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax assignment)
    {
        InitializerExpressionSyntax initializer = SyntaxFactory
            .InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(assignment))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return creation.WithoutTrailingTrivia().WithInitializer(initializer).WithTrailingTrivia(creation.GetTrailingTrivia());
    }
}
