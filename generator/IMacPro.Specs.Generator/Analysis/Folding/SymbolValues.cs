using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>What the source says that fields, properties and locals hold, where it is said once and for all.</summary>
internal sealed class SymbolValues
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly ConcurrentDictionary<ISymbol, Folded> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, IOperation?> _find;

    public SymbolValues(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
        _find = Find;
    }

    public Folded Get(ISymbol symbol, Folder folder)
    {
        if (_known.TryGetValue(symbol, out Folded known))
        {
            return known;
        }

        // A value that is defined by itself is none.
        if (!folder.TryEnter(symbol))
        {
            return Folded.Unknown;
        }

        Folded found = folder.Fold(GetValue(symbol));
        folder.Leave(symbol);
        return _known.GetOrAdd(symbol, found);
    }

    /// <summary>The one expression that gives a symbol its value; null where there is none, or several.</summary>
    public IOperation? GetValue(ISymbol symbol) => _values.GetOrAdd(symbol, _find);

    /// <summary>Whether what an initializer gives a property of an object is what it has then.</summary>
    public bool KeepsItsValue(IPropertySymbol property) => property.DeclaringSyntaxReferences is [SyntaxReference reference, ..]
        ? reference.GetSyntax(_cancellation) is not PropertyDeclarationSyntax syntax || HasNoCode(syntax)
        : property.GetMethod?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute)) == true;

    /// <summary>Whether a property gives back what it was given: "{ get => field - 1; } = 5" is four.</summary>
    public static bool HasNoCode(PropertyDeclarationSyntax property) => !property.Modifiers.Any(SyntaxKind.PartialKeyword)
        && property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true;

    /// <summary>
    /// Whether a static member is read while its type is made, before it has its value: they get theirs in the order in which
    /// they are written.
    /// </summary>
    public bool IsReadTooEarly(ISymbol member, SyntaxNode reader)
    {
        if (!member.IsStatic || InitializedAround(reader) is not MemberDeclarationSyntax made
            || member.DeclaringSyntaxReferences is not [SyntaxReference reference]
            || !_compilation.ContainsSyntaxTree(reference.SyntaxTree)
            || reference.GetSyntax(_cancellation) is not
                (VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }))
        {
            return false;
        }

        // Which part of a type comes first is not said.
        ISymbol? around = _compilation.GetSemanticModel(made.SyntaxTree).GetEnclosingSymbol(reader.SpanStart, _cancellation);
        INamedTypeSymbol? type = around as INamedTypeSymbol ?? around?.ContainingType;
        return SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, member.ContainingType.OriginalDefinition)
            && (made.SyntaxTree != reference.SyntaxTree || !made.Parent!.Span.Contains(reference.Span) || reference.Span.Start > made.SpanStart);
    }

    // What a lambda reads it reads later.
    private static MemberDeclarationSyntax? InitializedAround(SyntaxNode reader) =>
        reader.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) is MemberDeclarationSyntax
            and (FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }) and var made
            && made.Modifiers.Any(SyntaxKind.StaticKeyword)
            ? made
            : null;

    private IOperation? Find(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [SyntaxReference reference] || !_compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

        SyntaxNode declaration = reference.GetSyntax(_cancellation);
        ExpressionSyntax? value = symbol switch
        {
            ILocalSymbol { IsRef: false } => LocalValue(declaration),
            IFieldSymbol { IsReadOnly: true } field when IsFixed(field, declaration) => (declaration as VariableDeclaratorSyntax)?.Initializer?.Value,
            IPropertySymbol { SetMethod: null, IsIndexer: false } property => PropertyValue(property, declaration),
            _ => null,
        };
        IOperation? operation = value is null ? null : _compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, _cancellation);

        // "double one = 1;": what nobody wrote is part of it.
        while (operation?.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion;
        }

        return operation;
    }

    private static ExpressionSyntax? LocalValue(SyntaxNode declaration)
    {
        if (declaration is not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } } declarator)
        {
            return null;
        }

        SyntaxNode[] writes = [.. Writes.To(declarator.Identifier.ValueText, Writes.ScopeOf(declarator))];
        return (declarator.Initializer, writes) switch
        {
            ({ Value: var value }, []) => value,
            // C# sees to it that a local is assigned before it is read.
            (null, [AssignmentExpressionSyntax { RawKind: Writes.SimpleAssignment, Right: var value }]) => value,
            _ => null,
        };
    }

    private ExpressionSyntax? PropertyValue(IPropertySymbol property, SyntaxNode declaration)
    {
        // What an heir may state anew is not known, nor is what an interface only asks for.
        if (property.IsVirtual || property.IsAbstract || property.IsOverride || property.ContainingType.TypeKind == TypeKind.Interface
            || declaration is not PropertyDeclarationSyntax syntax)
        {
            return null;
        }

        if (syntax.Initializer is EqualsValueClauseSyntax initializer)
        {
            return IsFixed(property, declaration) && HasNoCode(syntax) ? initializer.Value : null;
        }

        return syntax.ExpressionBody?.Expression ?? syntax.AccessorList?.Accessors.FirstOrDefault()?.ExpressionBody?.Expression;
    }

    // The fields of a structure have no value until a constructor runs, and it need not.
    private bool IsFixed(ISymbol member, SyntaxNode declaration) =>
        (member.IsStatic || member.ContainingType.TypeKind == TypeKind.Class)
        && member.ContainingType.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(_cancellation))
            .SelectMany(type => type.ChildNodes())
            .Where(node => node != declaration && node is ConstructorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax)
            .All(node => !Writes.To(member.Name, node).Any());
}
