namespace IMacPro.Specs
{
    /// <summary>States between which bounds a property of a setup must lie, as texts that the value's type can parse.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Property)]
    public sealed class SetupLimitAttribute : global::System.Attribute
    {
        /// <summary>States bounds.</summary>
        /// <param name="kind">What the limit is about.</param>
        /// <param name="subject">What is limited, as a person reads it.</param>
        /// <param name="minimum">The least; empty where there is none.</param>
        /// <param name="maximum">The most; empty where there is none.</param>
        public SetupLimitAttribute(SetupLimitKind kind, string subject, string minimum, string maximum)
        {
            Kind = kind;
            Subject = subject;
            Minimum = minimum;
            Maximum = maximum;
        }

        /// <summary>What the limit is about.</summary>
        public SetupLimitKind Kind { get; }

        /// <summary>What is limited, as a person reads it.</summary>
        public string Subject { get; }

        /// <summary>The least; empty where there is none.</summary>
        public string Minimum { get; }

        /// <summary>The most; empty where there is none.</summary>
        public string Maximum { get; }
    }
}
