using System.Collections.Immutable;
using System.Globalization;
using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>
/// Symbols to rule: what the emitted code says in attributes, for the types of this project and of any other alike.
/// </summary>
internal static class ConfigurationTypeReader
{
    public static ConfigurationType Read(INamedTypeSymbol type, string machine)
    {
        List<IPropertySymbol> components = [];
        List<RuleComponent> rules = [];
        List<SetupLimit> limits = [];
        IPropertySymbol? date = null;
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic))
        {
            if (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice && ReadOptions(choice) is { Length: > 0 } options)
            {
                components.Add(property);
                rules.Add(new RuleComponent(property.Name, property.Name.ToLowerInvariant(), options));
            }
            else if (property.Name == ConfigurationType.DateName)
            {
                date = property;
            }
            else if (ReadLimit(property) is SetupLimit limit)
            {
                limits.Add(limit);
            }
        }

        return new ConfigurationType(
            type,
            machine,
            components.ToImmutableArray(),
            new RuleTable(machine, [.. rules]),
            components.Count == 0 ? null : date,
            limits.ToImmutableArray());
    }

    // The rule counts options by their numbers, which start at 1: an enum that is numbered otherwise is not ours.
    private static RuleOption[] ReadOptions(INamedTypeSymbol choice)
    {
        List<RuleOption> options = [];
        foreach (IFieldSymbol field in choice.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            if (ReadOption(field) is not RuleOption option || field.ConstantValue is not int number || number != options.Count + 1)
            {
                return [];
            }

            options.Add(option);
        }

        return [.. options];
    }

    private static RuleOption? ReadOption(IFieldSymbol field)
    {
        ImmutableArray<AttributeData> attributes = field.GetAttributes();
        AttributeData? named = attributes.FirstOrDefault(Is<OptionAttribute>);
        return named?.ConstructorArguments is [{ Value: string name }, { Value: string source }, { Value: string condition }]
            ? new RuleOption(field.Name, name, source, condition, [.. attributes.Where(Is<SaleAttribute>).Select(ReadSale).OfType<RuleSale>()])
            : null;
    }

    private static RuleSale? ReadSale(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string variant }, { Value: string from }, { Value: string until }, { Value: string cases }]
            ? new RuleSale(variant, DayOf(from) ?? RuleSale.Always, DayOf(until) ?? RuleSale.Never, [.. NumbersOf(cases)])
            : null;

    private static IEnumerable<int> NumbersOf(string text) => text
        .Split([','], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => int.TryParse(part, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int number) ? number : 0);

    private static int? DayOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? FrameworkValues.DayOf(date).Number
            : null;

    private static SetupLimit? ReadLimit(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(Is<SetupLimitAttribute>)?.ConstructorArguments is
            [{ Value: int kind }, { Value: string subject }, { Value: string minimum }, { Value: string maximum }]
            ? new SetupLimit(property, (SetupLimitKind)kind, subject, minimum, maximum)
            : null;

    private static bool Is<T>(AttributeData attribute) =>
        attribute.AttributeClass is INamedTypeSymbol type && type.Name == typeof(T).Name && VocabularyValues.IsOfVocabulary(type);
}
