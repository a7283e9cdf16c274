namespace IMacPro.Specs.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Reading = nameof(Reading);
    public const string Machine = nameof(Machine);
    public const string Releases = nameof(Releases);
    public const string Remarks = nameof(Remarks);
    public const string References = nameof(References);
    public const string Language = nameof(Language);
    public const string Claim = nameof(Claim);
    public const string Names = nameof(Names);
    public const string Target = nameof(Target);
    public const string Vocabulary = nameof(Vocabulary);

    /// <summary>All of them.</summary>
    public static readonly string[] All =
        [Reading, Machine, Releases, Remarks, References, Language, Claim, Names, Target, Vocabulary];
}
