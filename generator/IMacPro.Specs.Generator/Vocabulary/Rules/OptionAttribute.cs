namespace IMacPro.Specs
{
    /// <summary>How an option reads in a message, and where a sheet states it.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Field)]
    public sealed class OptionAttribute : global::System.Attribute
    {
        /// <summary>Names an option.</summary>
        /// <param name="displayName">The option as a person reads it.</param>
        /// <param name="source">The sheet and the line that say when it could be ordered.</param>
        public OptionAttribute(string displayName, string source)
        {
            DisplayName = displayName;
            Source = source;
        }

        /// <summary>The option as a person reads it.</summary>
        public string DisplayName { get; }

        /// <summary>The sheet and the line that say when it could be ordered.</summary>
        public string Source { get; }
    }
}
