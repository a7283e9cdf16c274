namespace IMacPro.Specs.PackageTests;

/// <summary>
/// A program compiled ahead of time and trimmed, with a context for JSON over types that another project emitted: one generator
/// does not see what another emits, so the types need a project of their own.
/// </summary>
public class NativeTests(Package package)
{
    private const string Order = """{"Processor":"XeonW8Core","Memory":"GB256","Graphics":"RadeonProVega56","Storage":"TB1","OrderedOn":"2018-05-01"}""";

    private const string Setup = """{"OperatingSystem":"26","Thunderbolt3InUse":5,"EthernetLink":"10 Gb/s"}""";

    private static readonly string Program =
        $$$"""
        using System;
        using System.Linq;
        using System.Text.Json;
        using IMacPro.Specs;
        using Inventory;

        IMacProConfiguration order = JsonSerializer.Deserialize("{{{Order.Replace("\"", "\\\"", StringComparison.Ordinal)}}}", MachineJson.Default.IMacProConfiguration)!;
        Console.WriteLine(JsonSerializer.Serialize(order, MachineJson.Default.IMacProConfiguration));
        Console.WriteLine(order.Validate()[0].Id);
        IMacProSetup setup = JsonSerializer.Deserialize("{{{Setup.Replace("\"", "\\\"", StringComparison.Ordinal)}}}", MachineJson.Default.IMacProSetup)!;
        Console.WriteLine(setup.Validate().Count);
        using JsonDocument machine = JsonDocument.Parse(JsonSerializer.Serialize(IMacProSpec.Machine, MachineJson.Default.MachineSpec));
        Console.WriteLine(machine.RootElement.GetProperty("Memory").GetProperty("Options")[0].GetProperty("Size").GetString());
        Console.WriteLine(PortKinds.TryParse("Thunderbolt 3", out PortKind kind) ? kind.ToDisplayName() : "");
        Console.WriteLine(PortKinds.Values.Count > 0 && IMacProConfiguration.All().Any());
        """;

    /// <summary>As the documentation shows it.</summary>
    private static string Context
    {
        get
        {
            string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md")).ReplaceLineEndings("\n");
            return page.Split("\n```cs\n")[1].Split("\n```\n")[0];
        }
    }

    [Fact]
    public async Task It_is_published_without_a_warning_and_runs()
    {
        Consumer consumer = package.NewConsumer(
            Program,
            """
            <PropertyGroup>
              <PublishAot>true</PublishAot>
              <InvariantGlobalization>true</InvariantGlobalization>
              <TrimmerSingleWarn>false</TrimmerSingleWarn>
              <StripSymbols>true</StripSymbols>
              <!-- The linker that comes with gcc does. -->
              <CppCompilerAndLinker Condition="!$([MSBuild]::IsOSPlatform('Windows')) and !$([MSBuild]::IsOSPlatform('OSX'))">gcc</CppCompilerAndLinker>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Remove="IMacPro.Specs" />
              <ProjectReference Include="machines/Machines.csproj" />
              <Compile Remove="machines/**" />
            </ItemGroup>
            """);
        consumer.Write("MachineJson.cs", Context);
        consumer.Write(
            "machines/Machines.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <IsAotCompatible>true</IsAotCompatible>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <IMacProSpecsVisibility>public</IMacProSpecsVisibility>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IMacPro.Specs" Version="{package.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);

        DotnetResult publish = (await consumer.DotnetAsync("publish", "App.csproj", "--output", "published")).Succeeded();

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string program = consumer.PathOf(OperatingSystem.IsWindows() ? "published/App.exe" : "published/App");
        Assert.Equal([Order, "SPEC1001", "2", "32 GiB", "Thunderbolt 3", "True"], (await consumer.StartAsync(program)).Succeeded().Lines);
        TestContext.Current.TestOutputHelper?.WriteLine($"{new FileInfo(program).Length} bytes");
    }
}
