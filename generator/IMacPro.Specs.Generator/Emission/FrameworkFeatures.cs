using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>What the user's framework has that the emitted code makes use of.</summary>
/// <param name="HasInit">Whether there is what init accessors need.</param>
/// <param name="Symbols">What else there is, by the symbols that the emitted code's conditions name.</param>
internal sealed record FrameworkFeatures(bool HasInit, EquatableArray<string> Symbols)
{
    public const string DateOnly = "SPECS_DATEONLY";
    public const string Spans = "SPECS_SPANS";
    public const string Parsable = "SPECS_PARSABLE";
    public const string Required = "SPECS_REQUIRED";
    public const string DataAnnotations = "SPECS_DATAANNOTATIONS";
    public const string Json = "SPECS_JSON";

    /// <summary>Where the attributes for JSON live.</summary>
    public const string JsonSpace = "global::System.Text.Json.Serialization.";

    public static readonly FrameworkFeatures All = new(HasInit: true, [DateOnly, Spans, Parsable, Required, DataAnnotations, Json]);

    /// <summary>A line that keeps a verdict out of JSON, which is for what was stated; null where there is no JSON.</summary>
    public string? JsonIgnore => Has(Json) ? $"[{JsonSpace}JsonIgnore]" : null;

    public bool Has(string symbol) => Symbols.Contains(symbol, StringComparer.Ordinal);

    /// <summary>
    /// The accessor that initializers use. Frameworks before .NET 5 lack the type that init needs, and a second copy of it would
    /// clash with the user's.
    /// </summary>
    public string Init => HasInit ? "init" : "set";
}
