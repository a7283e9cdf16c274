using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>
/// Works out the value of an expression as far as the source alone decides it. What it cannot follow is unknown, never guessed.
/// </summary>
internal sealed class Folder(SymbolValues symbols)
{
    // Deeper than anybody writes, and far from what a thread's stack holds.
    private const int Deepest = 100;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>Starts on the value of a symbol; not if it is being worked out already, or the way to it was long.</summary>
    public bool TryEnter(ISymbol symbol) => _open.Count < Deepest && _open.Add(symbol);

    /// <summary>Ends what <see cref="TryEnter"/> started.</summary>
    public void Leave(ISymbol symbol) => _open.Remove(symbol);

    /// <summary>An expression without the conversions around it that the language itself knows.</summary>
    public static IOperation? Unwrap(IOperation? operation) =>
        operation is IConversionOperation { OperatorMethod: null, Operand: var operand } ? Unwrap(operand) : operation;

    public Folded Fold(IOperation? operation)
    {
        if (operation is null || _depth > Deepest)
        {
            return Folded.Unknown;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Folded.Of(constant);
        }

        _depth++;
        Folded folded = FoldExpression(operation);
        _depth--;
        return folded;
    }

    private Folded FoldExpression(IOperation operation) => operation switch
    {
        IConversionOperation conversion => FoldConversion(conversion),
        IParenthesizedOperation parenthesized => Fold(parenthesized.Operand),
        IDefaultValueOperation => DefaultOf(operation.Type),
        ILocalReferenceOperation { Local: var local } => symbols.Get(local, this),
        IFieldReferenceOperation { Field: var field } => FoldMember(field, operation),
        IPropertyReferenceOperation property => FoldProperty(property),
        IObjectCreationOperation { Initializer: null } creation => FoldCreation(creation),
        IInvocationOperation invocation => FoldInvocation(invocation),
        IConditionalOperation conditional => FoldConditional(conditional),
        ISwitchExpressionOperation choice => FoldSwitch(choice),
        ICoalesceOperation coalesce => Fold(coalesce.Value).Map(value => value is null ? Fold(coalesce.WhenNull) : Folded.Of(value)),
        IUnaryOperation { OperatorMethod: null } unary => Fold(unary.Operand).Map(value => Arithmetic.Apply(unary.OperatorKind, value)),
        IBinaryOperation { OperatorMethod: null } binary => Folded.Combine(
            [Fold(binary.LeftOperand), Fold(binary.RightOperand)],
            values => Arithmetic.Apply(binary.OperatorKind, values[0], values[1], binary.Type)),
        _ => Folded.Unknown,
    };

    private static Folded DefaultOf(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Folded.Null,
        INamedTypeSymbol named => FrameworkValues.DefaultOf(named) is { IsKnown: true } value ? value : VocabularyValues.DefaultOf(named),
        _ => Folded.Unknown,
    };

    private Folded FoldConversion(IConversionOperation conversion)
    {
        // Conversions a type defines are code; decimal's, and a text as the characters it has, are as good as built in.
        if (conversion.OperatorMethod is { ContainingType.SpecialType: not (SpecialType.System_Decimal or SpecialType.System_String) })
        {
            return Folded.Unknown;
        }

        ITypeSymbol? type = conversion.Type;
        return Fold(conversion.Operand).Map(value => Arithmetic.Convert(value, type));
    }

    private Folded FoldMember(ISymbol member, IOperation reference) =>
        symbols.IsReadTooEarly(member, reference.Syntax) ? Folded.Unknown : symbols.Get(member, this);

    private Folded FoldProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (reference.Instance is not IOperation instance)
        {
            return FrameworkValues.GetStatic(property) is { IsKnown: true } constant ? constant : FoldMember(property, reference);
        }

        if (property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return Fold(instance).Map(value => value is null ? Folded.Unknown : Folded.Of(value));
        }

        Folded known = Fold(instance).Map(value => FrameworkValues.GetProperty(value, property) is { IsKnown: true } read
            ? read
            : VocabularyValues.GetProperty(value, property));
        return known.IsKnown ? known
            : Initialized(instance, property) is IOperation value ? Fold(value)
            : symbols.Get(property, this);
    }

    // "MacOSReleases.Tahoe.Version": what the initializer of the one object says that stands there.
    private IOperation? Initialized(IOperation instance, IPropertySymbol property)
    {
        ISymbol? holder = instance switch
        {
            IPropertyReferenceOperation { Instance: null } of => of.Property,
            IFieldReferenceOperation { Instance: null } of => of.Field,
            _ => null,
        };
        return holder is not null && property.SetMethod is null or { IsInitOnly: true } && symbols.KeepsItsValue(property)
            && Unwrap(symbols.GetValue(holder!)) is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Initializers.OfType<ISimpleAssignmentOperation>()
                .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target
                    && SymbolEqualityComparer.Default.Equals(target.Property, property))?.Value
            : null;
    }

    private Folded FoldCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { ContainingType: INamedTypeSymbol type } constructor)
        {
            return Folded.Unknown;
        }

        if (creation.Arguments.IsEmpty)
        {
            return type.IsValueType ? DefaultOf(type) : Folded.Unknown;
        }

        return FrameworkValues.Knows(type) || VocabularyValues.Knows(type)
            ? Folded.Combine(Arguments(creation.Arguments), values => FrameworkValues.Create(constructor, values) is { IsKnown: true } made
                ? made
                : VocabularyValues.Create(constructor, values))
            : Folded.Unknown;
    }

    private Folded FoldInvocation(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (method is { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return Fold(invocation.Instance).Map(value => value is not null ? Folded.Of(value)
                : invocation.Arguments is [IArgumentOperation otherwise] ? Fold(otherwise.Value)
                : DefaultOf(method.ReturnType));
        }

        if (!FrameworkValues.Knows(method.ContainingType) && !VocabularyValues.Knows(method.ContainingType))
        {
            return Folded.Unknown;
        }

        Folded[] arguments = Arguments(invocation.Arguments);
        Folded[] parts = invocation.Instance is IOperation instance ? [Fold(instance), .. arguments] : arguments;
        return Folded.Combine(parts, values => FrameworkValues.Call(method, values) is { IsKnown: true } made
            ? made
            : VocabularyValues.Call(method, values));
    }

    private Folded FoldConditional(IConditionalOperation conditional) => Fold(conditional.Condition) switch
    {
        { IsKnown: true, Values: [bool isTrue] } => Fold(isTrue ? conditional.WhenTrue : conditional.WhenFalse),
        _ when Throws(conditional.WhenTrue) => Fold(conditional.WhenFalse),
        _ when Throws(conditional.WhenFalse) => Fold(conditional.WhenTrue),
        _ when conditional.WhenFalse is IOperation otherwise => Fold(conditional.WhenTrue).Or(Fold(otherwise)),
        _ => Folded.Unknown,
    };

    // An arm that throws gives no value.
    private Folded FoldSwitch(ISwitchExpressionOperation choice)
    {
        Folded? all = null;
        foreach (IOperation value in choice.Arms.Select(arm => arm.Value).Where(value => !Throws(value)))
        {
            Folded folded = Fold(value);
            all = all is Folded before ? before.Or(folded) : folded;
        }

        return all ?? Folded.Unknown;
    }

    private static bool Throws(IOperation? value) => value is IThrowOperation or IConversionOperation { Operand: IThrowOperation };

    // In the order of the parameters; an argument left out has its default. The package's texts mean the same in every culture;
    // a framework's date does not, for a culture may count years by a calendar of its own.
    private Folded[] Arguments(ImmutableArray<IArgumentOperation> arguments)
    {
        Folded[] folded = new Folded[arguments.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            IParameterSymbol? parameter = arguments[i].Parameter;
            int at = parameter is not null && parameter.Ordinal < folded.Length ? parameter.Ordinal : i;
            bool isOfNoMatter = parameter is { Type.Name: nameof(IFormatProvider), ContainingSymbol: IMethodSymbol { ContainingType: var type } }
                && VocabularyValues.Knows(type);
            folded[at] = isOfNoMatter ? Folded.Null : Fold(arguments[i].Value);
        }

        return folded;
    }
}
