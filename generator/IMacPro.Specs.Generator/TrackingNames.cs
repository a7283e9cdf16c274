namespace IMacPro.Specs.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string References = nameof(References);
    public const string Features = nameof(Features);
    public const string Settings = nameof(Settings);
    public const string Sheet = nameof(Sheet);
    public const string Output = nameof(Output);

    /// <summary>
    /// Those that give values. The other two hand on what the compiler has for the next step to look at, lists of references and
    /// options, which stay the same objects for as long as nothing of them changes; neither holds the compilation.
    /// </summary>
    public static readonly string[] OfValues = [Features, Sheet, Output];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [References, Features, Settings, Sheet, Output];
}
