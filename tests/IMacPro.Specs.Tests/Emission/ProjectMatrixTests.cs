using System.Collections.Immutable;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>
/// Every language version with every framework: what is emitted compiles without a word. In each of these cells every two of the
/// switches of a project meet in all their positions.
/// </summary>
public class ProjectMatrixTests
{
    private const string ClsCompliant = "[assembly: global::System.CLSCompliant(true)]";

    private const string ImplicitUsings =
        """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    private static readonly Switches[] Positions =
    [
        new(NullableContextOptions.Enable, Public: true, Checked: true, Cls: true, Usings: true),
        new(NullableContextOptions.Enable, Public: false, Checked: false, Cls: false, Usings: false),
        new(NullableContextOptions.Disable, Public: true, Checked: false, Cls: true, Usings: false),
        new(NullableContextOptions.Disable, Public: false, Checked: true, Cls: false, Usings: true),
        new(NullableContextOptions.Warnings, Public: true, Checked: true, Cls: false, Usings: false),
        new(NullableContextOptions.Warnings, Public: false, Checked: false, Cls: true, Usings: true),
    ];

    private static readonly string[] Targets = ["net472", "netstandard2.0", "net8.0", "running"];

    private static readonly LanguageVersion[] Languages =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11,
        LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.CSharp14, LanguageVersion.Preview,
    ];

    public static TheoryData<string, LanguageVersion> Cells { get; } =
        new(from framework in Targets from language in Languages select (framework, language));

    [Theory]
    [MemberData(nameof(Cells))]
    public void WhatIsEmittedCompiles(string framework, LanguageVersion language)
    {
        foreach (IGrouping<bool, Switches> positions in Positions.GroupBy(position => position.Public))
        {
            GeneratorRun run = Run(framework, language, isPublic: positions.Key);
            foreach (Switches position in positions)
            {
                StrictCompilation.Check(run, position.Apply(run.Compilation, run.Project.ParseOptions));
            }
        }
    }

    [Fact]
    public void EveryTwoSwitchesMeetInAllTheirPositions()
    {
        Func<Switches, object>[] switches = [one => one.Nullable, one => one.Public, one => one.Checked, one => one.Cls, one => one.Usings];

        foreach ((Func<Switches, object> first, Func<Switches, object> second) in
            from first in switches from second in switches where first != second select (first, second))
        {
            Assert.Equal(
                Positions.Select(first).Distinct().Count() * Positions.Select(second).Distinct().Count(),
                Positions.Select(one => (first(one), second(one))).Distinct().Count());
        }
    }

    [Fact]
    public void AProjectMayAllowUnsafeCode()
    {
        GeneratorRun run = Run("net8.0", LanguageVersion.Latest, isPublic: true);

        StrictCompilation.Check(run, run.Compilation.WithOptions(run.Compilation.Options.WithAllowUnsafe(true)));
    }

    private static GeneratorRun Run(string framework, LanguageVersion language, bool isPublic) => GeneratorRun.Of(
        new TestProject { References = Frameworks.Get(framework), Language = language }
            .WithProperty("IMacProSpecsVisibility", isPublic ? "public" : "internal"),
        Sheets.IMacPro,
        Sheets.MacOS,
        Examples.TwoVariants);

    private sealed record Switches(NullableContextOptions Nullable, bool Public, bool Checked, bool Cls, bool Usings)
    {
        public CSharpCompilation Apply(CSharpCompilation compilation, CSharpParseOptions options)
        {
            ImmutableArray<string> code =
            [
                Cls ? ClsCompliant : "",
                Usings && options.LanguageVersion >= LanguageVersion.CSharp10 ? Known(compilation) : "",
            ];
            return compilation
                .WithOptions(compilation.Options
                    .WithNullableContextOptions(options.LanguageVersion >= LanguageVersion.CSharp8 ? Nullable : NullableContextOptions.Disable)
                    .WithOverflowChecks(Checked))
                .AddSyntaxTrees(code.Select(text => CSharpSyntaxTree.ParseText(
                    text, options, cancellationToken: TestContext.Current.CancellationToken)));
        }

        // .NET Framework has its HTTP client in an assembly that a project names by itself, and the SDK knows.
        private static string Known(CSharpCompilation compilation) => compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is null
            ? ImplicitUsings.Replace("global using global::System.Net.Http;", "", StringComparison.Ordinal)
            : ImplicitUsings;
    }
}
