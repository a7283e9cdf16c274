namespace IMacPro.Specs.PackageTests;

/// <summary>The rules on a user's code, and their fixes, work from the package.</summary>
public class CodeFixTests(Package package)
{
    private static readonly string[] Rules = ["SPEC1001", "SPEC1004", "SPEC1005", "SPEC1006", "SPEC1007", "SPEC1008"];

    // Each value that the rule reports stands on a line that says so.
    private const string Program =
        """
        using System;
        using IMacPro.Specs;

        IMacProConfiguration[] orders =
        [
            new()
            {
                Processor = IMacProProcessor.XeonW8Core,
                Memory = IMacProMemory.GB256, // SPEC1001
                Graphics = IMacProGraphics.RadeonProVega64X, // SPEC1001
                Storage = IMacProStorage.TB1,
                OrderedOn = new DateOnly(2018, 5, 1),
            },
            new(IMacProProcessor.XeonW10Core, (IMacProMemory)7 /* SPEC1008 */, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1),
        ];
        IMacProSetup setup = new()
        {
            OperatingSystem = new MacOSVersion(26), // SPEC1004
            Thunderbolt3InUse = 5, // SPEC1005
            Wifi = WifiStandard.Ax, // SPEC1006
            BrightnessNits = 600, // SPEC1007
        };
        Console.WriteLine(Array.TrueForAll(orders, order => order.IsValid) && setup.IsValid);
        """;

    [Fact]
    public async Task Format_puts_right_what_the_build_reports_and_the_project_then_builds_and_runs()
    {
        Consumer consumer = package.NewConsumer(Program);
        DotnetResult before = (await consumer.BuildAsync()).Failed();
        int line = 0;
        foreach (string text in Program.Split('\n'))
        {
            line++;
            foreach (string rule in Rules.Where(rule => text.Contains(rule, StringComparison.Ordinal)))
            {
                Assert.Contains(before.Lines, printed => printed.Contains($"Program.cs({line},", StringComparison.Ordinal)
                    && printed.Contains("error " + rule, StringComparison.Ordinal));
            }
        }

        (await consumer.FixAsync(Rules)).Succeeded();

        Assert.Equal(["True"], await consumer.RunAsync());
        string fixedProgram = consumer.Read("Program.cs");
        Assert.Contains("Memory = IMacProMemory.GB128, // SPEC1001", fixedProgram, StringComparison.Ordinal);
        Assert.Contains("(IMacProProcessor.XeonW10Core, IMacProMemory.GB32 /* SPEC1008 */,", fixedProgram, StringComparison.Ordinal);
    }
}
