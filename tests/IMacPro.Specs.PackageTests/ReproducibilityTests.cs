using System.Reflection.PortableExecutable;

namespace IMacPro.Specs.PackageTests;

/// <summary>The same sources give the same package, to the byte, wherever they are built.</summary>
public class ReproducibilityTests(Package package)
{
    [Fact]
    public async Task A_second_build_in_another_folder_gives_the_same_bytes()
    {
        string folder = Directory.CreateTempSubdirectory("imacpro-specs-again-").FullName;
        try
        {
            string again = await package.PackAsync(Path.Combine(folder, "a folder of another length"), Path.Combine(folder, "feed"));

            Dictionary<string, byte[]> second = Package.ReadAll(again);
            Assert.Equal(package.Entries().Where(IsContent).Order(StringComparer.Ordinal), second.Keys.Where(IsContent).Order(StringComparer.Ordinal));
            Assert.All(second.Where(entry => IsContent(entry.Key)), entry => Assert.True(package.Read(entry.Key).AsSpan().SequenceEqual(entry.Value), entry.Key));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/IMacPro.Specs.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/IMacPro.Specs.CodeFixes.dll")]
    public void An_assembly_is_marked_as_reproducible(string assembly)
    {
        using var image = new PEReader(new MemoryStream(package.Read(assembly)));

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    // The container describes itself in files whose names are made up anew each time.
    private static bool IsContent(string entry) =>
        !entry.StartsWith("package/services/", StringComparison.Ordinal) && entry is not "_rels/.rels";
}
