namespace FleetCheck.CommandLine;

/// <summary>What the program leaves with.</summary>
internal static class ExitCode
{
    /// <summary>Every machine exists and does what it is meant to.</summary>
    public const int Clean = 0;

    /// <summary>Something is wrong with a machine, or a row could not be read.</summary>
    public const int Problems = 1;

    /// <summary>The program was called in a way it does not understand, or with a file it cannot use.</summary>
    public const int BadUsage = 2;

    /// <summary>Stopped from the keyboard; 128 and the signal's number, as shells do.</summary>
    public const int Interrupted = 130;
}
