namespace IMacPro.Specs
{
    /// <summary>
    /// A variant of a machine in a span of days over which nothing about it changed. Where options were sold on conditions, the
    /// variant is split into cases, within each of which every option goes with every other.
    /// </summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RuleCell
    {
        private RuleCell(string variant, int number, int from, int until)
        {
            Variant = variant;
            Case = number;
            From = from;
            Until = until;
        }

        /// <summary>The variant of the machine; empty where it has none.</summary>
        public string Variant { get; }

        /// <summary>The number of the case of the variant; 0 where no condition splits it.</summary>
        public int Case { get; }

        /// <summary>The first day.</summary>
        public int From { get; }

        /// <summary>The first day after the span.</summary>
        public int Until { get; }

        /// <summary>Whether a day lies in the span.</summary>
        /// <param name="day">The day.</param>
        /// <returns>Whether it does.</returns>
        public bool Contains(int day) => From <= day && day < Until;

        /// <summary>Divides the time in which anything was on sale at every date at which anything changed.</summary>
        /// <param name="components">The components that had to be chosen.</param>
        /// <returns>The cells, by variant, then by day, then by case.</returns>
        public static RuleCell[] Divide(RuleComponent[] components)
        {
            var cells = new global::System.Collections.Generic.List<RuleCell>();
            foreach (string variant in Variants(components))
            {
                global::System.Collections.Generic.List<int> days = Boundaries(components, variant);
                global::System.Collections.Generic.SortedSet<int> cases = Cases(components, variant);
                for (int i = 0; i + 1 < days.Count; i++)
                {
                    foreach (int number in cases)
                    {
                        var cell = new RuleCell(variant, number, days[i], days[i + 1]);
                        if (IsSold(components, cell))
                        {
                            cells.Add(cell);
                        }
                    }
                }
            }

            return cells.ToArray();
        }

        private static global::System.Collections.Generic.List<string> Variants(RuleComponent[] components)
        {
            var variants = new global::System.Collections.Generic.List<string>();
            foreach (RuleComponent component in components)
            {
                foreach (RuleOption option in component.Options)
                {
                    foreach (RuleSale sale in option.Sales)
                    {
                        if (!variants.Contains(sale.Variant))
                        {
                            variants.Add(sale.Variant);
                        }
                    }
                }
            }

            return variants;
        }

        private static global::System.Collections.Generic.List<int> Boundaries(RuleComponent[] components, string variant)
        {
            var days = new global::System.Collections.Generic.SortedSet<int>();
            foreach (RuleComponent component in components)
            {
                foreach (RuleOption option in component.Options)
                {
                    foreach (RuleSale sale in option.Sales)
                    {
                        if (sale.Variant == variant)
                        {
                            days.Add(sale.From);
                            days.Add(sale.Until);
                        }
                    }
                }
            }

            return new global::System.Collections.Generic.List<int>(days);
        }

        private static global::System.Collections.Generic.SortedSet<int> Cases(RuleComponent[] components, string variant)
        {
            var cases = new global::System.Collections.Generic.SortedSet<int>();
            foreach (RuleComponent component in components)
            {
                foreach (RuleOption option in component.Options)
                {
                    foreach (RuleSale sale in option.Sales)
                    {
                        if (sale.Variant == variant)
                        {
                            cases.UnionWith(sale.Cases);
                        }
                    }
                }
            }

            if (cases.Count == 0)
            {
                cases.Add(0);
            }

            return cases;
        }

        // A machine is sold while every component of it can be chosen.
        private static bool IsSold(RuleComponent[] components, RuleCell cell)
        {
            foreach (RuleComponent component in components)
            {
                if (!global::System.Array.Exists(component.Options, option => option.IsIn(cell)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
