namespace IMacPro.Specs.Tests.Agreement;

/// <summary>
/// Code on the user's side: it asks the emitted types what they say of every configuration, and prints the answers, one line
/// each.
/// </summary>
internal static class Driver
{
    /// <summary>The code for the configurations of a machine.</summary>
    public static string ForConfigurations(string stem) => Configurations.Replace("STEM", stem, StringComparison.Ordinal);

    /// <summary>Prints what <c>Validate</c> says, in a form that diagnostics can be printed in too.</summary>
    public const string Verdicts =
        """
        namespace Cases
        {
            using System.Linq;
            using IMacPro.Specs;

            internal static class Verdict
            {
                public static string Of(bool isValid, SpecList<ConfigurationIssue> issues) =>
                    isValid != (issues.Count == 0) ? "IsValid and Validate differ" : Of(issues);

                public static string Of(SpecList<ConfigurationIssue> issues) => string.Join(
                    "; ", issues.Select(issue => issue.ToString()).OrderBy(text => text, System.StringComparer.Ordinal));
            }
        }
        """;

    private const string Configurations =
        """
        namespace Cases
        {
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using IMacPro.Specs;

            internal static class STEMDriver
            {
                public static string Verdict(STEMConfiguration one) => Cases.Verdict.Of(one.IsValid, one.Validate());

                // What is named as right must be right: alone, or as far as the member itself goes.
                public static string Advice(STEMConfiguration one)
                {
                    SpecList<ConfigurationIssue> issues = one.Validate();
                    foreach (ConfigurationIssue issue in issues)
                    {
                        foreach (string value in issue.AllowedValues)
                        {
                            STEMConfiguration changed = Change(one, issue.Member, value);
                            if (changed.Validate().Any(other => other.Member == issue.Member) || (issues.Count == 1 && !changed.IsValid))
                            {
                                return $"{one}: {issue.Member} = {value} is advised and wrong";
                            }
                        }
                    }

                    return "";
                }

                // AllowedX() has exactly the options with which the configuration is valid.
                public static string Allowed(STEMConfiguration one)
                {
                    string wrong = "";
                    wrong += Differ(one.AllowedProcessor(), STEMProcessorOptions.Values.Where(option => (one with { Processor = option }).IsValid));
                    wrong += Differ(one.AllowedMemory(), STEMMemoryOptions.Values.Where(option => (one with { Memory = option }).IsValid));
                    wrong += Differ(one.AllowedGraphics(), STEMGraphicsOptions.Values.Where(option => (one with { Graphics = option }).IsValid));
                    wrong += Differ(one.AllowedStorage(), STEMStorageOptions.Values.Where(option => (one with { Storage = option }).IsValid));
                    return wrong;
                }

                public static int[] All(DateOnly? day) => (day is DateOnly date ? STEMConfiguration.All(date) : STEMConfiguration.All())
                    .Select(one => one.OrderedOn == day ? Number(one) : throw new InvalidOperationException("Another day."))
                    .ToArray();

                public static int[] Bases(DateOnly? day) => STEMConfiguration.Bases(day!.Value)
                    .Select(one => one.IsValid ? Number(one) : throw new InvalidOperationException("No base."))
                    .ToArray();

                private static int Number(STEMConfiguration one) =>
                    ((int)one.Processor * 1000000) + ((int)one.Memory * 10000) + ((int)one.Graphics * 100) + (int)one.Storage;

                private static string Differ<T>(SpecList<T> allowed, IEnumerable<T> valid) =>
                    allowed.SequenceEqual(valid) ? "" : $"{allowed} is not {string.Join(", ", valid)};";

                private static STEMConfiguration Change(STEMConfiguration one, string member, string value) => member switch
                {
                    "Processor" => one with { Processor = Enum.Parse<STEMProcessor>(value) },
                    "Memory" => one with { Memory = Enum.Parse<STEMMemory>(value) },
                    "Graphics" => one with { Graphics = Enum.Parse<STEMGraphics>(value) },
                    "Storage" => one with { Storage = Enum.Parse<STEMStorage>(value) },
                    "OrderedOn" => one with { OrderedOn = DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
                    _ => throw new InvalidOperationException(member),
                };
            }
        }
        """;
}
