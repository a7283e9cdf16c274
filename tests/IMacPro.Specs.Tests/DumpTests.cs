using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests;

public class DumpTests
{
    [Fact]
    public async Task Dump()
    {
        GeneratorRun run = GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS);
        Directory.CreateDirectory("/tmp/dump");
        foreach (var s in run.Sources)
        {
            await File.WriteAllTextAsync("/tmp/dump/" + s.Key, s.Value, TestContext.Current.CancellationToken);
        }

        await File.WriteAllLinesAsync("/tmp/dump/diags.txt", (await run.GetSheetDiagnosticsAsync()).Select(d => d.ToString()), TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync("/tmp/dump/errors.txt", run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).Select(d => d.ToString()), TestContext.Current.CancellationToken);
    }
}
