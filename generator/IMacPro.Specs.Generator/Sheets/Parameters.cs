namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Parameters of a template, <c>| key = value</c>, which is how an encyclopedia's own text writes an infobox.</summary>
internal static class Parameters
{
    private const string Infobox = "{{infobox";

    /// <summary>The parameters of an infobox that stand in the line where it opens, or all of it in one; any other line as it is.</summary>
    public static Cell Unwrapped(Cell line)
    {
        int bar = line.Text.StartsWith(Infobox, StringComparison.OrdinalIgnoreCase) ? line.Text.IndexOf('|') : -1;
        if (bar < 0 || line.Text.IndexOf('=', bar) < 0)
        {
            return line;
        }

        bool isWhole = Braces.EndOf(line.Text, 0) == line.Text.Length;
        return line.Slice(bar, isWhole ? line.Text.Length - 2 : line.Text.Length);
    }

    /// <summary>The parameters that a row consists of; null where it is a row of a table.</summary>
    public static IReadOnlyList<SheetEntry>? Of(SheetRow row, Cell section)
    {
        // Hardly any row of a sheet is one.
        if (row.Key.Text.IndexOf('=') <= 0)
        {
            return null;
        }

        List<SheetEntry> parameters = [];
        foreach (Cell cell in row.Cells)
        {
            if (parameters.Count > 0 && GoesOn(row, cell))
            {
                SheetEntry last = parameters[parameters.Count - 1];
                Cell whole = last.Value with { Text = row.Sheet.Substring(last.Value.Start, cell.Span.End - last.Value.Start) };
                parameters[parameters.Count - 1] = last with { Value = whole };
                continue;
            }

            int sign = cell.Text.IndexOf('=');
            Cell key = sign > 0 ? cell.Slice(0, sign) : Cell.None;
            Cell value = sign > 0 ? cell.Slice(sign + 1, cell.Text.Length) : Cell.None;
            if (!IsKey(key.Text) || (IsQuoted(value.Text) && RowParser.IsAttribute(key.Text)))
            {
                return null;
            }

            parameters.Add(new SheetEntry(section, key, value));
        }

        return parameters;
    }

    // "logo = A wordmark.svg 150px|class=inverted": a bar that touches words on both sides parts none of those that have blanks around them.
    private static bool GoesOn(SheetRow row, Cell cell)
    {
        int bar = cell.Start - 1;
        return row.Key.Text.IndexOf(" = ", StringComparison.Ordinal) > 0 && bar > 0 && row.Sheet[bar] == '|' && !SheetLines.IsBlank(row.Sheet[bar - 1])
            && cell.Text.IndexOf(" = ", StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether a parameter has a value: most are left empty, and of some only a template of a list opens, <c>{{plainlist|</c>.</summary>
    public static bool IsFilled(string value)
    {
        bool opens = value.StartsWith("{{", StringComparison.Ordinal) && value.IndexOfAny(['|', '}']) < 0;
        return value.Length > 0 && !opens;
    }

    private static bool IsKey(string text)
    {
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '_' or '-'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= SheetReader.LongestKey && char.IsLetter(text[0]);
    }

    // style="…" is markup of a table's cell.
    private static bool IsQuoted(string text) => text.Length > 0 && text[0] is '"' or '\'';
}
