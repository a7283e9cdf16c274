namespace IMacPro.Specs.PackageTests;

/// <summary>The compiler runs when a sheet changed, and only then.</summary>
public class RebuildTests(Package package)
{
    private const string Program = "System.Console.WriteLine(IMacPro.Specs.BenchSpec.Display.HorizontalPixels);";

    [Fact]
    public async Task Editing_a_sheet_compiles_again()
    {
        Consumer consumer = await BuiltAsync();

        consumer.Write("bench.txt", Sheets.WithWidth(4096));

        Assert.Equal(["4096"], await consumer.RunAsync("--no-restore"));
    }

    [Fact]
    public async Task A_build_without_a_change_does_not_compile()
    {
        Consumer consumer = await BuiltAsync();
        DateTime compiled = consumer.CompiledAssembly.LastWriteTimeUtc;

        (await consumer.BuildAsync("--no-restore")).Succeeded();

        Assert.Equal(compiled, consumer.CompiledAssembly.LastWriteTimeUtc);
    }

    [Fact]
    public async Task A_sheet_that_is_gone_takes_its_types_along()
    {
        Consumer consumer = await BuiltAsync();

        consumer.Delete("bench.txt");

        // Found by a wildcard, so its absence is no error of its own.
        Assert.Contains("CS0234", (await consumer.BuildAsync("--no-restore")).Failed().Output, StringComparison.Ordinal);
    }

    private async Task<Consumer> BuiltAsync()
    {
        Consumer consumer = package.NewConsumer(
            Program,
            """<ItemGroup><SpecSheet Include="*.txt" TypeName="Bench" /></ItemGroup>""");
        consumer.Write("bench.txt", Sheets.WithWidth(3840));
        Assert.Equal(["3840"], await consumer.RunAsync());
        return consumer;
    }
}
