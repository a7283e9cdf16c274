namespace IMacPro.Specs.PackageTests;

/// <summary>The way a person takes: a new project, the package added by its name, a machine that never was.</summary>
public class FirstUseTests(Package package)
{
    private const string Program =
        """
        using System;
        using IMacPro.Specs;

        Console.WriteLine(new IMacProConfiguration
        {
            Processor = IMacProProcessor.XeonW8Core,
            Memory = IMacProMemory.GB256,
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
            OrderedOn = new DateOnly(2018, 5, 1),
        });
        """;

    [Fact]
    public async Task From_an_empty_cache_to_the_first_diagnostic()
    {
        Consumer consumer = package.NewConsumer(Program, """<ItemGroup><PackageReference Remove="IMacPro.Specs" /></ItemGroup>""");
        consumer.Write(
            "App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        consumer.UseEmptyCache();

        (await consumer.DotnetAsync(Command("README.md"))).Succeeded();
        DotnetResult build = (await consumer.BuildAsync()).Failed();

        Assert.Contains($"""<PackageReference Include="IMacPro.Specs" Version="{package.Version}">""", consumer.Read("App.csproj"), StringComparison.Ordinal);
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", consumer.Read("App.csproj"), StringComparison.Ordinal);
        Assert.Contains(build.Lines, line => line.Contains("Program.cs(7,", StringComparison.Ordinal) && line.Contains("error SPEC1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_pages_name_the_same_command() => Assert.Equal(Command("README.md"), Command("docs/getting-started.md"));

    // As the page has it, word for word.
    private static string[] Command(string page) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, page)).First(line => line.StartsWith("dotnet add package ", StringComparison.Ordinal)).Split(' ').Skip(1)];
}
