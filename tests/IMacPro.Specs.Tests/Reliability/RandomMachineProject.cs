using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using IMacPro.Specs.Generator;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Agreement;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Some machines that never were in one project, and random configurations of each, one a line.</summary>
internal sealed class RandomMachineProject
{
    private const int InOneMethod = 100;
    private const string Stem = "AcmeRandom";

    private static readonly TestProject Project = new TestProject().WithReference(Libraries.Vocabulary).WithProperty("IMacProSpecsVisibility", "public");

    private readonly List<(RandomMachine Machine, string Space, Case[] Cases)> _machines = [];

    /// <summary>How many of the configurations a person who knows the machines calls valid.</summary>
    public int Valid => _machines.Sum(machine => machine.Cases.Count(one => one.IsValid));

    public int Count => _machines.Sum(machine => machine.Cases.Length);

    /// <summary>Adds configurations of the machine of a seed; false where a condition of its sheet is not part of the rule.</summary>
    public bool Add(int seed, int count)
    {
        RandomMachine machine = new(seed);
        SheetReading reading = SheetPipeline.Read("/machines/random.txt", SourceText.From(machine.Text), readsProse: true, TestContext.Current.CancellationToken);
        Configuration configuration = ConfigurationReader.Read(reading.Machine!)!;
        if (configuration.Unenforced.Count > 0)
        {
            return false;
        }

        Assert.Equal(machine.Components, configuration.Components.Select(component => component.Name), StringComparer.Ordinal);
        Random random = new(seed);
        _machines.Add((machine, $"Acme.Machine{seed}", [.. Enumerable.Range(0, count).Select(_ => RandomCase(machine, configuration, random))]));
        return true;
    }

    /// <summary>Asks the analyzer, the emitted code and the machine itself; what they do not agree on, or null.</summary>
    public async Task<string?> DisagreementAsync()
    {
        (CSharpCompilation compilation, SyntaxTree[] trees) = Compile();
        System.Reflection.Assembly assembly = Load(compilation);
        for (int i = 0; i < trees.Length; i++)
        {
            (RandomMachine machine, string space, Case[] cases) = _machines[i];
            string[] compiled = await AnalyzeAsync(compilation, trees[i], cases.Length);
            Type type = assembly.GetType($"{space}.Cases", throwOnError: true)!;
            string[] run = [.. Enumerable.Range(0, (cases.Length + InOneMethod - 1) / InOneMethod).SelectMany(number => (string[])type.GetMethod($"Run{number}")!.Invoke(null, null)!)];
            for (int number = 0; number < cases.Length; number++)
            {
                if (compiled[number] != run[number] || (run[number].Length == 0) != cases[number].IsValid)
                {
                    return $"{cases[number]}\nThe analyzer: {compiled[number]}\nThe emitted code: {run[number]}\n{machine.Text}";
                }
            }
        }

        return null;
    }

    private static Case RandomCase(RandomMachine machine, Configuration configuration, Random random)
    {
        DateOnly[] boundaries = machine.Boundaries;
        DateOnly? day = random.Next(10) == 0 ? null : boundaries[random.Next(boundaries.Length)].AddDays(random.Next(4) == 0 ? random.Next(-40, 40) : random.Next(-1, 2));

        // Now and then what is no choice: none, or a number behind the last.
        int[] numbers = [.. configuration.Components.Select(component => random.Next(40) == 0 ? random.Next(2) * (component.Options.Count + 1) : random.Next(component.Options.Count) + 1)];
        string?[] choices = [.. configuration.Components.Select((component, index) => component.Options.ElementAtOrDefault(numbers[index] - 1)?.DisplayName)];
        IEnumerable<string> arguments = configuration.Components.Select((component, index) => random.Next(2) == 0 && choices[index] is not null
            ? $"{Stem}{component.Name}.{component.Options[numbers[index] - 1].Identifier}"
            : string.Create(CultureInfo.InvariantCulture, $"({Stem}{component.Name}){numbers[index]}"));
        string date = day is DateOnly known ? string.Create(CultureInfo.InvariantCulture, $", new System.DateOnly({known.Year}, {known.Month}, {known.Day})") : "";
        return new Case($"new {Stem}Configuration({string.Join(", ", arguments)}{date})", machine.IsValid(choices, day));
    }

    private (CSharpCompilation Compilation, SyntaxTree[] Trees) Compile()
    {
        ImmutableArray<AdditionalText> sheets =
            [.. _machines.Select(one => new TestText(Sheets.User($"{one.Space}.txt", one.Machine.Text) with { Namespace = one.Space }))];
        CSharpGeneratorDriver.Create([new SpecSheetGenerator().AsSourceGenerator()], sheets, Project.ParseOptions, new TestOptions(Project.Properties))
            .RunGeneratorsAndUpdateCompilation(Project.CreateCompilation(), out Compilation emitted, out _, TestContext.Current.CancellationToken);
        SyntaxTree[] trees = [.. _machines.Select(one => Parse(Print(one.Space, one.Cases)))];
        return ((CSharpCompilation)emitted.AddSyntaxTrees(trees).AddSyntaxTrees(Parse(Driver.Verdicts)), trees);
    }

    private static SyntaxTree Parse(string code) =>
        CSharpSyntaxTree.ParseText(code, Project.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);

    // The number of a line is the number of a case, but for the lines that begin a method, which stand on the line before.
    private static string Print(string space, Case[] cases)
    {
        StringBuilder code = new($"using IMacPro.Specs; namespace {space} {{ public static class Cases {{ private static string V({Stem}Configuration one) => global::Cases.Verdict.Of(one.IsValid, one.Validate());");
        for (int i = 0; i < cases.Length; i++)
        {
            code.Append(i % InOneMethod == 0 ? string.Create(CultureInfo.InvariantCulture, $"public static string[] Run{i / InOneMethod}() => new string[] {{\n") : "\n");
            code.Append(CultureInfo.InvariantCulture, $"V({cases[i].Expression}),{(i % InOneMethod == InOneMethod - 1 || i == cases.Length - 1 ? "};" : "")}");
        }

        return code.Append("} }\n").ToString();
    }

    private static async Task<string[]> AnalyzeAsync(CSharpCompilation compilation, SyntaxTree tree, int count)
    {
        AnalysisResult result = await compilation.WithAnalyzers([new ConfigurationAnalyzer()]).GetAnalysisResultAsync(
            compilation.GetSemanticModel(tree), filterSpan: null, TestContext.Current.CancellationToken);
        ILookup<int, string> lines = result.GetAllDiagnostics().ToLookup(
            one => one.Location.GetLineSpan().StartLinePosition.Line, one => $"{one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}");
        return [.. Enumerable.Range(1, count).Select(line => string.Join("; ", lines[line].Order(StringComparer.Ordinal)))];
    }

    private static System.Reflection.Assembly Load(CSharpCompilation compilation)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        using MemoryStream vocabulary = new(Libraries.VocabularyImage);
        context.LoadFromStream(vocabulary);
        using MemoryStream stream = new();
        Assert.Empty(compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }

    private sealed record Case(string Expression, bool IsValid);
}
