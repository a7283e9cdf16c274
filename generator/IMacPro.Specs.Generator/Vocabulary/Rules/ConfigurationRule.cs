namespace IMacPro.Specs
{
    /// <summary>
    /// The rule: every option is a set of cells, a variant in a span of days each, and a configuration is valid if the sets of
    /// its options meet. The compiler's analyzer and <c>Validate</c> at run time both call this, so their verdicts are one.
    /// </summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public static class ConfigurationRule
    {
        /// <summary>An option was not on sale on the order date.</summary>
        public const string NotOnSaleId = "SPEC1001";

        /// <summary>Options were never sold together.</summary>
        public const string NeverTogetherId = "SPEC1002";

        /// <summary>The machine was not sold on the order date.</summary>
        public const string OutsideSaleId = "SPEC1003";

        /// <summary>A value is no member of its enum.</summary>
        public const string UndefinedId = "SPEC1008";

        /// <summary>A component is not chosen.</summary>
        public const string MissingId = "SPEC1009";

        /// <summary>The choice is not known: any option may be meant.</summary>
        public const int Unknown = -1;

        /// <summary>No choice was made.</summary>
        public const int Missing = -2;

        /// <summary>The choice is no option of the machine.</summary>
        public const int Undefined = -3;

        /// <summary>All that is wrong with choices; nothing where they could have been ordered.</summary>
        /// <param name="table">The machine's options.</param>
        /// <param name="choices">The index of the option chosen of each component, or one of the constants above.</param>
        /// <param name="day">The day of the order; <see langword="null"/> where it is not known or not stated.</param>
        /// <returns>The issues.</returns>
        public static SpecList<ConfigurationIssue> Check(RuleTable table, int[] choices, int? day)
        {
            var issues = new global::System.Collections.Generic.List<ConfigurationIssue>();
            for (int i = 0; i < choices.Length; i++)
            {
                AddUnchosen(table, choices, i, day, issues);
            }

            bool[] cells = CellsOn(table, day);
            if (IsNowhere(cells))
            {
                issues.Add(RuleText.OutsideSale(table, day, RuleAdvice.NearestDay(table, choices, day)));
                return new SpecList<ConfigurationIssue>(issues.ToArray());
            }

            int before = issues.Count;
            for (int i = 0; i < choices.Length; i++)
            {
                if (choices[i] >= 0 && !Meet(table, choices, 1 << i, cells))
                {
                    issues.Add(RuleText.NotOnSale(table, choices, i, day, RuleAdvice.AllowedValues(table, choices, i, day)));
                }
            }

            int together = issues.Count > before ? 0 : SmallestConflict(table, choices, cells);
            if (together != 0)
            {
                bool onCondition = Meet(table, choices, together, cells, anyCase: true);
                int member = LastOf(onCondition ? OnCondition(table, choices, together) : together);
                SpecList<string> allowed = RuleAdvice.AllowedValues(table, choices, member, day);
                issues.Add(onCondition
                    ? RuleText.AgainstCondition(table, choices, together, member, allowed)
                    : RuleText.NeverTogether(table, choices, together, member, day, allowed));
            }

            return new SpecList<ConfigurationIssue>(issues.ToArray());
        }

        /// <summary>Whether an option of a component is possible beside the other choices.</summary>
        /// <param name="table">The machine's options.</param>
        /// <param name="choices">The index of the option chosen of each component, or one of the constants above.</param>
        /// <param name="component">The index of the component.</param>
        /// <param name="option">The index of the option.</param>
        /// <param name="day">The day of the order; <see langword="null"/> where it is not known or not stated.</param>
        /// <returns>Whether it is.</returns>
        public static bool IsAllowed(RuleTable table, int[] choices, int component, int option, int? day)
        {
            var changed = (int[])choices.Clone();
            changed[component] = option;
            return Meet(table, changed, ~0, CellsOn(table, day));
        }

        // Whether an option was not on sale on the day, whatever it is combined with.
        internal static bool IsOffSale(RuleTable table, int[] choices, int component, int? day) =>
            choices[component] >= 0 && !Meet(table, choices, 1 << component, CellsOn(table, day));

        // Whether nothing was on sale on the day.
        internal static bool IsOutsideSale(RuleTable table, int? day) => IsNowhere(CellsOn(table, day));

        private static bool IsNowhere(bool[] cells) => global::System.Array.IndexOf(cells, true) < 0;

        private static void AddUnchosen(
            RuleTable table, int[] choices, int component, int? day, global::System.Collections.Generic.List<ConfigurationIssue> issues)
        {
            if (choices[component] == Missing)
            {
                issues.Add(RuleText.Missing(table, component, RuleAdvice.AllowedValues(table, choices, component, day)));
            }
            else if (choices[component] == Undefined)
            {
                issues.Add(RuleText.Undefined(table, component, RuleAdvice.AllowedValues(table, choices, component, day)));
            }
        }

        private static bool[] CellsOn(RuleTable table, int? day)
        {
            var cells = new bool[table.Cells.Length];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = !day.HasValue || table.Cells[i].Contains(day.GetValueOrDefault());
            }

            return cells;
        }

        // Whether the sets of the chosen options, of the components in a bit mask, have a cell in common.
        private static bool Meet(RuleTable table, int[] choices, int components, bool[] cells, bool anyCase = false)
        {
            for (int cell = 0; cell < cells.Length; cell++)
            {
                bool all = cells[cell];
                for (int i = 0; all && i < choices.Length; i++)
                {
                    all = choices[i] < 0 || (components & (1 << i)) == 0
                        || table.Components[i].Options[choices[i]].IsIn(table.Cells[cell], anyCase);
                }

                if (all)
                {
                    return true;
                }
            }

            return false;
        }

        // The fewest choices that already do not meet explain best; 0 where all meet.
        private static int SmallestConflict(RuleTable table, int[] choices, bool[] cells)
        {
            int smallest = 0;
            for (int subset = 1; subset < 1 << choices.Length; subset++)
            {
                if ((smallest == 0 || CountOf(subset) < CountOf(smallest)) && !Meet(table, choices, subset, cells))
                {
                    smallest = subset;
                }
            }

            return smallest;
        }

        // Those of the choices that were sold on a condition; all of them where none was.
        private static int OnCondition(RuleTable table, int[] choices, int together)
        {
            int conditioned = 0;
            for (int i = 0; i < choices.Length; i++)
            {
                if ((together & (1 << i)) != 0 && table.Components[i].Options[choices[i]].Condition.Length > 0)
                {
                    conditioned |= 1 << i;
                }
            }

            return conditioned == 0 ? together : conditioned;
        }

        private static int CountOf(int subset)
        {
            int count = 0;
            for (; subset != 0; subset &= subset - 1)
            {
                count++;
            }

            return count;
        }

        private static int LastOf(int subset)
        {
            int last = -1;
            for (; subset != 0; subset = (int)((uint)subset >> 1))
            {
                last++;
            }

            return last;
        }
    }
}
