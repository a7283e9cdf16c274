using FleetCheck.Machines;
using FleetCheck.Verdicts;
using IMacPro.Specs;

namespace FleetCheck.Report;

/// <summary>What could be ordered of a machine when, and what the fleet says was. All dates are those of the machine's record.</summary>
internal sealed class Timeline
{
    // Orders this far from the sale are mistakes that would only make the picture small.
    private const int MarginDays = 120;

    private readonly DateOnly _from;
    private readonly DateOnly? _until;

    public Timeline(MachineKind kind)
    {
        Kind = kind;
        MachineSpec spec = kind.Spec;
        _from = spec.Identity.Released?.First ?? Horizon;
        _until = spec.Identity.Discontinued?.Last.AddDays(1);
        Options =
        [
            .. Read(nameof(spec.Processor), spec.Processor.Options),
            .. Read(nameof(spec.Memory), spec.Memory.Options),
            .. Read(nameof(spec.Graphics), spec.Graphics.Options),
            .. Read(nameof(spec.Storage), spec.Storage.Options),
        ];
        First = _from.AddDays(-MarginDays);
        Last = (_until ?? Horizon).AddDays(MarginDays);
        Eras = [.. Boundaries().Zip(Boundaries().Skip(1).Append(_until), (from, until) => new Era(from!.Value, until, kind.CountOn(from.Value)))];
    }

    public MachineKind Kind { get; }

    public IReadOnlyList<TimelineOption> Options { get; }

    /// <summary>The spans within which nothing changed.</summary>
    public IReadOnlyList<Era> Eras { get; }

    /// <summary>The first day of the picture.</summary>
    public DateOnly First { get; }

    /// <summary>The last day of the picture.</summary>
    public DateOnly Last { get; }

    /// <summary>The orders by day, within the picture.</summary>
    public SortedDictionary<DateOnly, OrderMark> Orders { get; } = [];

    /// <summary>The orders beyond the picture.</summary>
    public OrderMark Beyond { get; } = new();

    // The newest day that any sheet knows of. A report made tomorrow is the same.
    private static DateOnly Horizon { get; } = MacOSReleases.All.Max(release => release.Released)?.Last ?? DateOnly.MinValue;

    public void Add(Verdict verdict)
    {
        if (verdict.Ordered is not DateOnly day)
        {
            return;
        }

        if (day < First || day > Last)
        {
            Beyond.Add(verdict.Entry.Serial);
            return;
        }

        if (!Orders.TryGetValue(day, out OrderMark? mark))
        {
            mark = new OrderMark();
            Orders.Add(day, mark);
        }

        mark.Add(verdict.Entry.Serial);
        Choice?[] choices = [.. Kind.Choices(verdict.Entry)];
        foreach (TimelineOption option in Options)
        {
            if (choices.Contains(new Choice(option.Component, option.Name)))
            {
                option.Orders[day] = option.Orders.GetValueOrDefault(day) + 1;
            }
        }
    }

    private IEnumerable<TimelineOption> Read(string component, IEnumerable<ComponentOption> options) =>
        options.Select(option => new TimelineOption(component, option, option.From?.First ?? _from, option.Until?.First ?? _until));

    private IEnumerable<DateOnly?> Boundaries() => Options
        .SelectMany(option => (IEnumerable<DateOnly?>)[option.From, option.Until])
        .Where(day => day is not null && day != _until)
        .Distinct()
        .Order();
}

/// <summary>A span within which nothing changed.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The first day after it; null: no such day is known.</param>
/// <param name="Configurations">How many different machines could be ordered on each of its days.</param>
internal sealed record Era(DateOnly From, DateOnly? Until, int Configurations);
