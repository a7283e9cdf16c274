using System.Collections.Immutable;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>The rules hold for the types of another project too, from its source or from its assembly.</summary>
public class ReferenceTests
{
    private const string Code =
        """
        using System;
        using IMacPro.Specs;

        public static class Desk
        {
            public static IMacProConfiguration Order { get; } = new(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|},
                IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));

            public static IMacProSetup Setup { get; } = new() { Wifi = {|SPEC1006:WifiStandard.Ax|} };

            public static MacOSVersion System { get; } = MacOSVersion.Parse({|SPEC1010:"ten"|});
        }
        """;

    private static readonly Lazy<GeneratorRun> Library = new(() => GeneratorRun.Of(
        new TestProject { AssemblyName = "Library" }.WithProperty("IMacProSpecsVisibility", "public"), Sheets.IMacPro, Sheets.MacOS));

    [Fact]
    public Task FromSource() => AssertReported(Library.Value.Output.ToMetadataReference());

    [Fact]
    public Task FromTheAssembly() => AssertReported(MetadataReference.CreateFromImage(StrictCompilation.Compile(Library.Value)));

    private static async Task AssertReported(MetadataReference library)
    {
        Markup markup = Markup.Parse(Code);
        TestProject project = new() { Code = [markup.Code], References = [.. new TestProject().References, library] };
        CSharpCompilation compilation = project.CreateCompilation();
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(one => one.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> reported = await Verify.AnalyzeAsync(compilation);

        Assert.Equal(
            markup.Marks,
            Mark.Sort(reported.Select(one => new Mark(one.Id, one.Location.SourceSpan.Start, one.Location.SourceSpan.End))));
        Assert.Equal(
            "256 GB memory was first offered on 2019-03-19 (imac-pro.txt line 65); on 2018-05-01 choose 32 GB, 64 GB or 128 GB",
            reported[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
