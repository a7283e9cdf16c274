using IMacPro.Specs.Benchmarks.Compiler.Analyzers;
using IMacPro.Specs.Benchmarks.Compiler.Generators;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using IMacPro.Specs.Benchmarks.Compiler.Reading;
using IMacPro.Specs.Benchmarks.Results;

if (args is [FirstRun.Argument, string contender])
{
    FirstRun.Print(contender);
    return 0;
}

// With --smoke everything runs once, and nothing is kept: figures of so little mean nothing.
Effort effort = new(args.Contains("--smoke", StringComparer.Ordinal));
string[] sections = [.. args.Where(argument => argument != "--smoke")];
foreach (string section in sections.Length == 0 ? ["generator", "reader", "analyzers"] : sections)
{
    ResultFile? result = section switch
    {
        "generator" => GeneratorSection.Measure(effort),
        "reader" => ReaderSection.Measure(effort),
        "analyzers" => await AnalyzerSection.MeasureAsync(effort).ConfigureAwait(false),
        _ => null,
    };
    if (result is null)
    {
        Console.Error.WriteLine($"There is no section {section}; there are generator, reader and analyzers.");
        return 2;
    }

    foreach (Bar bar in effort.IsSmoke ? [] : result.Bars)
    {
        Console.WriteLine($"{(bar.Met ? "met   " : "missed")} {bar.Name}: {Figures.Text(bar.Measured)} {bar.Unit} (promised: {Figures.Text(bar.Limit)})");
    }

    Console.WriteLine(effort.IsSmoke ? $"{section}: all of it runs" : result.Write());
}

return 0;
