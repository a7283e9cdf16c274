using FleetCheck.Inventory;
using FleetCheck.Machines;
using FleetCheck.Verdicts;
using Spectre.Console;

namespace FleetCheck.Output;

/// <summary>Tables for a person: the fleet, what could not be read, and the fleet's machines side by side.</summary>
internal sealed class TerminalOutput(IAnsiConsole console) : IOutput
{
    private const int Limit = 50;

    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly Excerpt _excerpt = new(Limit);
    private readonly HashSet<MachineKind> _kinds = [];
    private MachineKind? _lastKind;

    public void Add(Verdict verdict)
    {
        _excerpt.Add(verdict);
        if (verdict.Kind is not null && verdict.Kind != _lastKind)
        {
            _kinds.Add(verdict.Kind);
            _lastKind = verdict.Kind;
        }
    }

    public void Add(BadRow row) => _excerpt.Add(row);

    public void Finish(Summary summary)
    {
        IReadOnlyList<Verdict> machines = _excerpt.Machines;
        if (machines.Count > 0)
        {
            console.Write(Fleet(machines));
            More(summary.Machines - machines.Count, "machine", "machines");
        }

        if (_excerpt.BadRows.Count > 0)
        {
            console.Write(BadRows(_excerpt.BadRows));
            More(summary.BadRows - _excerpt.BadRows.Count, "row", "rows");
        }

        if (_kinds.Count > 0)
        {
            console.Write(SideBySide.Of(_kinds));
        }

        console.Write(Terminal.Plain(FormattableString.Invariant($"{summary}.\n"), summary.IsClean ? Good : Bad));
    }

    private static Table Fleet(IReadOnlyList<Verdict> machines)
    {
        Table table = Terminal.Table("The fleet", "Serial", "Machine", "Exists", "To get", "Runs it", "Last it runs", "What is wrong");
        foreach (Verdict verdict in machines)
        {
            table.AddRow(
                Terminal.Plain(verdict.Entry.Serial),
                Terminal.Plain(verdict.Kind?.Name ?? verdict.Entry.Model.Text),
                Answer(verdict.Exists),
                Terminal.Plain(verdict.Target.Length == 0 ? "–" : verdict.Target),
                Answer(verdict.RunsTarget),
                Terminal.Plain(verdict.LastSystem.Length == 0 ? "?" : verdict.LastSystem),
                verdict.Findings.Length == 0 ? Terminal.Plain("nothing", Dim) : Terminal.Plain(string.Join('\n', verdict.Findings), Bad));
        }

        return table;
    }

    private static Table BadRows(IReadOnlyList<BadRow> rows)
    {
        Table table = Terminal.Table("Rows that could not be read", "Where", "Why");
        foreach (BadRow row in rows)
        {
            table.AddRow(Terminal.Plain(row.Place.ToString()), Terminal.Plain(row.Reason, Bad));
        }

        return table;
    }

    private static Text Answer(bool? answer) => answer switch
    {
        true => Terminal.Plain("yes", Good),
        false => Terminal.Plain("no", Bad),
        null => Terminal.Plain("?", Dim),
    };

    private void More(long rest, string singular, string plural)
    {
        if (rest > 0)
        {
            console.Write(Terminal.Plain($"and {Words.Count(rest, "more " + singular, "more " + plural)}; --csv and --json have all of them\n", Dim));
        }
    }
}
