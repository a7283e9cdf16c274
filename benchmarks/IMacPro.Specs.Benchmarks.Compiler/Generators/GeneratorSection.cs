using System.Globalization;
using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>The section on the generator: this one beside one that does nothing, and beside well-known ones.</summary>
internal static class GeneratorSection
{
    public static ResultFile Measure(Effort effort)
    {
        IReadOnlyDictionary<Contender, Sample> first = FirstRun.OfAll(effort.Rounds(9));
        IReadOnlyList<OneProject> projects = OneProject.MeasureAll(effort);
        IReadOnlyList<ManySheets> many = ManySheets.MeasureAll(effort, Contender.Nothing, Contender.Ours);
        return new ResultFile("generator", "dotnet run -c Release --project benchmarks/IMacPro.Specs.Benchmarks.Compiler -- generator")
        {
            Bars = [.. OneProjectBars(first, projects), .. ManySheetsBars(many)],
            Comparisons = [.. Comparisons(first, projects)],
            Tables = [OneProjectTable(first, projects), ManySheetsTable(many)],
        };
    }

    private static IEnumerable<Bar> OneProjectBars(IReadOnlyDictionary<Contender, Sample> first, IReadOnlyList<OneProject> projects)
    {
        OneProject ours = Of(projects, Contender.OursName), nothing = Of(projects, Contender.NothingName), json = Of(projects, Contender.JsonName);
        yield return Times("key pressed in a C# file, of a generator that does nothing", ours.Key, nothing.Key, 1.5);
        yield return Times("of it, the run of the driver alone", ours.RunAfterKey, nothing.RunAfterKey, 1.5);
        yield return Times("cold run, of System.Text.Json's", ours.Cold, json.Cold, 0.5);
        yield return new Bar("cold run, built-in sheets", ours.Cold.Microseconds, 1_000, "µs", Better.Lower);
        yield return Times("first run in a fresh process, of a generator that does nothing", first[ours.Contender], first[nothing.Contender], 2);
        yield return Times("first run in a fresh process, of System.Text.Json's", first[ours.Contender], first[json.Contender], 0.3);
    }

    private static IEnumerable<Bar> ManySheetsBars(IReadOnlyList<ManySheets> many)
    {
        if (!many.Any(sheets => sheets.Count == 10_000))
        {
            yield break;
        }

        ManySheets Sheets(Contender contender, int count) => many.Single(sheets => sheets.Contender == contender && sheets.Count == count);
        double PerSheet(int count) => Sheets(Contender.Ours, count).Cold.Microseconds / count;
        double Edit(int count) => Sheets(Contender.Ours, count).ValueEdit.Microseconds - Sheets(Contender.Nothing, count).ValueEdit.Microseconds;
        yield return new Bar("cold run of 10,000 sheets a sheet, of that of 100", PerSheet(10_000) / PerSheet(100), 1.3, "×", Better.Lower);
        yield return new Bar("edit of one sheet of 10,000, of that of one alone", Edit(10_000) / Edit(1), 1.2, "×", Better.Lower);
    }

    private static IEnumerable<Comparison> Comparisons(IReadOnlyDictionary<Contender, Sample> first, IReadOnlyList<OneProject> projects)
    {
        yield return Comparison("key pressed in a C# file", projects, project => project.Key.Microseconds);
        yield return Comparison("cold run in a warm process", projects, project => project.Cold.Microseconds);
        yield return Comparison("first run in a fresh process", projects, project => first[project.Contender].Microseconds);
    }

    private static Comparison Comparison(string title, IReadOnlyList<OneProject> projects, Func<OneProject, double> value) => new(
        title,
        Contender.OursName,
        value(Of(projects, Contender.OursName)),
        "µs",
        [.. projects.Where(project => project.Contender.Name != Contender.OursName).Select(project => new Results.Peer(project.Contender.Name, value(project)))]);

    private static ResultTable OneProjectTable(IReadOnlyDictionary<Contender, Sample> first, IReadOnlyList<OneProject> projects) => new(
        "peers",
        "Each alone in one project",
        ["Generator", "first run (ms)", "cold run (µs)", "key pressed (µs)", "of it the driver (µs)", "of nothing", "driver (bytes)", "files", "characters"],
        [
            .. projects.Select(project => (string[])
            [
                project.Contender.Name,
                Figures.Text(first[project.Contender].Microseconds / 1_000),
                Figures.Text(project.Cold.Microseconds),
                Figures.Text(project.Key.Microseconds),
                Figures.Text(project.RunAfterKey.Microseconds),
                Figures.Times(project.Key.Microseconds, projects[0].Key.Microseconds),
                Figures.Text(project.RunAfterKey.Bytes),
                Figures.Text(project.Files),
                Figures.Text(project.Characters),
            ]),
        ]);

    private static ResultTable ManySheetsTable(IReadOnlyList<ManySheets> many) => new(
        "sheets",
        "Many sheets in one project, in microseconds",
        ["Sheets", "generator", "cold run", "a sheet", "key pressed", "a value edited in one", "a comment edited in one"],
        [
            .. many.Select(sheets => (string[])
            [
                sheets.Count.ToString("#,##0", CultureInfo.InvariantCulture),
                sheets.Contender.Name,
                Figures.Text(sheets.Cold.Microseconds),
                Figures.Text(sheets.Cold.Microseconds / sheets.Count),
                Figures.Text(sheets.Key.Microseconds),
                Figures.Text(sheets.ValueEdit.Microseconds),
                Figures.Text(sheets.CommentEdit.Microseconds),
            ]),
        ]);

    private static OneProject Of(IReadOnlyList<OneProject> projects, string name) => projects.Single(project => project.Contender.Name == name);

    private static Bar Times(string name, Sample measured, Sample of, double limit) =>
        new(name, measured.Microseconds / of.Microseconds, limit, "×", Better.Lower);
}
