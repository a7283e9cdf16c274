namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Text that would like to be code.</summary>
public static class HostileText
{
    /// <summary>Everything at once.</summary>
    public const string Worst = "\"; } #error */ --> ]]> </summary> \"\"\" {0} $\"{x}\" @\" \\u0022 \\ & < > ' \u2028 class \0 \uD800";

    /// <summary>One way out of a literal, a comment, a doc comment or a name each.</summary>
    public static string[] All { get; } =
    [
        "\"", "\"\"\"", "\\", "\\\"", "\\u0022", "\\u000A", "'", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "</summary>", "<see cref=\"x\"/>",
        "&", "&amp;", "&#10;", "&bogus;", "#error", "#if", "#line 1", "#nullable disable", "#pragma warning restore", "{0}", "{", "}}",
        "$\"{x}\"", "@\"", "\u0000", "\u0001", "\u001A", "\u0085", "\u00A0", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800",
        "\uDC00", "\U0001F5A5", "e\u0301", "\u0130", "ß", "\u200B", "\u202E",
        "class", "namespace", "event", "record", "field", "global", "var", "await", "_", "__", "1", "2.5", "-", "::", "@class",
    ];

    /// <summary>Names that emitted code uses itself.</summary>
    public static string[] Names { get; } =
    [
        "Machine", "Variants", "Source", "Other", "Facts", "Text", "Key", "Name", "Kind", "All", "Options", "Number", "Date", "Quantity",
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Display", "Memory", "Processor",
        "System", "String", "Object", "IMacPro", "Specs", "MachineSpec", "SpecList", "Length", "Origins", "From", "Until", "Item", "Parse",
        "Identity", "OperatingSystems", "Releases", "References", "FileName", "Sha256", "Audio", "Ports",
    ];

    /// <summary>A sheet that has a text in every place where text can be.</summary>
    public static TestSheet Sheet(string text) => Sheets.User(
        $"{text}.txt",
        $"""
        = {text} =

        {text}
        - Developer: {text}
        - Type: {text}, {text} {text}
        - {text}: {text}
        - Successor: {text}

        == Technical specifications ==
        | Model | {text} |
        | Model identifier | {text} |
        | Processor | 8-core 3.2 GHz {text} |
        | Memory | 32 GB {text} |
        | Graphics | {text} with 8 GB |
        | Storage | 1 TB {text} |
        | Display | 27-inch {text} display 5120 × 2880 |
        | Ports | 4× {text}, 2× USB-A |
        | Finish | {text} |
        | Original OS | {text} |
        | {text} | {text} |
        | {text} | {text} {text} |
        | {text} one | 2.5 GHz |
        | x {text} | 1984-01-24 |

        == Configuration options ==
        | Component | Option | From | Until | Variant | Base |
        | {text} | {text} | {text} | {text} | {text} | {text} |
        | Graphics | {text} with 16 GB | 2017-12-14 | | | |
        | Memory | 64 GB {text} | 2017-12-14 | {text} | {text} | {text} |

        == Serviceability ==
        | Component | Access | Note |
        | {text} | Soldered | {text} |

        == Timeline ==
        | Date | Event |
        | 2017-06-05 | {text} |
        | 2017-06-06 | Released {text} |

        == Sources ==
        | {text} | {text} |
        """);

    /// <summary>A sheet of variants that are called by a text.</summary>
    public static TestSheet Variants(string text) => Sheets.User(
        "variants.txt",
        $"""
        = Acme Book =
        | Model | {text} | Acme Book {text} | Other |
        | Memory | 8 GB | 16 GB | 32 GB |
        | {text} | {text} | 1 | {text} |
        """);

    /// <summary>A list of releases that are called by a text.</summary>
    public static TestSheet Releases(string text) => Sheets.User(
        "releases.txt",
        $"""
        = {text} =
        | Version | Name | Released |
        | 1 | {text} | 1984-01-24 |
        | 2 | {text} | {text} |
        | {text} | {text} | {text} |
        """);
}
