using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests;

public class DumpTests
{
    [Fact]
    public async Task Dump()
    {
        GeneratorRun run = GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS, IMacPro.Specs.Tests.Corpus.CorpusFolder.Sheet("mac-studio-2022-2023"));
        Directory.CreateDirectory("/tmp/dumpdev");
        foreach (var s in run.Sources)
        {
            await File.WriteAllTextAsync("/tmp/dumpdev/" + s.Key, s.Value, TestContext.Current.CancellationToken);
        }

        await File.WriteAllLinesAsync("/tmp/dumpdev/diags.txt", (await run.GetSheetDiagnosticsAsync()).Select(d => d.ToString()), TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync("/tmp/dumpdev/errors.txt", run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).Select(d => d.ToString()), TestContext.Current.CancellationToken);
    }
}
