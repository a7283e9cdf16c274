namespace IMacPro.Specs
{
    /// <summary>One thing that is wrong with a configuration or a setup.</summary>
    public sealed partial record ConfigurationIssue
    {
        /// <summary>The rule, under the same identifier as in the compiler.</summary>
        public string Id { get; init; } = "";

        /// <summary>How sure the verdict is.</summary>
        public IssueSeverity Severity { get; init; }

        /// <summary>What is wrong, in the sheet's words, with its dates.</summary>
        public string Message { get; init; } = "";

        /// <summary>The property it is about.</summary>
        public string Member { get; init; } = "";

        /// <summary>The members of the property's enum, or the values, that would be right beside the other choices.</summary>
        public SpecList<string> AllowedValues { get; init; } = SpecList<string>.Empty;

        /// <summary>The identifier and the message.</summary>
        /// <returns>For example "SPEC1003: …".</returns>
        public override string ToString() => Id + ": " + Message;
    }
}
