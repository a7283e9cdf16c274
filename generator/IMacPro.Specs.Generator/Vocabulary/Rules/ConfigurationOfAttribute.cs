namespace IMacPro.Specs
{
    /// <summary>Marks the type that holds the choices for a machine, or the state of one.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
    public sealed class ConfigurationOfAttribute : global::System.Attribute
    {
        /// <summary>Names the machine.</summary>
        /// <param name="machine">The machine as a person reads it.</param>
        public ConfigurationOfAttribute(string machine)
        {
            Machine = machine;
        }

        /// <summary>The machine as a person reads it.</summary>
        public string Machine { get; }
    }
}
