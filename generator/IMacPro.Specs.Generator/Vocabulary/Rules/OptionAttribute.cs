namespace IMacPro.Specs
{
    /// <summary>How an option reads in a message.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Field)]
    public sealed class OptionAttribute : global::System.Attribute
    {
        /// <summary>Names an option.</summary>
        /// <param name="displayName">The option as a person reads it.</param>
        public OptionAttribute(string displayName)
        {
            DisplayName = displayName;
        }

        /// <summary>The option as a person reads it.</summary>
        public string DisplayName { get; }
    }
}
