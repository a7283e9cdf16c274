using System.Globalization;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>What the scanner finds in a cell, as short texts that a test can compare.</summary>
internal static class Scan
{
    public static ScannedCell Cell(string text) => new(new Cell(text, 0, 1));

    /// <summary>The tokens, one space between them, however they stood in the cell.</summary>
    public static string Tokens(string text) => string.Join(" ", Tokenizer.Tokenize(text).Select(token => token.Text));

    /// <summary>The only token of a text, as "Kind Text".</summary>
    public static string Token(string text)
    {
        Token token = Assert.Single(Tokenizer.Tokenize(text));
        return $"{token.Kind} {token.Text}";
    }

    /// <summary>Every measure of a text, as "number Unit".</summary>
    public static string Measures(string text) => string.Join(", ", Cell(text).Measures
        .Select(measure => $"{measure.Number.ToString("0.####", CultureInfo.InvariantCulture)} {measure.Unit}"));

    /// <summary>The offers of a text, as "Terms: words".</summary>
    public static string[] Offers(string text, bool upToIsMaximum)
    {
        ScannedCell cell = Cell(text);
        return
        [
            .. Generator.Facts.Scanning.Offers.Split(cell, upToIsMaximum)
                .Select(offer => $"{offer.Terms}: {cell.TextOf(offer.Range.First, offer.Range.End)}"),
        ];
    }

    /// <summary>The alternatives of a text in its own words.</summary>
    public static string[] Alternatives(string text, bool atSlashes = false, bool atPlus = false)
    {
        ScannedCell cell = Cell(text);
        return
        [
            .. Generator.Facts.Scanning.Alternatives.Split(cell, new TokenRange(0, cell.Count), atSlashes, atPlus)
                .Select(part => cell.TextOf(part.First, part.End)),
        ];
    }

    /// <summary>What stands behind the date that a text begins with.</summary>
    public static string AfterDate(string text)
    {
        ScannedCell cell = Cell(text);
        Dates.ReadAt(cell.Tokens, 0, out int end);
        return cell.TextOf(end, cell.Count);
    }

    /// <summary>The first date of a text as ISO writes it, as far as it is stated.</summary>
    public static string? Date(string text) => Dates.FindFirst(Cell(text)) is { } date ? Print.Value(date) : null;
}
