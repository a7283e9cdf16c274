using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>
/// Finds where something is written, by its name alone: something else of that name at worst keeps a value from being known.
/// </summary>
internal static class Writes
{
    /// <summary><see cref="SyntaxKind.SimpleAssignmentExpression"/> as a pattern can name it.</summary>
    public const int SimpleAssignment = (int)SyntaxKind.SimpleAssignmentExpression;

    /// <summary>The writes to a name below a node.</summary>
    public static IEnumerable<SyntaxNode> To(string name, SyntaxNode scope) => scope.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(identifier => identifier.Identifier.ValueText == name)
        .Select(Of)
        .OfType<SyntaxNode>();

    /// <summary>The member, or the file of statements, in which a local is in sight.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode local) => local.Ancestors().First(node =>
        node is CompilationUnitSyntax || (node is MemberDeclarationSyntax and not GlobalStatementSyntax));

    /// <summary>What writes to a name where it stands; null where nothing does.</summary>
    public static SyntaxNode? Of(IdentifierNameSyntax identifier)
    {
        ExpressionSyntax target = identifier;
        while ((target.Parent is MemberAccessExpressionSyntax access && access.Name == target) || target.Parent is MemberBindingExpressionSyntax)
        {
            target = (ExpressionSyntax)target.Parent;
        }

        while (target.Parent is ParenthesizedExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
        {
            target = target.Parent as ExpressionSyntax ?? (TupleExpressionSyntax)target.Parent.Parent!;
        }

        return target.Parent switch
        {
            // Members of a value that an initializer or a with expression sets are not the name that is meant.
            AssignmentExpressionSyntax
            {
                Parent: InitializerExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression,
                },
            } => null,
            AssignmentExpressionSyntax assignment when assignment.Left == target => assignment,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 and not (int)SyntaxKind.InKeyword } argument => argument,
            PrefixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression,
            } unary => unary,
            PostfixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
            } unary => unary,
            RefExpressionSyntax reference => reference,
            _ => null,
        };
    }
}
