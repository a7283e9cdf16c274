// Measures whole processes, in turns, and writes benchmarks/results/<section>.json:
//
//   sample [rounds]   the sample compiled ahead of time, beside a program that only reads the same file
//   build [rounds]    builds of a console project without the package, with it, and with a hundred sheets
//   --smoke           a little of both once, from what a build of the solution has left; nothing is written
//
// Needs GNU time; the sample also needs a linker (clang or gcc).
using System.Globalization;
using IMacPro.Specs.Benchmarks.Processes;

using Scratch scratch = new();
switch (args)
{
    case ["sample", .. string[] rest]:
        Console.WriteLine(SampleSection.Measure(scratch, Rounds(rest, 15)).Write());
        return 0;
    case ["build", .. string[] rest]:
        Console.WriteLine(BuildSection.Measure(scratch, Rounds(rest, 9)).Write());
        return 0;
    case ["--smoke"]:
        SampleSection.Smoke(scratch);
        BuildSection.Smoke(scratch);
        Console.WriteLine("The sample and the builds ran.");
        return 0;
    default:
        Console.Error.WriteLine("Say sample, build or --smoke.");
        return 2;
}

static int Rounds(string[] rest, int usual) => rest is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
