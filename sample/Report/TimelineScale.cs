namespace FleetCheck.Report;

/// <summary>Where things stand in the picture, in its own units.</summary>
internal sealed class TimelineScale(Timeline timeline)
{
    public const double Width = 1000;
    public const double LabelWidth = 240;
    public const double RowHeight = 26;
    public const double BarHeight = 14;
    public const double Header = 96;

    private const double GroupHeight = 28;
    private const double Right = 16;

    private readonly double _days = Math.Max(1, timeline.Last.DayNumber - timeline.First.DayNumber);

    /// <summary>How high the picture is with all its rows.</summary>
    public double Height => Header + (timeline.Options.Count * RowHeight) + (Groups(timeline.Options.Count) * GroupHeight) + 30;

    /// <summary>A day's place across; days beyond the picture stand at its edge.</summary>
    public double X(DateOnly day)
    {
        double share = (day.DayNumber - timeline.First.DayNumber) / _days;
        return LabelWidth + (Math.Clamp(share, 0, 1) * (Width - LabelWidth - Right));
    }

    /// <summary>The middle of a row, counted from 0.</summary>
    public double Y(int row) => Header + (row * RowHeight) + (Groups(row + 1) * GroupHeight) + (RowHeight / 2);

    // How many components the first so many rows are of.
    private int Groups(int rows) => timeline.Options.Take(rows).Select(option => option.Component).Distinct(StringComparer.Ordinal).Count();
}
