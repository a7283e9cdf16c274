namespace IMacPro.Specs.PackageTests;

/// <summary>A project's own sheets: one line each, whatever the file is called and however it is named.</summary>
public class SpecSheetTests(Package package)
{
    private const string PrintBench = "System.Console.WriteLine(IMacPro.Specs.BenchSpec.Display.HorizontalPixels);";

    [Fact]
    public async Task A_sheet_becomes_a_type_with_the_name_it_was_given()
    {
        Consumer consumer = package.NewConsumer(
            PrintBench,
            """<ItemGroup><SpecSheet Include="machines/my machine #1.txt" TypeName="Bench" /></ItemGroup>""");
        consumer.Write("machines/my machine #1.txt", Sheets.WithWidth(3840));

        Assert.Equal(["3840"], await consumer.RunAsync());
    }

    [Fact]
    public async Task A_sheet_has_its_own_namespace_and_visibility()
    {
        Consumer consumer = package.NewConsumer(
            "System.Console.WriteLine(typeof(Lab.Machines.BenchSpec).IsPublic);",
            """
            <ItemGroup>
              <SpecSheet Include="bench.txt" TypeName="Bench" Namespace="Lab.Machines" Visibility="public" />
            </ItemGroup>
            """);
        consumer.Write("bench.txt", Sheets.WithWidth(3840));

        Assert.Equal(["True"], await consumer.RunAsync());
    }

    [Fact]
    public async Task A_sheet_does_not_need_the_built_in_one()
    {
        Consumer consumer = package.NewConsumer(
            PrintBench,
            """
            <PropertyGroup><IMacProSpecsBuiltIn>false</IMacProSpecsBuiltIn></PropertyGroup>
            <ItemGroup><SpecSheet Include="bench.txt" TypeName="Bench" /></ItemGroup>
            """);
        consumer.Write("bench.txt", Sheets.WithWidth(3840));

        Assert.Equal(["3840"], await consumer.RunAsync());
    }

    [Theory]
    [InlineData("true", "", new[] { "imac-pro.txt", "macos.txt" })]
    [InlineData("false", "", new string[0])]
    [InlineData("false", """<SpecSheet Include="bench.txt" />""", new[] { "bench.txt", "macos.txt" })]
    [InlineData("false", """<AdditionalFiles Include="bench.spec.txt" />""", new[] { "bench.spec.txt", "macos.txt" })]
    [InlineData("false", """<AdditionalFiles Include="bench.spec.md" />""", new[] { "bench.spec.md", "macos.txt" })]
    [InlineData("false", """<AdditionalFiles Include="spec.txt;notes.md" />""", new[] { "spec.txt", "notes.md" })]
    public async Task The_releases_of_macOS_come_along_with_any_sheet(string builtIn, string item, string[] expected)
    {
        Consumer consumer = package.NewConsumer(
            PrintBench,
            $"""
            <PropertyGroup><IMacProSpecsBuiltIn>{builtIn}</IMacProSpecsBuiltIn></PropertyGroup>
            <ItemGroup>{item}</ItemGroup>
            """);

        (await consumer.RestoreAsync()).Succeeded();

        Assert.Equal(expected, await consumer.AdditionalFilesAsync());
    }

    [Fact]
    public async Task Any_path_will_do()
    {
        Consumer consumer = package.NewConsumer(
            """
            using System;
            using IMacPro.Specs;

            Console.WriteLine(SpaceSpec.Display.HorizontalPixels);
            Console.WriteLine(HashSpec.Display.HorizontalPixels);
            Console.WriteLine(SemicolonSpec.Display.HorizontalPixels);
            Console.WriteLine(BracketSpec.Display.HorizontalPixels);
            Console.WriteLine(AccentSpec.Display.HorizontalPixels);
            Console.WriteLine(QuoteSpec.Display.HorizontalPixels);
            Console.WriteLine(CommaSpec.Display.HorizontalPixels);
            Console.WriteLine(UpwardsSpec.Display.HorizontalPixels);
            """,
            """
            <ItemGroup>
              <SpecSheet Include="machines/a b.txt" TypeName="Space" />
              <SpecSheet Include="machines/a#b.txt" TypeName="Hash" />
              <SpecSheet Include="machines/a%3Bb.txt" TypeName="Semicolon" />
              <SpecSheet Include="machines/a[b]{c}.txt" TypeName="Bracket" />
              <SpecSheet Include="machines/äé東.txt" TypeName="Accent" />
              <SpecSheet Include="machines/it's.txt" TypeName="Quote" />
              <SpecSheet Include="machines/a,b.txt" TypeName="Comma" />
              <SpecSheet Include="machines/../elsewhere/up.txt" Link="shown/here.txt" TypeName="Upwards" />
            </ItemGroup>
            """);
        string[] paths =
        [
            "machines/a b.txt",
            "machines/a#b.txt",
            "machines/a;b.txt",
            "machines/a[b]{c}.txt",
            "machines/äé東.txt",
            "machines/it's.txt",
            "machines/a,b.txt",
            "elsewhere/up.txt",
        ];
        foreach ((int number, string path) in paths.Index())
        {
            consumer.Write(path, Sheets.WithWidth(4001 + number));
        }

        Assert.Equal(["4001", "4002", "4003", "4004", "4005", "4006", "4007", "4008"], await consumer.RunAsync());
    }

    [Fact]
    public async Task A_file_given_twice_is_one_sheet_with_the_metadata_of_both()
    {
        Consumer consumer = package.NewConsumer(
            "System.Console.WriteLine(Lab.BenchSpec.Display.HorizontalPixels);",
            """
            <ItemGroup>
              <SpecSheet Include="machines/bench.txt" TypeName="Bench" />
              <SpecSheet Include="machines/*.txt" Namespace="Lab" />
              <SpecSheet Include="./machines/../machines/bench.txt" />
            </ItemGroup>
            """);
        consumer.Write("machines/bench.txt", Sheets.WithWidth(3840));

        Assert.Equal(["3840"], await consumer.RunAsync());
        Assert.Single(await consumer.AdditionalFilesAsync(), IsBench);
    }

    [Fact]
    public async Task A_file_that_already_is_an_item_of_another_kind_is_still_one_sheet()
    {
        Consumer consumer = package.NewConsumer(
            PrintBench,
            """
            <ItemGroup>
              <AdditionalFiles Include="bench.txt" />
              <None Update="bench.txt" CopyToOutputDirectory="PreserveNewest" />
              <SpecSheet Include="bench.txt" TypeName="Bench" />
            </ItemGroup>
            """);
        consumer.Write("bench.txt", Sheets.WithWidth(3840));

        Assert.Equal(["3840"], await consumer.RunAsync());
        Assert.Single(await consumer.AdditionalFilesAsync(), IsBench);
        // What the other item is for still happens.
        Assert.Contains("bench.txt", consumer.Output, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Directory_Build_targets_may_name_sheets_although_it_is_read_after_the_package()
    {
        Consumer consumer = package.NewConsumer(PrintBench);
        consumer.Write("bench.txt", Sheets.WithWidth(3840));
        consumer.Write(
            "Directory.Build.targets",
            """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="bench.txt" />
                <SpecSheet Include="$(MSBuildThisFileDirectory)bench.txt" TypeName="Bench" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(["3840"], await consumer.RunAsync());
        Assert.Single(await consumer.AdditionalFilesAsync(), IsBench);
    }

    // Newer compilers take a file given twice as one, older ones do not: it must not come to that.
    private static bool IsBench(string file) => string.Equals(file, "bench.txt", StringComparison.Ordinal);
}
