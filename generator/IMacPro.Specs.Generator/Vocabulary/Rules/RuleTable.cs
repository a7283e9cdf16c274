namespace IMacPro.Specs
{
    /// <summary>The options of a machine and when each was on sale: all that the rule needs.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RuleTable
    {
        /// <summary>Creates the table of a machine.</summary>
        /// <param name="machine">The machine as a person reads it.</param>
        /// <param name="components">The components that had to be chosen.</param>
        public RuleTable(string machine, params RuleComponent[] components)
        {
            Machine = machine;
            Components = components;
            Cells = RuleCell.Divide(components);
        }

        /// <summary>The machine as a person reads it.</summary>
        public string Machine { get; }

        /// <summary>The components that had to be chosen.</summary>
        public RuleComponent[] Components { get; }

        /// <summary>Every variant in every span of days over which nothing changed.</summary>
        public RuleCell[] Cells { get; }
    }

    /// <summary>A component that had to be chosen.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RuleComponent
    {
        /// <summary>Creates a component.</summary>
        /// <param name="member">The property that holds the choice.</param>
        /// <param name="label">The component as a person reads it.</param>
        /// <param name="options">The choices.</param>
        public RuleComponent(string member, string label, params RuleOption[] options)
        {
            Member = member;
            Label = label;
            Options = options;
        }

        /// <summary>The property that holds the choice.</summary>
        public string Member { get; }

        /// <summary>The component as a person reads it.</summary>
        public string Label { get; }

        /// <summary>The choices.</summary>
        public RuleOption[] Options { get; }
    }

    /// <summary>A choice of a component.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RuleOption
    {
        /// <summary>Creates a choice.</summary>
        /// <param name="member">The member of the component's enum.</param>
        /// <param name="displayName">The choice as a person reads it.</param>
        /// <param name="source">The sheet and the line that say when it could be ordered.</param>
        /// <param name="condition">What the sheet demands of the other choices, and where; empty where it demands nothing.</param>
        /// <param name="sales">When it could be ordered.</param>
        public RuleOption(string member, string displayName, string source, string condition, params RuleSale[] sales)
        {
            Member = member;
            DisplayName = displayName;
            Source = source;
            Condition = condition;
            Sales = sales;
        }

        /// <summary>The member of the component's enum.</summary>
        public string Member { get; }

        /// <summary>The choice as a person reads it.</summary>
        public string DisplayName { get; }

        /// <summary>The sheet and the line that say when it could be ordered.</summary>
        public string Source { get; }

        /// <summary>What the sheet demands of the other choices, and where; empty where it demands nothing.</summary>
        public string Condition { get; }

        /// <summary>When it could be ordered.</summary>
        public RuleSale[] Sales { get; }

        /// <summary>Whether the option was on sale throughout a cell.</summary>
        /// <param name="cell">The cell.</param>
        /// <returns>Whether it was.</returns>
        public bool IsIn(RuleCell cell) => IsIn(cell, anyCase: false);

        /// <summary>Whether the option was on sale throughout a cell, or would have been but for conditions.</summary>
        internal bool IsIn(RuleCell cell, bool anyCase)
        {
            foreach (RuleSale sale in Sales)
            {
                if (sale.Variant == cell.Variant && sale.From <= cell.From && cell.Until <= sale.Until
                    && (anyCase || sale.Has(cell.Case)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A span in which an option could be ordered, in days since the first of January of year 1.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RuleSale
    {
        /// <summary>A first day the sheet does not state.</summary>
        public const int Always = int.MinValue;

        /// <summary>An end the sheet does not state.</summary>
        public const int Never = int.MaxValue;

        /// <summary>Creates a span.</summary>
        /// <param name="variant">The variant of the machine; empty where it has none.</param>
        /// <param name="from">The first day, or <see cref="Always"/>.</param>
        /// <param name="until">The first day after the span, or <see cref="Never"/>.</param>
        /// <param name="cases">The numbers of the cases of the variant in which it could be ordered; none: in all of them.</param>
        public RuleSale(string variant, int from, int until, params int[] cases)
        {
            Variant = variant;
            From = from;
            Until = until;
            Cases = cases;
        }

        /// <summary>The variant of the machine; empty where it has none.</summary>
        public string Variant { get; }

        /// <summary>The first day; <see cref="Always"/> where the sheet states none.</summary>
        public int From { get; }

        /// <summary>The first day after the span; <see cref="Never"/> where the sheet states none.</summary>
        public int Until { get; }

        /// <summary>The numbers of the cases of the variant in which it could be ordered; none: in all of them.</summary>
        public int[] Cases { get; }

        internal bool Has(int number) => Cases.Length == 0 || global::System.Array.IndexOf(Cases, number) >= 0;
    }
}
