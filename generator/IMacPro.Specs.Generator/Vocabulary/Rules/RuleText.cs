namespace IMacPro.Specs
{
    /// <summary>The words of the rule's verdicts.</summary>
    internal static class RuleText
    {
        internal static ConfigurationIssue Missing(RuleTable table, int component, SpecList<string> allowed) => new ConfigurationIssue
        {
            Id = ConfigurationRule.MissingId,
            Member = table.Components[component].Member,
            Message = "The " + table.Machine + " needs a choice of " + table.Components[component].Label
                + Advice(table.Components[component], allowed, "; "),
            AllowedValues = allowed,
        };

        internal static ConfigurationIssue Undefined(RuleTable table, int component, SpecList<string> allowed) => new ConfigurationIssue
        {
            Id = ConfigurationRule.UndefinedId,
            Member = table.Components[component].Member,
            Message = "This is no " + table.Components[component].Label + " that the " + table.Machine + " was offered with"
                + Advice(table.Components[component], allowed, "; "),
            AllowedValues = allowed,
        };

        internal static ConfigurationIssue OutsideSale(RuleTable table, int? day, int? nearest) => new ConfigurationIssue
        {
            Id = ConfigurationRule.OutsideSaleId,
            Member = "OrderedOn",
            Message = "The " + table.Machine + " could not be ordered"
                + (day.HasValue ? " on " + Date(day.GetValueOrDefault()) : "") + "; " + Sold(table),
            AllowedValues = nearest.HasValue ? new SpecList<string>(Date(nearest.GetValueOrDefault())) : SpecList<string>.Empty,
        };

        internal static ConfigurationIssue NotOnSale(
            RuleTable table, int[] choices, int component, int? day, SpecList<string> allowed)
        {
            RuleOption option = table.Components[component].Options[choices[component]];
            return new ConfigurationIssue
            {
                Id = ConfigurationRule.NotOnSaleId,
                Member = table.Components[component].Member,
                Message = Name(table, component, option) + " " + When(option, day) + Source(option)
                    + Advice(table.Components[component], allowed, day.HasValue ? "; on " + Date(day.GetValueOrDefault()) + " " : "; "),
                AllowedValues = allowed,
            };
        }

        internal static ConfigurationIssue NeverTogether(
            RuleTable table, int[] choices, int together, int member, int? day, SpecList<string> allowed)
        {
            var others = new global::System.Collections.Generic.List<string>();
            for (int i = 0; i < choices.Length; i++)
            {
                if ((together & (1 << i)) != 0 && i != member)
                {
                    RuleOption other = table.Components[i].Options[choices[i]];
                    others.Add(Name(table, i, other) + (Variants(other).Length == 0 ? " (offered" + Days(other) + ")" : ""));
                }
            }

            RuleOption option = table.Components[member].Options[choices[member]];
            string on = day.HasValue ? "could not be ordered on " + Date(day.GetValueOrDefault()) + " with " : "was never offered with ";
            return new ConfigurationIssue
            {
                Id = ConfigurationRule.NeverTogetherId,
                Member = table.Components[member].Member,
                Message = Name(table, member, option) + " " + on + string.Join(" and ", others) + Belongs(option) + Source(option)
                    + Advice(table.Components[member], allowed, "; "),
                AllowedValues = allowed,
            };
        }

        internal static ConfigurationIssue AgainstCondition(
            RuleTable table, int[] choices, int together, int member, SpecList<string> allowed)
        {
            var others = new global::System.Collections.Generic.List<string>();
            for (int i = 0; i < choices.Length; i++)
            {
                if ((together & (1 << i)) != 0 && i != member)
                {
                    RuleOption other = table.Components[i].Options[choices[i]];
                    others.Add(Name(table, i, other) + (other.Condition.Length == 0 ? "" : ", " + other.Condition));
                }
            }

            RuleOption option = table.Components[member].Options[choices[member]];
            return new ConfigurationIssue
            {
                Id = ConfigurationRule.NeverTogetherId,
                Member = table.Components[member].Member,
                Message = Name(table, member, option) + " was " + option.Condition + ", so not with " + string.Join(" and ", others)
                    + Advice(table.Components[member], allowed, "; "),
                AllowedValues = allowed,
            };
        }

        /// <summary>A day as yyyy-MM-dd.</summary>
        internal static string Date(int day) => new global::System.DateTime(day * global::System.TimeSpan.TicksPerDay)
            .ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

        private static string Name(RuleTable table, int component, RuleOption option) =>
            option.DisplayName + " " + table.Components[component].Label;

        private static string Source(RuleOption option) => option.Source.Length == 0 ? "" : " (" + option.Source + ")";

        private static string Sold(RuleTable table)
        {
            int from = RuleSale.Never;
            int until = RuleSale.Always;
            foreach (RuleCell cell in table.Cells)
            {
                from = global::System.Math.Min(from, cell.From);
                until = global::System.Math.Max(until, cell.Until);
            }

            return from > until ? "its sheet states no day on which all of it was on sale" : "it was sold" + Span(from, until);
        }

        private static string Span(int from, int until) =>
            (from == RuleSale.Always ? "" : " from " + Date(from)) + (until != RuleSale.Never ? " to " + Date(until - 1) : from == RuleSale.Always ? "" : " on");

        // What to choose instead, as a person says it.
        private static string Advice(RuleComponent component, SpecList<string> allowed, string lead)
        {
            string names = "";
            int left = allowed.Count;
            foreach (RuleOption option in component.Options)
            {
                if (global::System.Linq.Enumerable.Contains(allowed, option.Member, global::System.StringComparer.Ordinal))
                {
                    left--;
                    names += option.DisplayName + (left > 1 ? ", " : left == 1 ? " or " : "");
                }
            }

            return names.Length == 0 ? "" : lead + "choose " + names;
        }

        // The sale that lies nearest to the day tells why: not yet, no more, or not in between.
        private static string When(RuleOption option, int? day)
        {
            if (!day.HasValue || option.Sales.Length == 0)
            {
                return "was never offered";
            }

            int first = RuleSale.Never;
            int last = RuleSale.Always;
            foreach (RuleSale sale in option.Sales)
            {
                first = global::System.Math.Min(first, sale.From);
                last = global::System.Math.Max(last, sale.Until);
            }

            return day < first ? "was first offered on " + Date(first)
                : day >= last ? "was offered until " + Date(last - 1)
                : "was not offered on " + Date(day.GetValueOrDefault());
        }

        // Which variants or days an option belongs to explains best why it does not go with another's.
        private static string Belongs(RuleOption option) => Variants(option).Length == 0
            ? "; it was offered" + Days(option)
            : "; it is an option of the " + Variants(option);

        private static string Variants(RuleOption option)
        {
            var names = new global::System.Collections.Generic.List<string>();
            foreach (RuleSale sale in option.Sales)
            {
                if (sale.Variant.Length > 0 && !names.Contains(sale.Variant))
                {
                    names.Add(sale.Variant);
                }
            }

            return string.Join(", ", names);
        }

        private static string Days(RuleOption option) => string.Join(
            " and", global::System.Array.ConvertAll(option.Sales, sale => Span(sale.From, sale.Until)));
    }
}
