namespace IMacPro.Specs.PackageTests;

/// <summary>A strict console application that names the package and nothing else, built and started once.</summary>
public sealed class FreshConsumer(Package package) : IAsyncLifetime
{
    public const string Program =
        """
        using System;
        using IMacPro.Specs;

        Console.WriteLine(IMacProSpec.Display.HorizontalPixels);
        Console.WriteLine(IMacProSpec.Machine.Ports.Count(PortKind.Thunderbolt3));
        Console.WriteLine(IMacProSpec.Memory.ErrorCorrecting);
        """;

    public static readonly string[] Facts = ["5120", "4", "True"];

    private readonly Consumer _consumer = package.NewConsumer(Program);

    public IReadOnlyList<string> Printed { get; private set; } = [];

    public IEnumerable<string> Output => _consumer.Output;

    public string Dependencies => _consumer.Read("bin/Debug/net10.0/App.deps.json");

    // The native host's name differs between operating systems and is none of the package's business.
    public async ValueTask InitializeAsync() => Printed = await _consumer.RunAsync("-p:UseAppHost=false");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>What a project gets by naming the package, and nothing else.</summary>
public class FreshConsumerTests(FreshConsumer consumer) : IClassFixture<FreshConsumer>
{
    [Fact]
    public void It_compiles_without_a_warning_and_knows_the_iMac_Pro() => Assert.Equal(FreshConsumer.Facts, consumer.Printed);

    [Fact]
    public void Nothing_of_the_package_lands_beside_the_application()
    {
        string[] expected = ["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "App.xml"];

        Assert.Equal(expected, consumer.Output.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void The_application_does_not_ask_for_the_package_when_it_runs() =>
        Assert.DoesNotContain("IMacPro.Specs", consumer.Dependencies, StringComparison.Ordinal);
}
