namespace IMacPro.Specs.PackageTests;

/// <summary>Two projects that name the package, one of which references the other.</summary>
public class SharingTests(Package package)
{
    private const string Program =
        """
        using System;
        using IMacPro.Specs;

        Console.WriteLine(IMacProSpec.Display.HorizontalPixels);
        Console.WriteLine(typeof(IMacProSpec).Assembly.GetName().Name);
        Console.WriteLine(Inventory.Shelf.Width);
        """;

    private const string Shelf =
        """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Nobody")]

        namespace Inventory
        {
            /// <summary>What the library does with its types.</summary>
            public static class Shelf
            {
                /// <summary>The width.</summary>
                public static int Width => IMacPro.Specs.IMacProSpec.Display.HorizontalPixels;
            }
        }
        """;

    private const string Reference =
        """
        <ItemGroup>
          <ProjectReference Include="library/Library.csproj" />
          <Compile Remove="library/**" />
        </ItemGroup>
        """;

    [Fact]
    public async Task Public_types_of_a_library_are_used_and_nothing_is_emitted_twice()
    {
        Consumer consumer = NewPair();

        Assert.Equal(["5120", "Library", "5120"], await consumer.RunAsync("-p:IMacProSpecsVisibility=public", "-p:EmitCompilerGeneratedFiles=true"));
        Assert.Empty(consumer.GeneratedSources);
    }

    [Fact]
    public async Task Internal_types_of_a_library_are_used_by_its_friends()
    {
        Consumer consumer = NewPair();
        consumer.Write("library/Shelf.cs", Shelf.Replace("Nobody", "App", StringComparison.Ordinal));

        Assert.Equal(["5120", "Library", "5120"], await consumer.RunAsync("-p:EmitCompilerGeneratedFiles=true"));
        Assert.Empty(consumer.GeneratedSources);
    }

    [Fact]
    public async Task Internal_types_of_each_live_side_by_side_without_a_warning()
    {
        Consumer consumer = NewPair();

        Assert.Equal(["5120", "App", "5120"], await consumer.RunAsync("-p:EmitCompilerGeneratedFiles=true"));
        Assert.NotEmpty(consumer.GeneratedSources);
    }

    [Fact]
    public async Task A_package_passed_on_and_named_again_is_one()
    {
        Consumer consumer = NewPair("none");

        Assert.Equal(["5120", "Library", "5120"], await consumer.RunAsync("-p:IMacProSpecsVisibility=public"));
        Assert.Equal(["imac-pro.txt", "macos.txt"], await consumer.AdditionalFilesAsync());
    }

    private Consumer NewPair(string privateAssets = "all") => package.NewConsumer(Program, Reference)
        .Write("library/Shelf.cs", Shelf)
        .Write(
            "library/Library.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IMacPro.Specs" Version="{package.Version}" PrivateAssets="{privateAssets}" />
              </ItemGroup>
            </Project>
            """);
}
