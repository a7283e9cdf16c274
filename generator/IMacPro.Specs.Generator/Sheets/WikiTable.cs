using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Puts together the rows of a wiki's table, between <c>{|</c> and <c>|}</c>, where each cell may have a line of its own.</summary>
/// <param name="sheet">The text that the lines are of.</param>
internal sealed class WikiTable(string sheet)
{
    private readonly List<Cell> _cells = [];

    public bool IsOpen { get; private set; }

    public void Open() => IsOpen = true;

    /// <summary>Takes the cells of a line. A row that is on one line is given back at once; any other when it ends.</summary>
    public SheetRow? Add(SheetRow line)
    {
        if (_cells.Count == 0 && line.Cells.Count > 1)
        {
            return line;
        }

        _cells.AddRange(line.Cells);
        return null;
    }

    /// <summary>Ends a row; null where none is open.</summary>
    public SheetRow? EndRow()
    {
        if (_cells.Count == 0)
        {
            return null;
        }

        SheetRow row = new(_cells.ToArray(), sheet, TextSpan.FromBounds(_cells[0].Start, _cells[_cells.Count - 1].Span.End));
        _cells.Clear();
        return row;
    }

    /// <summary>Ends the table, and the row that is open.</summary>
    public SheetRow? Close()
    {
        IsOpen = false;
        return EndRow();
    }
}
