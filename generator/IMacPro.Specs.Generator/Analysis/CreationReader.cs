using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Operation to creation: constructor arguments, initializers and <c>with</c> all end in one form.</summary>
internal sealed class CreationReader(ConfigurationTypes types, SymbolValues symbols, Aftermath aftermath)
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
        return Foresee(new Creation(type, name, written, Before: null, IsWhole: emitted), creation);
    }

    private Creation ReadWith(IWithOperation with, ConfigurationType type)
    {
        List<WrittenValue> written = [];
        AddInitializers(with.Initializer, type, written);
        Location name = with.Syntax is WithExpressionSyntax syntax ? syntax.WithKeyword.GetLocation() : with.Syntax.GetLocation();
        return Foresee(new Creation(type, name, written, ReadReceiver(with.Operand), IsWhole: false), with);
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
            return Read(Folder.Unwrap(receiver));
        }

        // What can be set at any time may have been set since; and nothing is made from itself.
        if (!_folder.TryEnter(symbol))
        {
            return null;
        }

        Creation? made = Read(Folder.Unwrap(symbols.GetValue(symbol)));
        _folder.Leave(symbol);
        return made is null || made.Type.IsSettable ? null : made;
    }

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

    // Frameworks without init accessors let members be set after the creation. Where that may be out of sight, what is not complete
    // may become so; what is complete is judged as it stands, except for what is seen to be set again.
    private Creation Foresee(Creation made, IOperation operation)
    {
        if (!made.Type.IsSettable)
        {
            return made;
        }

        Fate fate = aftermath.Of(operation, made.Type);
        bool isCompleted = fate.LeavesSight && made.Before is null && made.Type.Components.Any(IsOpen);

        // Whoever makes it with nothing set means to fill it.
        return isCompleted || made.Written.Count == 0
            ? Forget(made, _ => true)
            : Forget(made, property => fate.Set.Contains(property.Name));

        bool IsOpen(IPropertySymbol component) => made.ValueOf(component) is not Folded value || value.Values.Contains(0);
    }

    private static Creation Forget(Creation made, Func<IPropertySymbol, bool> isSet) => made with
    {
        Written = [.. made.Written.Select(written => isSet(written.Property) ? written with { Value = Folded.Unknown } : written)],
        Before = made.Before is Creation before ? Forget(before, isSet) : null,
        IsWhole = made.IsWhole && !made.Type.Members.Any(member => isSet(member) && made.Find(member) is null),
    };
}
