namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>When the choices of a component were on sale, looked up as fast as anyone would write it for the other validators.</summary>
/// <param name="options">What the sheet says of the choices.</param>
internal sealed class Sales(IEnumerable<ComponentOption> options)
{
    // Choices are numbered from 1, in the order of the sheet.
    private readonly (DateOnly From, DateOnly Until)[] _windows =
    [
        .. options.Select(option => (option.From?.First ?? First, option.Until?.First ?? Last.AddDays(1))),
    ];

    /// <summary>The first day of the machine's sale.</summary>
    public static DateOnly First { get; } = IMacProSpec.Machine.Identity.Released!.Value.First;

    /// <summary>The last day of the machine's sale.</summary>
    public static DateOnly Last { get; } = IMacProSpec.Machine.Identity.Discontinued!.Value.Last;

    public static Sales Processor { get; } = new(IMacProSpec.Machine.Processor.Options);

    public static Sales Memory { get; } = new(IMacProSpec.Machine.Memory.Options);

    public static Sales Graphics { get; } = new(IMacProSpec.Machine.Graphics.Options);

    public static Sales Storage { get; } = new(IMacProSpec.Machine.Storage.Options);

    public bool Includes(int choice, DateOnly day) =>
        choice > 0 && choice <= _windows.Length && day >= _windows[choice - 1].From && day < _windows[choice - 1].Until;
}
