using IMacPro.Specs.Generator.Facts.Conditions;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Tells which variants words mean that name nothing else: "only on the 27-inch", "2018, 2020", "all models".</summary>
internal static class NamedVariants
{
    private static readonly string[] All = ["all", "both", "every", "each", "any"];

    /// <summary>Whether what stands at the head of a column means all of them: "All models".</summary>
    public static bool AreAll(string head) =>
        Array.Exists(All, word => head.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (head.Length == word.Length || head[word.Length] == ' '));

    /// <summary>The variants; none where something else is named.</summary>
    public static VariantBuilder[] In(string text, IReadOnlyList<VariantBuilder> variants)
    {
        ConditionText condition = ConditionText.Parse(text);
        if (condition.Terms.Count == 0)
        {
            return !condition.IsDenial && Array.Exists(All, word => OptionMatcher.HasWord(text, word)) ? [.. variants] : [];
        }

        HashSet<VariantBuilder> named = [];
        foreach (ConditionTerm term in condition.Terms)
        {
            VariantBuilder[] meant = [.. variants.Where(variant => IsNamed(term, variant))];
            if (meant.Length == 0)
            {
                return [];
            }

            // "M1" is not "M1 Max" where there are both.
            VariantBuilder[] exact = Array.FindAll(meant, variant => variant.Matches(term.Text));
            named.UnionWith(exact.Length > 0 ? exact : meant);
        }

        return [.. variants.Where(variant => named.Contains(variant) != condition.IsDenial)];
    }

    private static bool IsNamed(ConditionTerm term, VariantBuilder variant) => term.Component is null && !term.AtLeast
        && term.Sequence.Count > 0 && OptionMatcher.IsNamed(term, variant.Name);
}
