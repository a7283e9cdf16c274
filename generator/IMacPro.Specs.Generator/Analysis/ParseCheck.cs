using IMacPro.Specs.Generator.Analysis.Folding;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Reads constant texts as the user's program will, and says in its words where that would throw.</summary>
internal static class ParseCheck
{
    private static readonly Dictionary<string, Action<string>> Parsers = new(StringComparer.Ordinal)
    {
        [nameof(MacOSVersion)] = text => MacOSVersion.Parse(text),
        [nameof(SpecDate)] = text => SpecDate.Parse(text),
        [nameof(DataSize)] = text => DataSize.Parse(text),
        [nameof(DataRate)] = text => DataRate.Parse(text),
        [nameof(Frequency)] = text => Frequency.Parse(text),
        [nameof(Length)] = text => Length.Parse(text),
        [nameof(Mass)] = text => Mass.Parse(text),
        [nameof(Luminance)] = text => Luminance.Parse(text),
        [nameof(Energy)] = text => Energy.Parse(text),
        [nameof(Power)] = text => Power.Parse(text),
        [nameof(Money)] = text => Money.Parse(text),
    };

    public static Diagnostic? Check(IInvocationOperation invocation, SymbolValues symbols)
    {
        // Every call of any method comes here: the cheapest questions first.
        IMethodSymbol method = invocation.TargetMethod;
        if (!method.IsStatic || method.Name != nameof(MacOSVersion.Parse) || invocation.Arguments is not [IArgumentOperation argument]
            || !Parsers.TryGetValue(method.ContainingType.Name, out Action<string>? parse)
            || !VocabularyValues.IsOfVocabulary(method.ContainingType))
        {
            return null;
        }

        string? first = null;
        foreach (object? value in new Folder(symbols).Fold(argument.Value).Values)
        {
            if (value is not string text || ErrorOf(parse, text) is not string error)
            {
                return null;
            }

            first ??= error;
        }

        return first is null
            ? null
            : Diagnostic.Create(ConfigurationRules.Get(ConfigurationRules.UnparsableId), argument.Value.Syntax.GetLocation(), first);
    }

    private static string? ErrorOf(Action<string> parse, string text)
    {
        try
        {
            parse(text);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message.TrimEnd('.');
        }
    }
}
