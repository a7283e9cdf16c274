namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Gathers lines of running text into paragraphs.</summary>
/// <param name="text">The text that the lines are of.</param>
internal sealed class ParagraphBuilder(string text)
{
    private readonly List<Cell> _paragraphs = [];
    private Cell _first = Cell.None;
    private int _end;

    public IReadOnlyList<Cell> Paragraphs => _paragraphs;

    /// <summary>Adds a line; a bullet starts a paragraph of its own, and its mark is no part of it.</summary>
    public void Add(Cell line, bool isBullet)
    {
        if (isBullet)
        {
            End();
            line = line.Slice(1, line.Text.Length);
        }

        _first = _first.IsEmpty ? line : _first;
        _end = line.Start + line.Text.Length;
    }

    /// <summary>Ends the paragraph; most are a single line, and that line's text serves.</summary>
    public void End()
    {
        if (!_first.IsEmpty)
        {
            int length = _end - _first.Start;
            _paragraphs.Add(length == _first.Text.Length ? _first : _first with { Text = text.Substring(_first.Start, length) });
            _first = Cell.None;
        }
    }
}
