namespace IMacPro.Specs
{
    /// <summary>What would be right instead of what is wrong.</summary>
    internal static class RuleAdvice
    {
        /// <summary>The options of a component that are possible beside the other choices.</summary>
        /// <returns>The members of the component's enum. What is wrong by itself does not count: it has to change anyway.</returns>
        internal static SpecList<string> AllowedValues(RuleTable table, int[] choices, int component, int? day)
        {
            bool isOutside = ConfigurationRule.IsOutsideSale(table, day);
            var others = (int[])choices.Clone();
            for (int i = 0; i < others.Length; i++)
            {
                others[i] = ConfigurationRule.IsOffSale(table, choices, i, isOutside ? null : day) ? ConfigurationRule.Unknown : choices[i];
            }

            // A day on which nothing was sold is wrong by itself too: the day that is advised instead decides.
            int? on = isOutside ? NearestDay(table, others, day) : day;
            var allowed = new global::System.Collections.Generic.List<string>();
            for (int option = 0; option < table.Components[component].Options.Length; option++)
            {
                if (ConfigurationRule.IsAllowed(table, others, component, option, on))
                {
                    allowed.Add(table.Components[component].Options[option].Member);
                }
            }

            return new SpecList<string>(allowed.ToArray());
        }

        /// <summary>The day nearest to one on which all the choices could be ordered.</summary>
        /// <returns>The day; <see langword="null"/> where there is none, or no day to be near to.</returns>
        internal static int? NearestDay(RuleTable table, int[] choices, int? day)
        {
            int? nearest = null;
            foreach (RuleCell cell in table.Cells)
            {
                if (day.HasValue && IsIn(table, choices, cell))
                {
                    int there = Clamp(day.GetValueOrDefault(), cell);
                    nearest = nearest.HasValue && Distance(nearest, day) <= Distance(there, day) ? nearest : there;
                }
            }

            return nearest;
        }

        private static bool IsIn(RuleTable table, int[] choices, RuleCell cell)
        {
            for (int i = 0; i < choices.Length; i++)
            {
                if (choices[i] >= 0 && !table.Components[i].Options[choices[i]].IsIn(cell))
                {
                    return false;
                }
            }

            return true;
        }

        private static int Clamp(int day, RuleCell cell) =>
            day < cell.From ? cell.From : day >= cell.Until ? cell.Until - 1 : day;

        private static long Distance(int? one, int? other) =>
            global::System.Math.Abs((long)one.GetValueOrDefault() - other.GetValueOrDefault());
    }
}
