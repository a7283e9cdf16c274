using System.Text;
using FleetCheck.Inventory;
using FleetCheck.Machines;
using FleetCheck.Output;
using FleetCheck.Verdicts;

namespace FleetCheck.Report;

/// <summary>Gathers what the page shows, and writes it once all is known.</summary>
/// <param name="file">The page.</param>
internal sealed class ReportOutput(FileInfo file) : IOutput
{
    private const int Limit = 1000;

    private readonly Excerpt _excerpt = new(Limit);
    private readonly Dictionary<MachineKind, Timeline> _timelines = [];

    public void Add(Verdict verdict)
    {
        _excerpt.Add(verdict);
        if (verdict.Kind is not MachineKind kind)
        {
            return;
        }

        if (!_timelines.TryGetValue(kind, out Timeline? timeline))
        {
            timeline = new Timeline(kind);
            _timelines.Add(kind, timeline);
        }

        timeline.Add(verdict);
    }

    public void Add(BadRow row) => _excerpt.Add(row);

    public void Finish(Summary summary)
    {
        // Who looks at the page meanwhile sees the old one or the new one, but no half of one.
        string unfinished = file.FullName + ".part";
        using (StreamWriter text = new(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            Timeline[] timelines = [.. Catalogue.All.Where(_timelines.ContainsKey).Select(kind => _timelines[kind])];
            ReportPage.Write(_excerpt, timelines, summary, new HtmlWriter(text));
        }

        File.Move(unfinished, file.FullName, overwrite: true);
    }
}
