namespace FleetCheck.CommandLine;

/// <summary>What the program was asked to do.</summary>
/// <param name="Inventories">The files to check.</param>
/// <param name="Target">The macOS that machines are meant to get whose row names none; empty: none.</param>
/// <param name="Form">What is written to the standard output.</param>
/// <param name="Report">The page to write; null: none.</param>
internal sealed record CheckRequest(IReadOnlyList<FileInfo> Inventories, string Target, OutputForm Form, FileInfo? Report);

/// <summary>The forms of the standard output.</summary>
internal enum OutputForm
{
    /// <summary>Tables for a person.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,
}
