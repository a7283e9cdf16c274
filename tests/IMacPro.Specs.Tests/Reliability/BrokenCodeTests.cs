using IMacPro.Specs.Tests.CodeFixes;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Code is broken most of the time while it is typed: then the analyzer stands it, and no fix makes things worse.</summary>
public class BrokenCodeTests
{
    private const int InTheGate = 10;
    private const int MostChanges = 3;

    private const string Configurations =
        """
        using System;
        using IMacPro.Specs;

        public static class Program
        {
            private const IMacProMemory Most = IMacProMemory.GB256;
            private static readonly DateOnly Early = new DateOnly(2018, 5, 1);

            public static object Run(IMacProStorage storage)
            {
                var day = DateOnly.Parse("2018-05-01");
                var order = new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Memory = Most,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = storage,
                    OrderedOn = day,
                };
                IMacProConfiguration other = new(IMacProProcessor.XeonW10Core, (IMacProMemory)4, IMacProGraphics.RadeonProVega64, IMacProStorage.TB1, Early);
                return (order with { Memory = IMacProMemory.GB256, OrderedOn = new DateOnly(2018, 1, 1) }, other with { OrderedOn = null });
            }
        }
        """;

    private const string Setups =
        """
        using System;
        using IMacPro.Specs;

        public class Program
        {
            private readonly IMacProSetup setup = new IMacProSetup
            {
                OperatingSystem = new MacOSVersion(26),
                Thunderbolt3InUse = 5,
                Wifi = WifiStandard.Ax,
            };

            public bool Is(MacStudioConfiguration one) => one.IsValid && MacOSVersion.Parse("10.x") != setup.OperatingSystem
                && new MacStudioConfiguration { Memory = (MacStudioMemory)99, OrderedOn = DateOnly.MaxValue }.Validate().Count == 0;

            public AcmeTowerConfiguration Tower() => new() { Processor = default, Storage = AcmeTowerStorage.TB8, Memory = true ? AcmeTowerMemory.GB8 : 0 };
        }
        """;

    private static readonly string[] Programs =
    [
        Configurations, Setups, Configurations, Setups,
        .. Directory.EnumerateFiles(Path.Combine(Sheets.RepositoryFolder, "sample"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    [Fact]
    public async Task NoBrokenProgramStopsTheAnalyzerAndNoFixAddsErrors()
    {
        int count = Budget.Of(InTheGate);
        int fixes = 0;
        int better = 0;
        for (int number = 0; number < count; number++)
        {
            string code = Break(number);
            using FixRun run = FixRun.OfFile(code);
            string[] wrong = await run.WrongAsync();
            Assert.DoesNotContain(wrong, one => one.Contains("AD0001", StringComparison.Ordinal));
            foreach (string title in (await run.OfferAsync()).Distinct(StringComparer.Ordinal))
            {
                using FixRun again = FixRun.OfFile(code);
                string changed = await again.ApplyAsync(title);
                string[] left = await again.WrongAsync();
                Assert.True(left.Length <= wrong.Length, $"'{title}' makes it worse:\n{code}\n{string.Join('\n', wrong)}\n{changed}\n{string.Join('\n', left)}");
                fixes++;
                better += left.Length < wrong.Length ? 1 : 0;
            }
        }

        Assert.InRange(better, fixes / 2, fixes);
        Assert.NotEqual(0, fixes);
        Budget.Report($"Broken programs: {count}, with {fixes} fixes, of which {better} leave fewer errors and none leaves more");
    }

    // Some tokens are left out, doubled, or change places with others.
    private static string Break(int number)
    {
        Random random = new(unchecked((int)Budget.Seed + number));
        string program = Programs[number % 4 == 3 ? random.Next(Programs.Length) : random.Next(4)];
        List<string> tokens =
            [.. CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(token => token.ToFullString())];
        for (int change = random.Next(1, MostChanges + 1); change > 0 && tokens.Count > 1; change--)
        {
            int at = random.Next(tokens.Count);
            int other = random.Next(tokens.Count);
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                default:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
