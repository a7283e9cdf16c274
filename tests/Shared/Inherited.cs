using System.Diagnostics;

namespace IMacPro.Specs.Tests.Shared;

/// <summary>The SDK's own variables, which it hands to the tests that it runs: they would tie a child to that SDK and its state.</summary>
internal static class Inherited
{
    private static readonly string[] Prefixes = ["MSBUILD", "DOTNET_CLI", "DOTNET_HOST_PATH", "DOTNET_WATCH", "TESTINGPLATFORM"];

    /// <summary>Takes it away, so that a program starts as a person starts it.</summary>
    public static void RemoveFrom(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToArray())
        {
            start.Environment.Remove(name);
        }
    }

    private static bool IsInherited(string name) =>
        Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
