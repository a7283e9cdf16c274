using FleetCheck.Inventory;
using FleetCheck.Output;
using FleetCheck.Report;
using FleetCheck.Verdicts;

namespace FleetCheck.CommandLine;

/// <summary>One run: inventories in, verdicts out, row by row.</summary>
internal static class FleetRun
{
    public static int Run(CheckRequest request, CancellationToken stop)
    {
        try
        {
            using Stream standardOutput = Console.OpenStandardOutput();
            using Progress progress = Progress.Of(request.Inventories);
            Summary summary = Check(request, standardOutput, progress, stop);
            return summary.IsClean ? ExitCode.Clean : ExitCode.Problems;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.BadUsage;
        }
    }

    private static Summary Check(CheckRequest request, Stream standardOutput, Progress progress, CancellationToken stop)
    {
        Summary summary = new();
        IOutput[] outputs = [.. Outputs(request, standardOutput)];
        try
        {
            CheckAll(request, outputs, summary, progress, stop);
        }
        finally
        {
            Array.ForEach(outputs, output => (output as IDisposable)?.Dispose());
        }

        return summary;
    }

    private static void CheckAll(CheckRequest request, IOutput[] outputs, Summary summary, Progress progress, CancellationToken stop)
    {
        Judge judge = new(request.Target);
        foreach (FileInfo file in request.Inventories)
        {
            using InventoryFile inventory = new(file);
            foreach (InventoryRow row in inventory.Rows)
            {
                stop.ThrowIfCancellationRequested();
                Check(row, judge, outputs, summary);
                progress.Report(inventory);
            }
        }

        progress.Dispose();
        Array.ForEach(outputs, output => output.Finish(summary));
    }

    private static void Check(InventoryRow row, Judge judge, IOutput[] outputs, Summary summary)
    {
        if (row is InventoryEntry entry)
        {
            Verdict verdict = judge.Of(entry);
            summary.Machines++;
            summary.Problems += verdict.Findings.Length > 0 ? 1 : 0;
            foreach (IOutput output in outputs)
            {
                output.Add(verdict);
            }
        }
        else if (row is BadRow bad)
        {
            summary.BadRows++;
            foreach (IOutput output in outputs)
            {
                output.Add(bad);
            }
        }
    }

    private static IEnumerable<IOutput> Outputs(CheckRequest request, Stream standardOutput)
    {
        yield return request.Form switch
        {
            OutputForm.Json => new JsonOutput(standardOutput),
            OutputForm.Csv => new CsvOutput(standardOutput),
            _ => new TerminalOutput(Terminal.Output()),
        };
        if (request.Report is FileInfo file)
        {
            yield return new ReportOutput(file);
        }
    }
}
