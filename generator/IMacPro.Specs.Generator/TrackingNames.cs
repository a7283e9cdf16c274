namespace IMacPro.Specs.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Features = nameof(Features);
    public const string Sheet = nameof(Sheet);
    public const string Output = nameof(Output);

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Features, Sheet, Output];
}
