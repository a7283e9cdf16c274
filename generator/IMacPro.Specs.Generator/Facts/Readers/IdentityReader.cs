using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a machine is called and what it is numbered.</summary>
internal static class IdentityReader
{
    // "Bench A and Bench B" are two machines, and "4270 and 4276" two numbers; "Research and education" is one type.
    private static readonly string[] PartedAtAnd = ["Predecessors", "Successors", "ModelNumbers", "OrderNumbers"];

    // "iMac20,1 (i5, i7)" has no word that is a name.
    private const int FewestLetters = 3;

    // With the marks of a list or of emphasis around it.
    private const int LongestKeyOfNames = 20;

    private static readonly string[] KeysOfNames = ["model", "name", "model name", "product", "product name", "machine", "machine name", "variant"];

    private static readonly string[] JointsOfDates = ["to", "until", "till", "through"];

    // As in rows of dates: there, too, a machine is introduced on the day it can be had.
    private static readonly (string Fact, string[] Words)[] Events =
    [
        ("Announced", ["announced", "unveiled"]), ("Released", ["released", "introduced", "launched"]),
        ("Discontinued", ["discontinued", "withdrawn", "retired"]),
    ];

    /// <summary>Reads a row that states the model: its name, its identifier or its number, told apart by their form.</summary>
    public static void ReadModel(ScannedCell cell, AreaBuilder area)
    {
        if (!cell.Text.Any(char.IsLetter) && !IsYear(cell))
        {
            ReadList(cell, area, "ModelNumbers");
        }
        else if (!AddIdentifiersAndNumbers(cell, area))
        {
            area.Facts.Add("Name", cell.Text, cell);
        }
    }

    /// <summary>Whether a row says what a model is called, by a name of its own.</summary>
    public static bool IsNameOfModel(SheetEntry row) => row.Key.Text.Length <= LongestKeyOfNames
        && Array.IndexOf(KeysOfNames, RowKeys.Normalize(row.Key.Text)) >= 0
        && Words(row.Value.Text).Any(word => word.Count(char.IsLetter) >= FewestLetters && !IsIdentifier(word) && !IsModelNumber(word));

    public static void ReadModelIdentifiers(ScannedCell cell, AreaBuilder area)
    {
        if (!AddMatches(cell, area, "ModelIdentifiers", word => IsIdentifier(word) || IsFirstOfAll(word)))
        {
            ReadList(cell, area, "ModelIdentifiers");
        }
    }

    public static void ReadModelNumbers(ScannedCell cell, AreaBuilder area)
    {
        // "Model ID | PowerBook5,9".
        if (!AddIdentifiersAndNumbers(cell, area))
        {
            ReadList(cell, area, "ModelNumbers");
        }
    }

    public static void ReadOrderNumbers(ScannedCell cell, AreaBuilder area)
    {
        // "Configure-to-order" is none.
        if (!AddMatches(cell, area, "OrderNumbers", IsOrderNumber) && cell.Text.Any(char.IsDigit))
        {
            ReadList(cell, area, "OrderNumbers");
        }
    }

    /// <summary>Reads a list parted by commas; what stands in parentheses stays together.</summary>
    public static void ReadList(ScannedCell cell, AreaBuilder area, string name)
    {
        foreach (TokenRange range in Array.IndexOf(PartedAtAnd, name) >= 0 ? Alternatives.Split(cell, new TokenRange(0, cell.Count))
            : Commas(cell))
        {
            string text = cell.TextOf(range.First, range.End);
            foreach (string item in AreNumbers(text.Split(' ')) ? text.Split(' ') : [text])
            {
                area.Facts.AddToList(name, "string", new TextValue(item), cell);
            }
        }
    }

    // "20XW 20XX": numbers of one length that nothing parts any more.
    private static bool AreNumbers(string[] words) => words.Length > 1 && Array.TrueForAll(words, word =>
        word.Length == words[0].Length && word.Any(char.IsDigit) && word.Any(char.IsUpper) && !word.Any(char.IsLower));

    /// <summary>Reads a date, whole or in part.</summary>
    public static void ReadDate(ScannedCell cell, AreaBuilder area, string name)
    {
        if (name == "Released" && SaleClauses.Read(cell, 0, cell.Count) is (null, DateValue last))
        {
            // "Available | until October 1999".
            area.Facts.Add("Discontinued", last, cell);
        }
        else if (Dates.FindFirst(cell) is DateValue date)
        {
            area.Facts.Add(name, date, cell);
            if (name == "Released" && EndOfRange(cell) is DateValue end)
            {
                area.Facts.Add("Discontinued", end, cell);
            }
        }
        else if (cell.HasAny("current", "present", "still", "ongoing", "in production", "at launch", "since launch", "from launch"))
        {
            area.Facts.Remarks.NoteUnderstood();
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a date", "1984-01-24");
        }
    }

    // "On sale | May 6, 1998 to May 10, 1999".
    private static DateValue? EndOfRange(ScannedCell cell)
    {
        for (int i = 0; i < cell.Count; i++)
        {
            if (Dates.ReadAt(cell.Tokens, i, out int end) is not null && end + 1 < cell.Count && JoinsDates(cell.Tokens[end]))
            {
                return Dates.ReadAt(cell.Tokens, end + 1, out _);
            }
        }

        return null;
    }

    /// <summary>Whether a token between two dates says that something lasted from the one to the other.</summary>
    public static bool JoinsDates(Token token) => token.IsSymbol('-') || token.IsAnyOf(JointsOfDates);

    /// <summary>Reads what happened when: "Released May 6, 1998; discontinued May 10, 1999", "May 6, 1998 – May 10, 1999".</summary>
    public static void ReadTimetable(ScannedCell cell, AreaBuilder area)
    {
        string fact = "Released";
        bool any = false;
        for (int i = 0; i < cell.Count; i++)
        {
            fact = Array.Find(Events, entry => cell.Tokens[i].IsAnyOf(entry.Words)).Fact ?? fact;
            if (fact.Length > 0 && Dates.ReadAt(cell.Tokens, i, out int end) is DateValue date)
            {
                area.Facts.Add(fact, date, cell);
                any = true;
                fact = end < cell.Count && JoinsDates(cell.Tokens[end]) ? "Discontinued" : "";
                i = Math.Max(i, end - 1);
            }
        }

        if (!any)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "what happened and when", "released 1984-01-24, discontinued 1985-10-01");
        }
    }

    /// <summary>
    /// A list of one has a constant too, under the singular. Who built a machine is who developed it, unless the sheet names both.
    /// </summary>
    public static void Complete(MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Identity].Facts;
        if (facts["Manufacturer"] is Value manufacturer)
        {
            facts.AddDerived("Developer", manufacturer, "Manufacturer");
        }

        foreach ((string plural, string singular) in new[]
        {
            ("Types", "Type"), ("Families", "Family"), ("Predecessors", "Predecessor"), ("Successors", "Successor"),
            ("ModelIdentifiers", "ModelIdentifier"), ("ModelNumbers", "ModelNumber"), ("OrderNumbers", "OrderNumber"),
        })
        {
            if (facts[plural] is ListValue { Items.Count: 1 } list)
            {
                facts.AddDerived(singular, list.Items[0], plural, FactUse.Constant);
            }
        }
    }

    private static IEnumerable<TokenRange> Commas(ScannedCell cell)
    {
        int depth = 0;
        int first = 0;
        for (int i = 0; i <= cell.Count; i++)
        {
            bool parts = i == cell.Count || (depth == 0 && (cell.Tokens[i].IsSymbol(',') || cell.Tokens[i].IsSymbol(';')));
            if (parts && i > first)
            {
                yield return new TokenRange(first, i);
            }

            first = parts ? i + 1 : first;
            depth += i == cell.Count ? 0 : cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
        }
    }

    // A row may state both. The first identifier of all stands alone, or it is a word before a comma.
    private static bool AddIdentifiersAndNumbers(ScannedCell cell, AreaBuilder area) =>
        AddMatches(cell, area, "ModelIdentifiers", IsFirstOfAll(cell.Text) ? IsFirstOfAll : IsIdentifier) | AddMatches(cell, area, "ModelNumbers", IsModelNumber);

    private static bool AddMatches(ScannedCell cell, AreaBuilder area, string name, Func<string, bool> matches)
    {
        bool any = false;
        foreach (string candidate in Words(cell.Text))
        {
            if (matches(candidate))
            {
                area.Facts.AddToList(name, "string", new TextValue(candidate), cell);
                any = true;
            }
        }

        return any;
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '(', ')', ';'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces);

    // "Bench2,1Bench2,2": two identifiers whose line break was lost; behind the comma of one stand digits only.
    private static IEnumerable<string> Pieces(string word)
    {
        int start = 0;
        int comma = word.IndexOf(',');
        for (int i = comma + 1; comma > 0 && i > 0 && i < word.Length; i++)
        {
            if (char.IsDigit(word[i - 1]) && char.IsLetter(word[i]) && word.IndexOf(',', i) > 0)
            {
                yield return word.Substring(start, i - start);
                start = i;
                comma = word.IndexOf(',', i);
                i = comma;
            }

            if (comma < 0)
            {
                break;
            }
        }

        yield return word.Substring(start).Trim(',', '.');
    }

    // "2002" at the head of a column is when its model came out.
    private static bool IsYear(ScannedCell cell) => cell.Count == 1 && cell.Text.Length == 4 && cell.Tokens[0].Number is >= 1970 and < 2070;

    // A name with two numbers, as machines report it: letters, digits, a comma, digits.
    private static bool IsIdentifier(string word)
    {
        int comma = word.IndexOf(',');
        return comma > 1 && comma < word.Length - 1 && char.IsLetter(word[0]) && char.IsDigit(word[comma - 1])
            && word.Skip(comma + 1).All(char.IsDigit) && word.Take(comma).All(char.IsLetterOrDigit);
    }

    // The first of all had no number before its comma.
    private static bool IsFirstOfAll(string word) =>
        word.IndexOf(',') is int comma and > 2 && word.Length == comma + 2 && char.IsDigit(word[comma + 1]) && word.Take(comma).All(char.IsLetter);

    // One letter and four digits, or an M and digits: the number on the case.
    private static bool IsModelNumber(string word) =>
        word.Length == 5 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsDigit);

    // Capitals and digits up to a slash, then the letter of its version: "M9020LL/A", "MB535*/A", "MB535xx/A".
    private static bool IsOrderNumber(string word) =>
        word.Length > 4 && word[word.Length - 2] == '/' && char.IsUpper(word[0]) && char.IsUpper(word[word.Length - 1]) && word.Any(char.IsDigit)
        && word.Take(word.Length - 2).All(character => char.IsUpper(character) || char.IsDigit(character) || character is '*' or 'x');
}
