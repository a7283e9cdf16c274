namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>What processes cost that ran in turns, so that whatever else the machine does falls on all alike.</summary>
internal sealed class Costs
{
    private readonly Dictionary<string, List<Cost>> _costs = new(StringComparer.Ordinal);

    /// <summary>Runs processes.</summary>
    /// <param name="commands">The processes.</param>
    /// <param name="rounds">How often each runs.</param>
    public static Costs Of(IReadOnlyList<Command> commands, int rounds)
    {
        Costs costs = new();
        for (int round = 0; round < rounds; round++)
        {
            // None always follows the same one: what a process leaves behind in the machine helps or hinders the next.
            foreach (Command command in round % 2 == 0 ? commands : commands.Reverse())
            {
                costs.Add(command.Name, command.Measure());
            }

            Console.Error.WriteLine($"round {round + 1} of {rounds}");
        }

        return costs;
    }

    /// <summary>The least that a process cost; of all rounds the one that was disturbed least.</summary>
    public double Least(string name, Func<Cost, double> what) => _costs[name].Min(what);

    /// <summary>The most that a process cost.</summary>
    public double Most(string name, Func<Cost, double> what) => _costs[name].Max(what);

    /// <summary>How many times as much one process cost as another, in the middle round: both ran side by side in each.</summary>
    public double Ratio(string name, string other, Func<Cost, double> what) =>
        Median(_costs[name].Zip(_costs[other], (one, two) => what(one) / what(two)));

    /// <summary>What a process cost in the middle round.</summary>
    public double Median(string name, Func<Cost, double> what) => Median(_costs[name].Select(what));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void Add(string name, Cost cost)
    {
        if (!_costs.TryGetValue(name, out List<Cost>? costs))
        {
            costs = [];
            _costs.Add(name, costs);
        }

        costs.Add(cost);
    }
}
