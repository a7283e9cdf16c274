namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Small sheets of machines that never were.</summary>
public static class Examples
{
    /// <summary>One machine, one row.</summary>
    public static TestSheet Small { get; } = Of("Acme One", "| Memory | 16 GB |");

    /// <summary>A machine in two sizes, with rows for one, for each and for both.</summary>
    public static TestSheet TwoVariants { get; } = Sheets.User(
        "acme-book.txt",
        """
        = Acme Book =

        - Developer: Acme

        == Technical specifications ==
        | Model | Acme Book 13-inch | Acme Book 16-inch |
        | Released | March 2021 | 2021-10-18 |
        | Display | 13.3-inch 2560 × 1600, 400 nits | 16.2-inch 3456 × 2234, 500 nits |
        | Memory | 8 GB or 16 GB | 16, 32 or 64 GB |
        | Storage | 256 GB SSD | 512 GB SSD |
        | Ports | 2× Thunderbolt 3 | 3× Thunderbolt 4, 1× HDMI |
        | Weight | 1.4 kg | 4.7 lb (2.1 kg) |
        | Camera | 720p camera |
        | Keyboard light | Yes | No |
        """);

    /// <summary>A sheet of a title and some rows; its file is named after it.</summary>
    public static TestSheet Of(string title, params string[] rows) => Sheets.User(
        title.ToLowerInvariant().Replace(' ', '-') + ".txt", $"= {title} =\n\n{string.Join('\n', rows)}\n");
}
