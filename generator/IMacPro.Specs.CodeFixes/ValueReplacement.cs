using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace IMacPro.Specs.CodeFixes;

/// <summary>Writes another value the way the old one is written, as far as it can be.</summary>
internal static class ValueReplacement
{
    public static ExpressionSyntax Replace(ExpressionSyntax old, FixPayload payload)
    {
        Dictionary<SyntaxNode, SyntaxNode> changes = Changes(old, Parse(payload.Expression), payload.Text)
            .ToDictionary(part => part.Old, part => part.New);
        return old.ReplaceNodes(changes.Keys, (part, _) => InnerComments.Keep(part, changes[part]));
    }

    /// <summary>A fully qualified expression whose names become as short as the place allows.</summary>
    public static ExpressionSyntax Parse(string expression)
    {
        ExpressionSyntax value = SyntaxFactory.ParseExpression(expression);
        return value.ReplaceNodes(
            value.DescendantNodesAndSelf().Where(node => node is NameSyntax or MemberAccessExpressionSyntax),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    // The parts that change, which are the fewest that do.
    private static IEnumerable<Part> Changes(ExpressionSyntax old, ExpressionSyntax value, string text) => (old, value) switch
    {
        // Memory.A becomes Memory.B, however the type is named.
        (MemberAccessExpressionSyntax access, MemberAccessExpressionSyntax member) when NameOf(access.Expression) == NameOf(member.Expression) =>
            [new(access.Name, member.Name)],

        // new(1, 2) becomes new(3, 4).
        (BaseObjectCreationExpressionSyntax { ArgumentList: ArgumentListSyntax arguments, Initializer: null } creation,
            ObjectCreationExpressionSyntax { ArgumentList: ArgumentListSyntax others } made)
            when (creation is not ObjectCreationExpressionSyntax named || NameOf(named.Type) == NameOf(made.Type)) && !IsText(arguments) =>
            IsOneByOne(arguments, others)
                ? arguments.Arguments.Zip(others.Arguments, (argument, other) => new Part(argument.Expression, other.Expression))
                : [new(arguments, others)],

        // Parse("1") becomes Parse("2").
        (InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null, Expression: LiteralExpressionSyntax literal }, ..] } call, _)
            when text.Length > 0 && literal.IsKind(SyntaxKind.StringLiteralExpression) && IsParse(call) =>
            [new(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)))],
        _ => [new(old, value)],
    };

    private static bool IsOneByOne(ArgumentListSyntax arguments, ArgumentListSyntax others) =>
        arguments.Arguments.Count == others.Arguments.Count && arguments.Arguments.All(argument => argument.NameColon is null);

    private static bool IsParse(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ParseExact" };

    private static bool IsText(ArgumentListSyntax arguments) =>
        arguments.Arguments is [{ Expression: LiteralExpressionSyntax literal }] && literal.IsKind(SyntaxKind.StringLiteralExpression);

    // The last part of a name, which is the type's.
    private static string NameOf(SyntaxNode type) => type switch
    {
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        AliasQualifiedNameSyntax alias => NameOf(alias.Name),
        MemberAccessExpressionSyntax access => NameOf(access.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private sealed record Part(SyntaxNode Old, SyntaxNode New);
}
