using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Notes on options, <c>256 GB†</c> and below the table <c>† Only with the 18-core</c>: what they say of when the option could be ordered, and
/// together with what. A note that says anything else is left alone.
/// </summary>
internal sealed class Footnotes
{
    private const int LongestNote = 120;
    private const int MostNotes = 200;
    private const int LongestMark = 4;
    private const string Signs = "*†‡§¶";
    private const string Raised = "¹²³⁴⁵⁶⁷⁸⁹";

    // What parts one option in a cell from the next.
    private static readonly string[] Separators = [",", ";", ":", "\n", " or ", " and ", "<br"];

    private readonly string _text;
    private Dictionary<string, Cell>? _notes;

    private Footnotes(string text) => _text = text;

    /// <summary>Adds what the notes of a sheet say of the options of machines.</summary>
    public static void AddTo(IEnumerable<MachineBuilder> machines, SheetDocument document)
    {
        Footnotes notes = new(document.Text);
        foreach (MachineBuilder machine in machines)
        {
            foreach (string area in ConfigurationReader.Components.Where(area => machine.Has(area) && machine[area].Options.Count <= SheetLimits.MostNamed))
            {
                ComponentReader reader = Array.Find(ComponentReader.All, known => known.Area == area);
                foreach (Cell cell in machine[area].Options.Select(option => option.Cell.Cell).Distinct()
                    .Where(cell => cell.Text.Length <= SheetLimits.LongestCell).ToList())
                {
                    notes.Add(cell, reader, machine[area].Options);
                }
            }
        }
    }

    private void Add(Cell cell, ComponentReader reader, IReadOnlyList<ItemBuilder> options)
    {
        foreach ((int start, int end) in Parts(cell.Text))
        {
            char[] words = cell.Text.Substring(start, end - start).ToCharArray();
            List<Cell> notes = [];
            for (int i = 1; i < words.Length; i++)
            {
                int length = MarkAt(cell.Text, start + i, end, out string mark);
                if (length > 0 && (_notes ??= NotesIn(_text)).TryGetValue(mark, out Cell note))
                {
                    notes.Add(note);
                    Array.Clear(words, i, length);
                }
            }

            ScannedCell unmarked = new(cell with { Text = new string(words).Replace('\0', ' '), Start = cell.Start + start });
            if (notes.Count > 0 && OptionMatch.Only(reader, unmarked, options) is ItemBuilder option)
            {
                notes.ForEach(note => Apply(note, option.Facts));
            }
        }
    }

    private static void Apply(Cell note, FactSet facts)
    {
        ScannedCell cell = new(note);
        (DateValue? from, DateValue? until) = SaleClauses.Read(cell, 0, cell.Count);
        if (from is null && until is null)
        {
            facts.AddCondition(cell.Text, note, cell);
        }

        if (from is not null && facts["From"] is null)
        {
            facts.Add("From", from, cell);
        }

        if (until is not null && facts["Until"] is null)
        {
            facts.Add("Until", until, cell);
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Array.Find(Separators, separator => string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0) is string found)
            {
                yield return (start, i);
                i += found.Length - 1;
                start = i + 1;
            }
        }

        yield return (start, text.Length);
    }

    // The notes that say when or with what, by their marks.
    private static Dictionary<string, Cell> NotesIn(string text)
    {
        Dictionary<string, Cell> notes = new(StringComparer.Ordinal);
        SheetLines lines = new(text);
        while (notes.Count < MostNotes && lines.MoveNext())
        {
            if (!IsSign(lines.First))
            {
                continue;
            }

            Cell line = lines.Current;
            int length = MarkAt(line.Text, 0, line.Text.Length, out string mark);
            if (length == 0 || line.Text.Length > LongestNote)
            {
                continue;
            }

            Cell note = line.Slice(length, line.Text.TrimEnd('.', ' ').Length);
            ScannedCell cell = new(note.Slice(note.Text.Length > 0 && note.Text[0] is ':' or '=' or '-' or '–' or '.' ? 1 : 0, note.Text.Length));
            if (cell.Count > 1 && (ConditionClauses.IsOne(cell) || SaleClauses.Read(cell, 0, cell.Count) != default) && !notes.ContainsKey(mark))
            {
                notes.Add(mark, cell.Cell);
            }
        }

        return notes;
    }

    private static bool IsSign(char character) => Signs.IndexOf(character) >= 0 || Raised.IndexOf(character) >= 0 || character is '[' or '(';

    // "†", "**", "*)", "[2]", "(2)", "²": how long the mark at a place is, and what it is told by; 0 where there is none.
    private static int MarkAt(string text, int at, int end, out string mark)
    {
        mark = "";
        int last = at;
        if (Signs.IndexOf(text[at]) >= 0)
        {
            while (last < end && last - at < LongestMark && text[last] == text[at])
            {
                last++;
            }

            mark = text.Substring(at, last - at);
            return last - at + (last < end && text[last] == ')' ? 1 : 0);
        }

        int number = Raised.IndexOf(text[at]) + 1;
        if (number > 0)
        {
            mark = Invariant.Text(number);
            return 1;
        }

        int close = text[at] is '[' or '(' ? text.IndexOf(text[at] == '[' ? ']' : ')', at, Math.Min(LongestMark, end - at)) : -1;
        if (close < 0 || !char.IsLetterOrDigit(text[at + 1]) || (close == at + 3 && !char.IsDigit(text[at + 2])))
        {
            return 0;
        }

        mark = text.Substring(at + 1, close - at - 1);
        return close + 1 - at;
    }
}
