using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a cell says of the built-in camera.</summary>
internal static class CameraReader
{
    private static readonly string[] NotNames = ["camera", "webcam", "built", "builtin", "in", "integrated", "internal", "with"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        int first = 0;
        if (cell.FirstMeasure(Unit.Line) is Measure lines && lines.Number <= int.MaxValue)
        {
            area.Facts.Add("VerticalPixels", (int)lines.Number, cell);
            first = lines.First == 0 ? lines.End : 0;
        }

        while (first < cell.Count && !IsName(cell.Tokens[first]))
        {
            if (cell.Tokens[first].IsWord("with"))
            {
                return;
            }

            first++;
        }

        int end = first;
        while (end < cell.Count && IsName(cell.Tokens[end]))
        {
            end++;
        }

        area.Facts.Add("Name", cell.TextOf(first, end), cell);
    }

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && !Array.Exists(NotNames, token.IsWord);
}
