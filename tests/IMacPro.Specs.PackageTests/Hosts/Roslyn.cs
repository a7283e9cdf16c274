using System.Reflection;
using System.Runtime.Loader;
using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.PackageTests.Hosts;

/// <summary>A version of the compiler and of the editor's services, beside others in one process.</summary>
internal sealed class Roslyn(string version) : AssemblyLoadContext("Roslyn " + version, isCollectible: false)
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "netstandard2.0"];

    /// <summary>The versions that were restored for these tests.</summary>
    public static IEnumerable<string> Versions => BuildMetadata.Get("HostVersions").Split(';').Select(version => version.Trim('[', ']'));

    /// <summary>Loads an assembly to run in this version.</summary>
    public Assembly Load(byte[] assembly) => LoadFromStream(new MemoryStream(assembly));

    /// <summary>Loads the host itself a second time, bound to this version.</summary>
    public Assembly LoadHost() => LoadFromAssemblyPath(typeof(Host.CompilerHost).Assembly.Location);

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.CodeAnalysis" => LoadFromPackage("microsoft.codeanalysis.common", assemblyName),
        "Microsoft.CodeAnalysis.Workspaces" => LoadFromPackage("microsoft.codeanalysis.workspaces.common", assemblyName),
        "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.CSharp.Workspaces" => LoadFromPackage(assemblyName.Name.ToLowerInvariant(), assemblyName),
        // All else is the same for all versions.
        _ => null,
    };

    private Assembly LoadFromPackage(string package, AssemblyName name)
    {
        string folder = Path.Combine(BuildMetadata.Get("Packages"), package, version, "lib");
        string framework = Frameworks.First(framework => Directory.Exists(Path.Combine(folder, framework)));
        return LoadFromAssemblyPath(Path.Combine(folder, framework, name.Name + ".dll"));
    }
}
