using System.Reflection;

namespace IMacPro.Specs.Generator.Diagnostics;

/// <summary>Links from diagnostics to the pages of their rules, in the repository that this assembly was built from.</summary>
internal static class HelpLinks
{
    private static readonly string Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value ?? "";

    /// <summary>The page of a rule; null where the assembly was built from no public repository.</summary>
    public static string? Of(string id) => Of(Repository, id);

    /// <summary>The page of a rule in a repository; null where that is not on the web.</summary>
    public static string? Of(string repository, string id)
    {
        const string ending = ".git";
        if (!repository.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string root = repository.EndsWith(ending, StringComparison.Ordinal)
            ? repository.Substring(0, repository.Length - ending.Length)
            : repository.TrimEnd('/');
        return $"{root}/blob/main/docs/rules/{id}.md";
    }
}
