using IMacPro.Specs.Benchmarks.Compiler.Measuring;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>What a contender costs in a project that has what every project has, in a process that is warm.</summary>
internal sealed class OneProject(Contender contender)
{
    private readonly Driving _driving = new(contender, () => SheetFolder.BuiltIn);

    public Contender Contender => contender;

    public Sample Cold { get; } = new();

    public Sample Key { get; } = new();

    public Sample RunAfterKey { get; } = new();

    public int Files { get; private set; }

    public int Characters { get; private set; }

    /// <summary>All contenders, in turns: whatever else the machine does falls on all alike.</summary>
    public static IReadOnlyList<OneProject> MeasureAll(Effort effort)
    {
        OneProject[] projects = [.. Contender.All.Select(contender => new OneProject(contender))];
        // In turns as well: what was used often is compiled anew while others have their turn.
        for (int turn = 0; turn < effort.Rounds(4); turn++)
        {
            Array.ForEach(projects, project => project.WarmUp(effort));
        }

        for (int round = 0; round < effort.Rounds(60); round++)
        {
            foreach (OneProject project in projects)
            {
                project.Measure(effort);
            }
        }

        return projects;
    }

    // Until the runtime has compiled what is used often once more, and better.
    private void WarmUp(Effort effort)
    {
        TimeSpan enough = TimeSpan.FromSeconds(effort.Rounds(3));
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        do
        {
            _driving.Cold();
            for (int i = 0; i < 100; i++)
            {
                _driving.Key();
            }
        }
        while (System.Diagnostics.Stopwatch.GetElapsedTime(start) < enough);
    }

    private void Measure(Effort effort)
    {
        Cold.Add(_driving.Cold());
        _driving.Key();
        for (int i = 0; i < effort.Rounds(20); i++)
        {
            Key.Add(_driving.Key());
            RunAfterKey.Add(_driving.RunAfterKey());
        }

        (Files, Characters) = (_driving.Files, _driving.Characters);
    }
}
