namespace IMacPro.Specs
{
    /// <summary>How sure the verdict on a configuration is.</summary>
    public enum IssueSeverity
    {
        /// <summary>Impossible for certain.</summary>
        Error,

        /// <summary>Doubtful.</summary>
        Warning,
    }
}
