using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>One thing that is wrong with a machine.</summary>
/// <param name="Rule">The package's rule it breaks; empty where the inventory's words could not be read.</param>
/// <param name="Member">What it is about.</param>
/// <param name="Message">What is wrong, in words.</param>
internal sealed record Finding(string Rule, string Member, string Message)
{
    public static Finding Of(ConfigurationIssue issue) => new(issue.Id, issue.Member, issue.Message);

    public static Finding Of(string member, string message) => new("", member, message);

    public override string ToString() => Rule.Length == 0 ? Message : $"{Message} ({Rule})";
}
