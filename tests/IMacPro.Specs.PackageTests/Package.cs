using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(IMacPro.Specs.PackageTests.Package))]

namespace IMacPro.Specs.PackageTests;

/// <summary>
/// The package as it would be published, packed once for all tests into a feed of its own, outside the repository.
/// </summary>
public sealed class Package : IAsyncLifetime
{
    private static readonly Dictionary<string, string> NoEnvironment = new(StringComparer.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("imacpro-specs-package-").FullName;
    private int _consumers;

    /// <summary>A version no cache has seen.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    private string Feed => Path.Combine(_folder, "feed");

    private string File => Path.Combine(Feed, $"IMacPro.Specs.{Version}.nupkg");

    /// <summary>Consumers share it: it starts empty and holds nothing but what they restored.</summary>
    internal string PackageCache => Path.Combine(_folder, "packages");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Path.Combine(_folder, "sources"), Feed);
        IsolateConsumers();
    }

    /// <summary>Packs a copy of the sources as a build server does, and gives the package's path.</summary>
    /// <param name="sources">Where the copy goes: a build or another test of the repository may be using its bin and obj right now.</param>
    /// <param name="feed">Where the package goes.</param>
    internal async Task<string> PackAsync(string sources, string feed)
    {
        Repository.CopySources(sources);
        string[] arguments = ["-p:ContinuousIntegrationBuild=true", "-p:MinVerVersionOverride=" + Version];
        (await Dotnet.RunAsync(sources, NoEnvironment, ["pack", "generator/IMacPro.Specs", "--output", feed, .. arguments])).Succeeded();
        return Path.Combine(feed, $"IMacPro.Specs.{Version}.nupkg");
    }

    public async ValueTask DisposeAsync()
    {
        await Dotnet.StopCompilerAsync(Path.Combine(_folder, "sources", "generator", "IMacPro.Specs"), NoEnvironment);
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The bytes of a file in the package.</summary>
    public byte[] Read(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        return ReadEntry(archive.GetEntry(entry)!);
    }

    /// <summary>The names of all files in the package.</summary>
    public IReadOnlyList<string> Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>All files of a package with their bytes.</summary>
    internal static Dictionary<string, byte[]> ReadAll(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(entry => entry.FullName, ReadEntry, StringComparer.Ordinal);
    }

    /// <summary>
    /// Somebody else's project, which references the package; <paramref name="project"/> is what is special about it.
    /// </summary>
    internal Consumer NewConsumer(string program, string project = "")
    {
        string name = "consumer" + Interlocked.Increment(ref _consumers).ToString(CultureInfo.InvariantCulture);
        return new Consumer(this, Path.Combine(_folder, "consumers", name), program, project);
    }

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // What MSBuild, NuGet and the SDK look for upwards ends here.
    private void IsolateConsumers()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "consumers")).FullName;
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            System.IO.File.WriteAllText(Path.Combine(folder, name), "<Project />");
        }

        System.IO.File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        System.IO.File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(folder, "global.json"));

        // The repository's sources and one more; the mapping keeps everybody else's packages away from ours.
        var config = XDocument.Load(Path.Combine(Repository.Root, "nuget.config"));
        var source = new XAttribute("key", "under-test");
        config.Root!.Element("packageSources")!.Add(new XElement("add", source, new XAttribute("value", Feed)));
        config.Root.Element("packageSourceMapping")!.Add(
            new XElement("packageSource", source, new XElement("package", new XAttribute("pattern", "IMacPro.Specs"))));
        config.Save(Path.Combine(folder, "nuget.config"));
    }
}
