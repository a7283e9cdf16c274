using System.Reflection;

namespace IMacPro.Specs.Benchmarks.Compiler;

/// <summary>Where the things are that are measured, as the build found them.</summary>
internal static class Places
{
    /// <summary>The package's own sheets.</summary>
    public static string Seeds { get; } = Path.Combine(Results.Repository.Root, "seeds");

    /// <summary>The generators that come with the framework.</summary>
    public static string FrameworkGenerators { get; } = Path.Combine(Get("FrameworkPack"), "analyzers/dotnet/cs");

    /// <summary>The framework that is compiled against.</summary>
    public static string FrameworkReferences { get; } = Path.Combine(Get("FrameworkPack"), "ref/net10.0");

    /// <summary>The analyzers that come with the SDK.</summary>
    public static string NetAnalyzers { get; } = Get("NetAnalyzers");

    public static string Mvvm { get; } = Get("Mvvm");

    public static string Mapperly { get; } = Get("Mapperly");

    public static string Roslynator { get; } = Get("Roslynator");

    /// <summary>The assemblies that a package has for the newest compiler.</summary>
    public static IEnumerable<string> NewestAnalyzers(string package) => Directory
        .GetFiles(Path.Combine(package, "analyzers"), "*.dll", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".resources.dll", StringComparison.Ordinal))
        .GroupBy(path => Path.GetDirectoryName(path)!, StringComparer.Ordinal)
        .OrderByDescending(folder => RoslynVersionOf(folder.Key))
        .First();

    // Packages put what needs a newer compiler into folders such as roslyn4.12.
    private static Version RoslynVersionOf(string folder) => folder
        .Split(Path.DirectorySeparatorChar)
        .Where(part => part.StartsWith("roslyn", StringComparison.Ordinal))
        .Select(part => Version.TryParse(part["roslyn".Length..], out Version? version) ? version : null)
        .LastOrDefault(version => version is not null) ?? new Version(0, 0);

    private static string Get(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;
}
