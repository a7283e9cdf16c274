using System.Globalization;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Finds a date, in any of the orders in which people write it, whole or in part.</summary>
internal static class Dates
{
    // Two digits of a year before computers had models are those of this century.
    private const int FirstShortYear = 60;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    // "Q3 2005" and "mid 2005": a date has no room for which part of a year it is.
    private static readonly string[] Parts =
    [
        "early", "mid", "middle", "late", "beginning", "end", "spring", "summer", "autumn", "fall", "winter", "the", "of",
        "q1", "q2", "q3", "q4",
    ];

    /// <summary>The first date in a cell, as precise as the cell states it anywhere; null where there is none.</summary>
    public static DateValue? FindFirst(ScannedCell cell)
    {
        DateValue? first = null;
        for (int i = 0; i < cell.Count; i++)
        {
            if (ReadAt(cell.Tokens, i, out int end) is DateValue date)
            {
                first = first is null || (date.Precision > first.Precision && date.IsCompatibleWith(first)) ? date : first;

                // "04/03/2022": what is a part of a date is no other one.
                i = end - 1;
            }
        }

        return first;
    }

    /// <summary>The first and the last month of a quarter, "Q2 2020"; null where a cell states none.</summary>
    public static (DateValue First, DateValue Last)? FindQuarter(ScannedCell cell)
    {
        int at = Array.FindIndex(cell.Tokens, token => token.Kind == TokenKind.Word && token.Text is ['Q' or 'q', >= '1' and <= '4']);
        if (at < 0 || FindFirst(cell) is not { Month: 0 } year)
        {
            return null;
        }

        int last = (cell.Tokens[at].Text[1] - '0') * 3;
        return (new DateValue(year.Year, last - 2, 0), new DateValue(year.Year, last, 0));
    }

    /// <summary>The date that a cell states and nothing else; null where there is more, or only a number.</summary>
    public static DateValue? ReadWhole(ScannedCell cell)
    {
        int parts = 0;
        for (int i = 0; i < cell.Count; i++)
        {
            Token token = cell.Tokens[i];
            if (token.IsNumber || MonthOf(token) > 0)
            {
                parts++;
            }
            else if (token.Kind != TokenKind.Symbol && OrdinalAt(cell.Tokens, i) == 0 && !token.IsWord("of"))
            {
                return null;
            }
        }

        return parts > 1 && FindFirst(cell) is DateValue date && parts == date.Precision ? date : null;
    }

    /// <summary>The date that starts at a token, and where it ends; null where none starts there.</summary>
    public static DateValue? ReadAt(Token[] tokens, int at, out int end)
    {
        end = at;
        if (MonthOf(tokens[at]) is int month and > 0)
        {
            return MonthFirst(tokens, at + 1, month, out end);
        }

        if (DotsAt(tokens, at, out end) is DateValue dotted)
        {
            return dotted;
        }

        end = at;
        if (!IsWhole(tokens, at))
        {
            return null;
        }

        if (NumbersAt(tokens, at, out end) is DateValue numbers)
        {
            return numbers;
        }

        end = at;

        // "10/1998".
        if (tokens[at].Number <= 12 && TokenAt(tokens, at + 1).IsSymbol('/') && IsDateDash(tokens, at + 1) && TokenAt(tokens, at + 2).Glued
            && YearAt(tokens, at + 2) is int full and > 0)
        {
            end = at + 3;
            return Checked(full, (int)tokens[at].Number, 0);
        }

        // "24 January 1984", "24th of January, 1984" and "24-Jan-1984".
        int name = at + 1 + OrdinalAt(tokens, at + 1);
        name += TokenAt(tokens, name).IsWord("of") || IsDateDash(tokens, name) ? 1 : 0;
        int behind = name + 1 + JointAt(tokens, name + 1);
        if (MonthOf(TokenAt(tokens, name)) is int second and > 0 && YearAt(tokens, behind) is int year and > 0)
        {
            end = behind + 1;
            return Checked(year, second, (int)tokens[at].Number);
        }

        return YearAt(tokens, at) is int first and > 0 ? YearFirst(tokens, at, first, out end) : null;
    }

    /// <summary>The same where words before it may say which part of a month or a year it is: "late June 2020" is in that month.</summary>
    public static DateValue? ReadRoughlyAt(Token[] tokens, int at, out int end)
    {
        while (at < tokens.Length && (tokens[at].IsAnyOf(Parts) || (at > 0 && tokens[at - 1].IsWord("mid") && IsDateDash(tokens, at))))
        {
            at++;
        }

        end = at;
        return at < tokens.Length ? ReadAt(tokens, at, out end) : null;
    }

    /// <summary>The day behind a date. A month or a year alone counts to its end, so that nothing lies behind it.</summary>
    public static DateValue After(DateValue date)
    {
        DateTime next = date.Day == 0 ? default : new DateTime(date.Year, date.Month, date.Day).AddDays(1);
        return date.Day == 0 ? date : new DateValue(next.Year, next.Month, next.Day);
    }

    /// <summary>The first day of a date: what was so before a month or a year was not so in it.</summary>
    public static DateValue FirstOf(DateValue date) => new(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day));

    // "24.01.1984": with dots between them, the day stands first.
    private static DateValue? DotsAt(Token[] tokens, int at, out int end)
    {
        end = at + 1;
        string[] parts = tokens[at].Kind == TokenKind.Version ? tokens[at].Text.Split('.') : [];
        return parts is [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year]
            && Number(day) is int first and > 0 && Number(month) is int second and > 0 && Number(year) is int third and >= 1900 and < 2200
            ? Checked(third, second, first)
            : null;
    }

    // "19/03/2022" and "03-19-2022": a day where one reading is possible. Of "04/03/2022" only the year is certain.
    private static DateValue? NumbersAt(Token[] tokens, int at, out int end)
    {
        end = at + 5;
        if (!IsShort(tokens, at) || !IsDateDash(tokens, at + 1) || !IsShort(tokens, at + 2) || !IsDateDash(tokens, at + 3)
            || tokens[at + 1].Text != tokens[at + 3].Text || YearAt(tokens, at + 4) is not (int year and > 0))
        {
            return null;
        }

        (int first, int second) = ((int)tokens[at].Number, (int)tokens[at + 2].Number);
        DateValue? dayFirst = Checked(year, second, first);
        DateValue? monthFirst = Checked(year, first, second);
        return dayFirst is null || monthFirst is null || first == second ? dayFirst ?? monthFirst ?? Checked(year, 0, 0) : Checked(year, 0, 0);
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    // "January 24, 1984" and "June 2023".
    private static DateValue? MonthFirst(Token[] tokens, int at, int month, out int end)
    {
        // "Dec. 14", "June, 2023", "June of 2023" and "Jun-2023".
        at += JointAt(tokens, at);
        end = at + 1;
        if (YearAt(tokens, at) is int only and > 0)
        {
            return Checked(only, month, 0);
        }

        // "March '20".
        if (TokenAt(tokens, at).IsSymbol('\'') && IsWhole(tokens, at + 1) && tokens[at + 1] is { Glued: true, Text.Length: 2 } year2)
        {
            end = at + 2;
            return Checked(year2.Number < FirstShortYear ? 2000 + (int)year2.Number : 1900 + (int)year2.Number, month, 0);
        }

        if (!IsWhole(tokens, at))
        {
            return null;
        }

        int year = at + 1 + OrdinalAt(tokens, at + 1);
        year += JointAt(tokens, year);
        end = year + 1;
        return YearAt(tokens, year) is int last and > 0 ? Checked(last, month, (int)tokens[at].Number) : null;
    }

    // "1984-01-24", "1984/01/24", "1984-Jan-24", "1984-01" and "1984".
    private static DateValue? YearFirst(Token[] tokens, int at, int year, out int end)
    {
        end = at + 1;
        int month = !IsDateDash(tokens, at + 1) ? 0 : IsWhole(tokens, at + 2) ? (int)tokens[at + 2].Number : MonthOf(TokenAt(tokens, at + 2));
        bool whole = month > 0 && IsDateDash(tokens, at + 3) && IsWhole(tokens, at + 4);
        if (month is 0 or > 12 && !whole)
        {
            return Checked(year, 0, 0);
        }
        end = whole ? at + 5 : at + 3;
        return Checked(year, month, whole ? (int)tokens[at + 4].Number : 0);
    }

    // "14th": the ending says nothing.
    private static int OrdinalAt(Token[] tokens, int at)
    {
        Token token = TokenAt(tokens, at);
        return token.Glued && (token.IsWord("st") || token.IsWord("nd") || token.IsWord("rd") || token.IsWord("th")) ? 1 : 0;
    }

    // What may stand between a month and the day or year behind it.
    private static int JointAt(Token[] tokens, int at)
    {
        Token token = TokenAt(tokens, at);
        return token.IsSymbol('.') || token.IsSymbol(',') || token.IsWord("of") || IsDateDash(tokens, at) ? 1 : 0;
    }

    private static Token TokenAt(Token[] tokens, int at) =>
        at < tokens.Length ? tokens[at] : new Token(TokenKind.Symbol, " ", 0, 0, -1, Glued: false);

    private static bool IsDateDash(Token[] tokens, int at)
    {
        Token token = TokenAt(tokens, at);
        return token.Glued && (token.IsSymbol('-') || token.IsSymbol('/') || token.IsSymbol('|'));
    }

    private static bool IsWhole(Token[] tokens, int at)
    {
        Token token = TokenAt(tokens, at);
        return token.IsNumber && token.Number is > 0 and < 10_000 && decimal.Truncate(token.Number) == token.Number;
    }

    private static bool IsShort(Token[] tokens, int at) => IsWhole(tokens, at) && tokens[at].Text.Length <= 2;

    private static int YearAt(Token[] tokens, int at)
    {
        Token token = TokenAt(tokens, at);
        return IsWhole(tokens, at) && token.Text.Length == 4 && token.Number is >= 1900 and < 2200 ? (int)token.Number : 0;
    }

    private static int MonthOf(Token token)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < 3)
        {
            return 0;
        }

        // "Dec", "Sept." and "December" are one month; "Marchetti" is none.
        for (int i = 0; i < Months.Length; i++)
        {
            if (Months[i].StartsWith(token.Text, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static DateValue? Checked(int year, int month, int day) =>
        month <= 12 && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month))) ? new DateValue(year, month, day) : null;
}
