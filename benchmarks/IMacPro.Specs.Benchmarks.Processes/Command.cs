using System.Diagnostics;
using System.Globalization;

namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>A process to measure.</summary>
/// <param name="Name">What it is called among the others.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record Command(string Name, string Program, params IReadOnlyList<string> Arguments)
{
    private const string Time = "/usr/bin/time";

    /// <summary>Where it runs.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>What is added to its environment.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>With what it leaves when all went well.</summary>
    public int ExitCode { get; init; }

    /// <summary>Runs it.</summary>
    /// <exception cref="InvalidOperationException">It did not leave as it should.</exception>
    public Cost Measure()
    {
        // GNU time knows the processor time of all that the process started and waited for, and the memory.
        string report = Path.GetTempFileName();
        Run(Time, ["--quiet", "--format=%e %U %S %M", "--output=" + report, Program, .. Arguments]);
        double[] figures = [.. File.ReadAllText(report).Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        File.Delete(report);
        return new Cost(figures[0], figures[1] + figures[2], figures[3]);
    }

    /// <summary>Runs it without measuring.</summary>
    /// <exception cref="InvalidOperationException">It did not leave as it should.</exception>
    public void Run() => Run(Program, Arguments);

    private void Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in Variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != ExitCode)
        {
            throw new InvalidOperationException($"{Name} left with {process.ExitCode}.\n{output}\n{error.GetAwaiter().GetResult()}");
        }
    }
}

/// <summary>What a process cost.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of processors, in the program and in the kernel.</param>
/// <param name="Memory">The most memory it had, in kB.</param>
internal readonly record struct Cost(double Wall, double Processor, double Memory);
