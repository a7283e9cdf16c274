using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>The operating systems that a machine came with, runs, and ran last.</summary>
internal static class SystemRows
{
    public static readonly RowKind[] All =
    [
        RowKind.Of(Areas.OperatingSystems, ReadSystem, "system"),
        RowKind.Of(Areas.OperatingSystems, OperatingSystemReader.ReadMinimum, "original os", "os min", "os minimum",
            "os shipped", "os std", "os standard", "system it came with", "operating system at delivery", "os at delivery",
            "os delivered", "os included", "included operating system", "os supplied with", "os preload", "os as delivered",
            "operating system as delivered", "factory operating system", "initial macos", "original macos", "minimum os",
            "min os", "min. os", "minimum macos", "minimum operating system", "original operating system",
            "initial operating system", "shipped with", "initial os", "oldest os", "minimum supported os", "shipping os",
            "shipped os", "preinstalled os", "preinstalled macos", "pre-installed macos", "pre-installed os", "bundled os",
            "initial release operating system", "initial release os", "original release os", "included os",
            "minimum system software", "min system software", "minimum mac os", "release os", "os at release", "os at launch",
            "launch os", "operating system at launch", "operating system (original)", "original system software",
            "minimum system", "first os", "earliest os", "supplied os", "os supplied", "operating system on delivery",
            "os on delivery", "delivered with", "came with", "comes with", "ships with", "shipped with os", "supplied with",
            "sold with", "first system", "factory os", "os as shipped", "system at launch", "preinstalled system",
            "pre-installed system", "installed os", "os installed", "original system", "os preinstalled", "os pre-installed",
            "preinstalled operating system", "pre-installed operating system", "supplied operating system", "initial system",
            "initial system software", "oldest system", "first operating system", "first macos", "oldest macos",
            "earliest macos", "introduced with", "launched with", "os at introduction", "shipped os version", "default os",
            "operating system installed", "delivered os", "runs from", "introductory os", "introductory system", "launch macos"),
        RowKind.Of(Areas.OperatingSystems, OperatingSystemReader.ReadMaximum, "maximum os", "os max", "os maximum version",
            "newest system it takes", "newest os it takes", "os maximum", "os newest", "os latest", "os last",
            "latest system it runs", "max os", "max. os", "maximum macos", "maximum operating system", "last os", "latest os",
            "latest release operating system", "latest release os", "newest os", "final os", "last supported os",
            "latest supported os", "maximum supported os", "latest os version", "last os version", "highest os",
            "highest supported os", "maximum mac os", "maximum system software", "max system software",
            "latest operating system", "last operating system", "maximum system", "latest supported operating system",
            "current os", "current macos", "current operating system", "newest it runs", "last system", "latest release",
            "final system", "newest system", "latest system", "most recent os", "last release", "highest system", "last macos",
            "latest macos", "newest macos", "final macos", "most recent macos", "most recent operating system",
            "newest supported os", "newest operating system", "final operating system", "highest macos",
            "highest operating system", "latest it runs", "last it runs", "runs up to", "supported up to",
            "latest system software", "last system software", "newest system software", "final system software",
            "last macos supported", "latest macos supported", "last os supported", "latest os supported",
            "latest supported macos", "last supported macos", "maximum supported macos", "newest supported macos",
            "final supported os", "final supported macos", "last supported operating system",
            "maximum supported operating system", "end of software support", "ends with",
            "latest release supported", "last release supported", "newest release supported", "latest version supported",
            "last version supported", "newest version supported", "latest supported release", "last supported release"),
        RowKind.Of(Areas.OperatingSystems, OperatingSystemReader.ReadRange, "os", "operating system", "operating systems",
            "supported os", "operating system(s)", "system software", "os support", "supported operating systems",
            "os compatibility", "os range", "os versions", "supported os versions", "mac os", "mac os x", "os x", "macos",
            "os version", "macos version", "osx version", "os x version", "mac os versions", "mac os x versions", "os x versions", "macos versions"),
    ];

    // "System: desktop" is none.
    private static void ReadSystem(ScannedCell cell, AreaBuilder area)
    {
        if (SystemNames.IsAt(cell, 0))
        {
            OperatingSystemReader.ReadRange(cell, area);
        }
    }
}
