namespace IMacPro.Specs.PackageTests;

/// <summary>What a project can say about the package.</summary>
public class ProjectTests(Package package)
{
    [Fact]
    public async Task Types_are_internal_unless_the_project_says_public()
    {
        Consumer consumer = package.NewConsumer(
            """
            using System;
            using IMacPro.Specs;

            Console.WriteLine(typeof(IMacProSpec).IsPublic);
            """);

        Assert.Equal(["False"], await consumer.RunAsync());
        Assert.Equal(["True"], await consumer.RunAsync("-p:IMacProSpecsVisibility=public"));
    }

    [Fact]
    public async Task Without_the_built_in_sheet_and_without_sheets_nothing_is_generated()
    {
        Consumer consumer = package.NewConsumer("System.Console.WriteLine();");
        string[] written = ["-p:EmitCompilerGeneratedFiles=true"];

        (await consumer.BuildAsync([.. written, "-p:IMacProSpecsBuiltIn=false"])).Succeeded();
        Assert.Empty(consumer.GeneratedSources);

        // The other way round, so that the line above cannot hold for want of looking in the right place.
        (await consumer.BuildAsync(written)).Succeeded();
        Assert.NotEmpty(consumer.GeneratedSources);
    }

    [Fact]
    public async Task A_project_behind_a_project_gets_the_package_if_it_is_passed_on()
    {
        Consumer consumer = package.NewConsumer(
            FreshConsumer.Program,
            """
            <ItemGroup>
              <PackageReference Remove="IMacPro.Specs" />
              <ProjectReference Include="library/Library.csproj" />
              <Compile Remove="library/**" />
            </ItemGroup>
            """);
        consumer.Write(
            "library/Library.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IMacPro.Specs" Version="{package.Version}" PrivateAssets="none" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(FreshConsumer.Facts, await consumer.RunAsync());
    }
}
