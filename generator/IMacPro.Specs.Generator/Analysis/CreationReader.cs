using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Operation to creation: constructor arguments, initializers and <c>with</c> all end in one form.</summary>
internal sealed class CreationReader(ConfigurationTypes types, SymbolValues symbols)
{
    private readonly Folder _folder = new(symbols);

    public Creation? Read(IOperation? operation) => operation switch
    {
        IObjectCreationOperation creation when types.Find(creation.Type) is ConfigurationType type => ReadNew(creation, type),
        IWithOperation with when types.Find(with.Type) is ConfigurationType type => ReadWith(with, type),
        _ => null,
    };

    private Creation ReadNew(IObjectCreationOperation creation, ConfigurationType type)
    {
        List<WrittenValue> written = [];
        bool emitted = type.Emitted(creation.Constructor);
        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => emitted && argument.ArgumentKind == ArgumentKind.Explicit))
        {
            if (type.Find(argument.Parameter!.Name) is IPropertySymbol property)
            {
                written.Add(Write(property, argument.Value));
            }
        }

        AddInitializers(creation.Initializer, type, written);
        Location name = creation.Syntax switch
        {
            ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax unnamed => unnamed.NewKeyword.GetLocation(),
            SyntaxNode other => other.GetLocation(),
        };
        return new Creation(type, name, written, Before: null, IsWhole: emitted && !IsCompletedLater(creation, type, written));
    }

    private Creation ReadWith(IWithOperation with, ConfigurationType type)
    {
        List<WrittenValue> written = [];
        AddInitializers(with.Initializer, type, written);
        Location name = with.Syntax is WithExpressionSyntax syntax ? syntax.WithKeyword.GetLocation() : with.Syntax.GetLocation();
        return new Creation(type, name, written, ReadReceiver(with.Operand), IsWhole: false);
    }

    private Creation? ReadReceiver(IOperation? receiver)
    {
        ISymbol? symbol = receiver switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => field,
            IPropertyReferenceOperation { Property: var property } => property,
            _ => null,
        };
        if (symbol is null)
        {
            return Read(Unwrap(receiver));
        }

        // What can be set at any time may have been set since; and nothing is made from itself.
        if (!_folder.TryEnter(symbol))
        {
            return null;
        }

        Creation? made = Read(Unwrap(symbols.GetValue(symbol)));
        _folder.Leave(symbol);
        return made is null || IsSettable(made.Type) ? null : made;
    }

    private static IOperation? Unwrap(IOperation? operation) =>
        operation is IConversionOperation { OperatorMethod: null, Operand: var operand } ? Unwrap(operand) : operation;

    private void AddInitializers(IObjectOrCollectionInitializerOperation? initializer, ConfigurationType type, List<WrittenValue> written)
    {
        foreach (ISimpleAssignmentOperation assignment in initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: IPropertySymbol property } && type.Find(property.Name) is not null)
            {
                written.Add(Write(property, assignment.Value));
            }
        }
    }

    private WrittenValue Write(IPropertySymbol property, IOperation value) => new(property, _folder.Fold(value), value.Syntax);

    // Frameworks without init accessors let members be set after the creation: of a local and a field, that can be seen; of an
    // assignment's target and of an argument it cannot, nor of what is made with nothing set, to be filled by whoever it is handed to.
    // Everywhere else a person would have set them at once.
    private static bool IsCompletedLater(IObjectCreationOperation creation, ConfigurationType type, List<WrittenValue> written) =>
        IsSettable(type) && (written.Count == 0 || Choice(creation.Syntax).Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } declarator } =>
                IsSetIn(field.Parent!, declarator.Identifier),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => IsSetIn(Writes.ScopeOf(declarator), declarator.Identifier),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsSetIn(property.Parent!, property.Identifier),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
            ArgumentSyntax => true,
            _ => false,
        });

    // "flag ? new A { … } : new A { … }" as a whole.
    private static SyntaxNode Choice(SyntaxNode creation)
    {
        SyntaxNode whole = creation;
        while (whole.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax
            or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole;
    }

    private static bool IsSetIn(SyntaxNode scope, SyntaxToken holder) => scope
        .DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Any(assignment => assignment.Left is MemberAccessExpressionSyntax { Expression: ExpressionSyntax target }
            && (target as IdentifierNameSyntax ?? (target as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == holder.ValueText);

    private static bool IsSettable(ConfigurationType type) =>
        type.Components.Concat(type.Limits.Select(limit => limit.Property)).Any(property => property.SetMethod is { IsInitOnly: false });
}
