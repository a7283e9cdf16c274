namespace IMacPro.Specs.Generator.Sheets;

/// <summary>What a line of a sheet is, told by its first characters alone.</summary>
internal enum LineKind
{
    Blank,
    Heading,
    Bullet,
    Row,
    Parameter,
    Rule,
    Underline,
    Prose,
}
