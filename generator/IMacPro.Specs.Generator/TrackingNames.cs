namespace IMacPro.Specs.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Reading = nameof(Reading);
    public const string Content = nameof(Content);
    public const string Remarks = nameof(Remarks);
    public const string Features = nameof(Features);
    public const string Claims = nameof(Claims);
    public const string Project = nameof(Project);
    public const string Target = nameof(Target);

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Reading, Content, Remarks, Features, Claims, Project, Target];
}
