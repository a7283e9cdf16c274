namespace IMacPro.Specs.PackageTests;

/// <summary>Every rule that a project can break is heard of in the log of a build.</summary>
public class EveryRuleTests(Package package)
{
    // The first is about an old language version, the second about a mistake in the generator, the third about another version of it.
    private static readonly string[] Elsewhere = ["SPEC0010", "SPEC0015", "SPEC0016"];

    private const string Program =
        """
        using System;
        using IMacPro.Specs;

        Console.WriteLine(new IMacProConfiguration
        {
            Processor = IMacProProcessor.XeonW8Core,
            Memory = IMacProMemory.GB256, // SPEC1001
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
            OrderedOn = new DateOnly(2018, 5, 1),
        });
        Console.WriteLine(new DuoBenchConfiguration { Processor = DuoBenchProcessor.CoreI5_4Core, Memory = DuoBenchMemory.GB16 }); // SPEC1002
        Console.WriteLine(new IMacProConfiguration
        {
            Processor = (IMacProProcessor)17, // SPEC1008
            Memory = default, // SPEC1009
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
        });
        Console.WriteLine(new IMacProConfiguration(
            IMacProProcessor.XeonW10Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2021, 4, 1))); // SPEC1003
        Console.WriteLine(new IMacProSetup
        {
            OperatingSystem = new MacOSVersion(26), // SPEC1004
            Thunderbolt3InUse = 5, // SPEC1005
            Wifi = WifiStandard.Ax, // SPEC1006
            BrightnessNits = 600, // SPEC1007
        });
        Console.WriteLine(SpecDate.Parse("yesterday")); // SPEC1010
        """;

    private const string Broken =
        """
        = Bench =

        - Released: April 2004

        The Bench was announced on April 1, 2004.

        | Released | May 2004 |
        | Weight | |
        | Discontinued | last spring |
        | Fan noise | low |

        == Options ==
        | Component | Option | From | Until |
        | Memry | 16 GB | 2004-04-01 | |
        | Memory | 32 GB | 2004-04-01 | 2003-04-01 |
        """;

    private const string Duo =
        """
        = Duo Bench =

        | Processor | 4-core Intel Core i5 or 6-core Intel Core i7 |
        | Memory | 8 GB or 16 GB (only with the Core i7) |
        | Storage | 1 TB SSD or 8 TB SSD (only with the Core i9) |
        """;

    private const string Columns =
        """
        = Bench =

        | Model | Bench A | Bench B |
        | Memory | 8 GB | 16 GB |
        | Finish | Silver | Silver | black |
        """;

    [Fact]
    public async Task A_build_names_each_at_its_line()
    {
        Consumer consumer = package.NewConsumer(Program, """<ItemGroup><SpecSheet Include="machines/*.txt" /></ItemGroup>""")
            .Write("machines/broken.txt", Broken)
            .Write("machines/columns.txt", Columns)
            .Write("machines/duo.txt", Duo)
            .Write("machines/empty.txt", "= Empty =\n")
            .Write("machines/invisible.txt", "= Invisible =\n\n| Memory | 16\u200B GB |\n")
            .Write("machines/large.txt", "= Large =\n\n| Memory | 16 GB |\n" + new string('x', 16 * 1024 * 1024))
            .Write(".globalconfig", "is_global = true\n" + string.Concat(Rules().Select(rule => $"dotnet_diagnostic.{rule}.severity = error\n")));

        DotnetResult build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(
            Rules().Except(Elsewhere, StringComparer.Ordinal),
            Rules().Where(rule => build.Lines.Any(line => line.Contains($": error {rule}: ", StringComparison.Ordinal))),
            StringComparer.Ordinal);
        Assert.All(
            Program.Split('\n').Index().Where(line => line.Item.Contains("// SPEC", StringComparison.Ordinal)),
            line => Assert.Contains(build.Lines, printed => printed.Contains($"Program.cs({line.Index + 1},", StringComparison.Ordinal)
                && printed.Contains($": error {line.Item[^8..].Trim()}: ", StringComparison.Ordinal)));
    }

    private static string[] Rules() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "SPEC*.md")
            .Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal),
    ];
}
