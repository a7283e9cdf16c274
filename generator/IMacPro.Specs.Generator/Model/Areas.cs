namespace IMacPro.Specs.Generator.Model;

/// <summary>The names of the areas: static classes of a machine and properties of <c>MachineSpec</c> alike.</summary>
internal static class Areas
{
    public const string Identity = "Identity";
    public const string Timeline = "Timeline";
    public const string Display = "Display";
    public const string Processor = "Processor";
    public const string Memory = "Memory";
    public const string Graphics = "Graphics";
    public const string Storage = "Storage";
    public const string Camera = "Camera";
    public const string Audio = "Audio";
    public const string Ports = "Ports";
    public const string Networking = "Networking";
    public const string ExternalDisplays = "ExternalDisplays";
    public const string Battery = "Battery";
    public const string Dimensions = "Dimensions";
    public const string Weight = "Weight";
    public const string Body = "Body";
    public const string Price = "Price";
    public const string Serviceability = "Serviceability";
    public const string OperatingSystems = "OperatingSystems";
    public const string Other = "Other";
    public const string Source = "Source";

    /// <summary>The fact of a machine's source that is the fingerprint of its sheet.</summary>
    public const string Sha256 = "Sha256";

    /// <summary>All of them, in the order in which they are written out.</summary>
    public static readonly string[] All =
    [
        Identity, Timeline, Display, Processor, Memory, Graphics, Storage, Camera, Audio, Ports, Networking,
        ExternalDisplays, Battery, Dimensions, Weight, Body, Price, Serviceability, OperatingSystems, Other, Source,
    ];
}
