using System.Diagnostics;
using System.Globalization;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>The first run of a generator in a process that has run nothing yet, so that the runtime compiles all it needs.</summary>
internal static class FirstRun
{
    /// <summary>The argument by which this program runs itself.</summary>
    public const string Argument = "--first-run";

    /// <summary>The first runs of all contenders, in turns.</summary>
    public static IReadOnlyDictionary<Contender, Sample> OfAll(int rounds)
    {
        Dictionary<Contender, Sample> samples = Contender.All.ToDictionary(contender => contender, _ => new Sample());
        for (int round = 0; round < rounds; round++)
        {
            foreach ((Contender contender, Sample sample) in samples)
            {
                sample.Add(InNewProcess(contender));
            }
        }

        return samples;
    }

    /// <summary>What the new process does: prints what its first run took.</summary>
    public static void Print(string contender)
    {
        Cost cost = new Driving(Contender.Of(contender), () => SheetFolder.BuiltIn).Cold();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Microseconds} {cost.Bytes}"));
    }

    private static Cost InNewProcess(Contender contender)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Argument, contender.Name]) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return new Cost(double.Parse(numbers[0], CultureInfo.InvariantCulture), long.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
