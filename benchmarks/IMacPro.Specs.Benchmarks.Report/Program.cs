// Brings docs/performance.md and its chart up to date with benchmarks/results. With --check nothing is written: it leaves with 1
// where a file would change.
using IMacPro.Specs.Benchmarks.Report;
using IMacPro.Specs.Benchmarks.Results;

string page = Path.Combine(Repository.Root, "docs", "performance.md");
string chart = Path.Combine(Repository.Root, "docs", "performance.svg");
IReadOnlyList<ResultFile> results = ResultFile.ReadAll();
bool check = args is ["--check"];
bool changed = false;
Bring(page, Page.Update(File.ReadAllText(page), results));
Bring(chart, Chart.Draw([.. results.SelectMany(result => result.Comparisons)]));
return check && changed ? 1 : 0;

void Bring(string path, string text)
{
    if (File.Exists(path) && File.ReadAllText(path) == text)
    {
        return;
    }

    changed = true;
    Console.WriteLine(check ? $"{path} is not what the results say" : $"wrote {path}");
    if (!check)
    {
        File.WriteAllText(path, text);
    }
}
