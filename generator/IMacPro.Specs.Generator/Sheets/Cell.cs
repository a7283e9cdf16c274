using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>A piece of a sheet: its text exactly as written, and where it stands.</summary>
/// <param name="Text">The text without the white space around it.</param>
/// <param name="Start">The offset of its first character in the sheet.</param>
/// <param name="Line">The number of its line, counted from 1.</param>
internal readonly record struct Cell(string Text, int Start, int Line)
{
    /// <summary>No text, at the start of the sheet.</summary>
    public static readonly Cell None = new("", 0, 1);

    public bool IsEmpty => Text.Length == 0;

    public TextSpan Span => new(Start, Text.Length);

    /// <summary>A part of this cell, trimmed, still knowing where it stands.</summary>
    public Cell Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return new Cell(Text.Substring(start, end - start), Start + start, Line);
    }
}
