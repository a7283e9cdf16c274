using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a cell says of the built-in camera.</summary>
internal static class CameraReader
{
    private static readonly string[] NotNames =
        ["yes", "camera", "webcam", "built", "builtin", "in", "integrated", "internal", "with", "front", "rear", "facing", "user", "M", "MP", "pixel",
            "pixels", "megapixel", "megapixels", "fps", "at", "up", "to", "resolution", "privacy", "shutter", "switch", "switches", "cover"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        int first = 0;
        List<Measure> lines = [.. cell.Measures.Where(measure => measure.Unit == Unit.Line)];
        if (lines.Exists(other => other.Number != lines[0].Number))
        {
            // Which of several it is, the cell does not say.
            lines.ForEach(one => area.Facts.AddToList("Options", "string", new TextValue(cell.TextOf(one.First, one.End)), cell));
            return;
        }

        if (lines.Count > 0 && lines[0].Number <= int.MaxValue)
        {
            area.Facts.Add("VerticalPixels", (int)lines[0].Number, cell);
            first = lines[0].First == 0 ? lines[0].End : 0;
        }

        if (lines.Count == 0 && area.Facts["Name"] is not null && !cell.HasAny("camera", "webcam"))
        {
            // "Advanced image signal processor": what the camera has besides.
            return;
        }

        // "2.25 mm HD webcam": what is measured is no name.
        while (first < cell.Count && (!IsName(cell.Tokens[first]) || cell.IsMeasured(first)))
        {
            if (cell.Tokens[first].IsWord("with"))
            {
                return;
            }

            first++;
        }

        int end = first;
        while (end < cell.Count && (IsName(cell.Tokens[end]) || (end > first && GoesOn(cell, end))))
        {
            end++;
        }

        area.Facts.Add("Name", cell.TextOf(first, end), cell);
    }

    // "Windows Hello sign-in camera": a hyphen and what it binds go on with a word of the name.
    private static bool GoesOn(ScannedCell cell, int at) =>
        cell.Tokens[at].Glued && (cell.Tokens[at].IsSymbol('-') || cell.Tokens[at - 1].IsSymbol('-'));

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && !token.IsAnyOf(NotNames);
}
