using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>One alternative of a component while its cell is read.</summary>
/// <param name="Facts">What it states itself.</param>
/// <param name="Range">Its tokens.</param>
/// <param name="Terms">The terms it is offered on.</param>
internal sealed record Candidate(FactSet Facts, TokenRange Range, Terms Terms);

/// <summary>What the readers of components with options share.</summary>
internal static class ComponentOptions
{
    /// <summary>
    /// What is said once holds for its neighbours: a missing fact is taken from the next that states it, or the last; with it
    /// come the facts that go together with it.
    /// </summary>
    public static void Inherit(IReadOnlyList<Candidate> candidates, string fact, params string[] together)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Facts[fact] is null && Donor(candidates, i, fact) is Candidate donor)
            {
                candidates[i].Facts.AddFrom(donor.Facts, fact);
                foreach (string other in together.Where(other => candidates[i].Facts[other] is null))
                {
                    candidates[i].Facts.AddFrom(donor.Facts, other);
                }
            }
        }
    }

    /// <summary>
    /// Adds the candidates to the component's list, marked with the terms they are offered on. A condition holds for the option
    /// it stands behind, and so does when it could be ordered.
    /// </summary>
    public static IReadOnlyList<ItemBuilder> AddAll(List<Candidate> all, ItemListBuilder list, ScannedCell cell)
    {
        List<ItemBuilder> items = [];
        HashSet<ItemBuilder> standard = [];
        foreach (Candidate candidate in all)
        {
            ItemBuilder item = list.Add(candidate.Facts, cell);
            items.Add(item);
            if (candidate.Terms != Terms.Optional && !cell.IsMarkedAsOption(candidate.Range))
            {
                standard.Add(item);
            }
            else if (!standard.Contains(item))
            {
                // "2.66 GHz Optional: 2 GHz, 2.66 GHz or 3 GHz" lists what the machine comes with once more.
                item.Facts.Add("IsOptional", isTrue: true, cell);
            }
        }

        foreach (ConditionClause clause in items.Count == 0 ? [] : cell.Conditions)
        {
            int index = all.FindLastIndex(candidate => cell.Tokens[candidate.Range.First].Start < clause.Start);
            items[Math.Max(0, index)].Facts.AddCondition(clause.Text, clause.Place, cell);
        }

        foreach (SaleClause sale in items.Count == 0 ? [] : cell.Sales)
        {
            int index = sale.Leads
                ? all.FindIndex(candidate => cell.Tokens[candidate.Range.First].Start >= sale.Start)
                : all.FindLastIndex(candidate => cell.Tokens[candidate.Range.First].Start < sale.Start);
            AddSale(items[Math.Max(0, index)].Facts, sale, cell);
        }

        return items;
    }

    private static void AddSale(FactSet facts, SaleClause sale, ScannedCell cell)
    {
        if (sale.From is not null)
        {
            facts.Add("From", sale.From, cell);
        }

        if (sale.Until is not null)
        {
            facts.Add("Until", sale.Until, cell);
        }
    }

    /// <summary>What rows of their own say holds for every option; where there is none, it is said of the only one.</summary>
    public static void AddDetails(ItemBuilder details, ItemListBuilder list)
    {
        if (list.Items.Count == 0)
        {
            list.Add(details.Facts, details.Cell);
        }

        foreach (ItemBuilder item in list.Items)
        {
            item.Facts.AddMissing(details.Facts);
        }
    }

    private static Candidate? Donor(IReadOnlyList<Candidate> candidates, int index, string fact)
    {
        Terms terms = candidates[index].Terms;
        for (int i = index + 1; i < candidates.Count && candidates[i].Terms == terms; i++)
        {
            if (candidates[i].Facts[fact] is not null)
            {
                return candidates[i];
            }
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (candidates[i].Facts[fact] is not null)
            {
                return candidates[i];
            }
        }

        return null;
    }
}
