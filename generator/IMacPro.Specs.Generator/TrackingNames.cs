namespace IMacPro.Specs.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Content = nameof(Content);
    public const string Features = nameof(Features);
    public const string Project = nameof(Project);
    public const string Target = nameof(Target);
    public const string Shared = nameof(Shared);

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Content, Features, Project, Target, Shared];
}
