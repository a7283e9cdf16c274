namespace IMacPro.Specs
{
    /// <summary>How an option reads in a message, and where a sheet states it.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Field)]
    public sealed class OptionAttribute : global::System.Attribute
    {
        /// <summary>Names an option.</summary>
        /// <param name="displayName">The option as a person reads it.</param>
        /// <param name="source">The sheet and the line that say when it could be ordered.</param>
        /// <param name="condition">What the sheet demands of the other choices, and where; empty where it demands nothing.</param>
        public OptionAttribute(string displayName, string source, string condition = "")
        {
            DisplayName = displayName;
            Source = source;
            Condition = condition;
        }

        /// <summary>The option as a person reads it.</summary>
        public string DisplayName { get; }

        /// <summary>The sheet and the line that say when it could be ordered.</summary>
        public string Source { get; }

        /// <summary>What the sheet demands of the other choices, and where; empty where it demands nothing.</summary>
        public string Condition { get; }
    }
}
