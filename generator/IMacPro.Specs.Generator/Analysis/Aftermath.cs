using System.Collections.Concurrent;
using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>
/// What may become of an object behind the expression that makes it. Frameworks without init accessors let its members be set at
/// any time, and by whoever it is handed to.
/// </summary>
internal sealed class Aftermath(Compilation compilation, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> _names = new();

    /// <summary>What is known of the time after an object is made.</summary>
    public Fate Of(IOperation made, ConfigurationType type)
    {
        // What a "with" copies lives on as the copy, which is given what may be lacking.
        IOperation whole = WholeOf(made);
        if (whole.Parent is IWithOperation with)
        {
            return Of(with, type) with { LeavesSight = true };
        }

        HashSet<string> set = new(StringComparer.Ordinal);
        HashSet<INamedTypeSymbol> users = new(SymbolEqualityComparer.Default);
        ISymbol? holder = HolderOf(whole);
        bool leaves = holder is not null && ScopesOf(holder).Count == 0;
        foreach (IOperation? use in holder is null ? [whole] : UsesOf(holder))
        {
            if (MemberSetBy(use) is IPropertySymbol property && type.Find(property.Name) is not null)
            {
                set.Add(property.Name);
            }
            else if (!IsRead(use))
            {
                leaves = true;
                Add(users, ReceiverOf(use));
            }
        }

        if (leaves)
        {
            Add(users, holder?.ContainingType);
            Add(users, TypeAround(whole));
            SyntaxNode[] code = [.. users.SelectMany(DeclarationsOf)];
            set.UnionWith(type.Members.Select(member => member.Name).Where(name => Array.Exists(code, user => IsSetIn(user, name))));
        }

        return new Fate(leaves, set);
    }

    // "flag ? new A { … } : new A { … }" and the like as a whole.
    private static IOperation WholeOf(IOperation part)
    {
        IOperation whole = part;
        while (whole.Parent is IParenthesizedOperation or ISwitchExpressionArmOperation or ICoalesceOperation
            or IConversionOperation { OperatorMethod: null }
            || (whole.Parent is IConditionalOperation choice && choice.Condition != whole)
            || (whole.Parent is ISwitchExpressionOperation && whole is ISwitchExpressionArmOperation))
        {
            whole = whole.Parent;
        }

        return whole;
    }

    private static ISymbol? HolderOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsRef: false } local } } => local,
        IFieldInitializerOperation { InitializedFields: [IFieldSymbol field] } => field,
        IPropertyInitializerOperation { InitializedProperties: [IPropertySymbol property] } => property,
        // The value of an assignment may be used as well.
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation or IObjectOrCollectionInitializerOperation } assignment
            when assignment.Value == value => SymbolOf(assignment.Target),
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation { Local: { IsRef: false } local } => local,
        IFieldReferenceOperation { Field: var field } => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property.OriginalDefinition,
        _ => null,
    };

    // All the code that can name it; none where others can.
    private IReadOnlyList<SyntaxNode> ScopesOf(ISymbol holder) => (holder, DeclarationsOf(holder)) switch
    {
        (ILocalSymbol, [SyntaxNode local]) => [Writes.ScopeOf(local)],
        (IFieldSymbol { DeclaredAccessibility: Accessibility.Private }, [_]) => DeclarationsOf(holder.ContainingType),
        (IPropertySymbol { DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true },
            [PropertyDeclarationSyntax property]) when SymbolValues.HasNoCode(property) => DeclarationsOf(holder.ContainingType),
        _ => [],
    };

    private IReadOnlyList<SyntaxNode> DeclarationsOf(ISymbol symbol) =>
        [.. symbol.DeclaringSyntaxReferences
            .Where(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree))
            .Select(reference => reference.GetSyntax(cancellation))];

    private IEnumerable<IOperation?> UsesOf(ISymbol holder)
    {
        foreach (IdentifierNameSyntax name in ScopesOf(holder).SelectMany(scope => NamesIn(scope)[holder.Name]))
        {
            SemanticModel model = compilation.GetSemanticModel(name.SyntaxTree);
            ISymbol? named = model.GetSymbolInfo(name, cancellation).Symbol;
            if (SymbolEqualityComparer.Default.Equals(named?.OriginalDefinition, holder))
            {
                SyntaxNode use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                yield return model.GetOperation(use, cancellation) is IOperation operation ? WholeOf(operation) : null;
            }
        }
    }

    private static IPropertySymbol? MemberSetBy(IOperation? use) =>
        use?.Parent is IPropertyReferenceOperation { Property: var property } reference
            && reference.Syntax is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name }
            && Writes.Of(name) is not null
            ? property
            : null;

    // Whether an object is only looked at, or its holder given another.
    private static bool IsRead(IOperation? use) => use?.Parent switch
    {
        IPropertyReferenceOperation => MemberSetBy(use) is null,
        IInvocationOperation { TargetMethod.Name: var name } =>
            name is "Validate" or "ThrowIfInvalid" or nameof(ToString) or nameof(Equals) or nameof(GetHashCode)
            || name.StartsWith("Allowed", StringComparison.Ordinal),
        ISimpleAssignmentOperation assignment => assignment.Target == use
            || assignment is { Target: IDiscardOperation, Parent: IExpressionStatementOperation },
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        IExpressionStatementOperation or IBinaryOperation or INameOfOperation => true,
        _ => false,
    };

    private static INamedTypeSymbol? ReceiverOf(IOperation? use) => use?.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => method.ContainingType,
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: var constructor } } => constructor?.ContainingType,
        IInvocationOperation { TargetMethod: var method } => method.ContainingType,
        _ => null,
    };

    private INamedTypeSymbol? TypeAround(IOperation operation)
    {
        ISymbol? symbol = compilation.GetSemanticModel(operation.Syntax.SyntaxTree).GetEnclosingSymbol(operation.Syntax.SpanStart, cancellation);
        return symbol as INamedTypeSymbol ?? symbol?.ContainingType;
    }

    private static void Add(HashSet<INamedTypeSymbol> users, INamedTypeSymbol? type)
    {
        INamedTypeSymbol? outermost = type;
        while (outermost?.ContainingType is INamedTypeSymbol around)
        {
            outermost = around;
        }

        if (outermost is not null)
        {
            users.Add(outermost.OriginalDefinition);
        }
    }

    // By the name alone: a member of something else at worst keeps a value from being judged.
    private bool IsSetIn(SyntaxNode scope, string member) => NamesIn(scope)[member].Any(name => Writes.Of(name) is not null || IsSetInside(name));

    // "new Order { Machine = { Memory = … } }" changes what is there.
    private static bool IsSetInside(IdentifierNameSyntax name) => name.Parent is AssignmentExpressionSyntax
    {
        Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Parent: AssignmentExpressionSyntax },
    } assignment && assignment.Left == name;

    private ILookup<string, IdentifierNameSyntax> NamesIn(SyntaxNode scope) => _names.GetOrAdd(scope, static node => node
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal));
}

/// <summary>What is known of an object after the expression that made it.</summary>
/// <param name="LeavesSight">Whether it comes to where it can be changed unseen.</param>
/// <param name="Set">The members that are seen to be set.</param>
internal sealed record Fate(bool LeavesSight, HashSet<string> Set);
