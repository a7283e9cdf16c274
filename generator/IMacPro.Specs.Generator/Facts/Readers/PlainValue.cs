using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What a text plainly is, when nothing is known of what it is about; and nothing where it is not plain.</summary>
internal static class PlainValue
{
    /// <summary>The value and the name of the member that holds it; null where the text is only text.</summary>
    public static (string Name, Value Value)? Of(ScannedCell cell)
    {
        if (cell.Count == 1 && OfOne(cell.Tokens[0]) is (string, Value) one)
        {
            return one;
        }

        if (cell.Count == 2 && cell.Tokens[1] is { IsNumber: true, Glued: true } number && (cell.Tokens[0].IsSymbol('-') || cell.Tokens[0].IsSymbol('+')))
        {
            return ("Number", new NumberValue((double)(cell.Tokens[0].IsSymbol('-') ? -number.Number : number.Number)));
        }

        if (cell.Measures.Count == 1 && cell.Measures[0] is { First: 0 } measure && measure.End == cell.Count && measure.Unit.IsQuantity())
        {
            return ("Quantity", Quantities.Of(measure));
        }

        if (PriceOf(cell.Text) is MoneyValue price)
        {
            return ("Price", price);
        }

        return Dates.ReadWhole(cell) is DateValue date ? ("Date", date) : null;
    }

    private static (string Name, Value Value)? OfOne(Token only) =>
        only.IsNumber ? ("Number", new NumberValue((double)only.Number))
        : only.Kind == TokenKind.Version && SystemVersions.Parse(only.Text) is SystemVersionValue version ? ("Version", version)
        : only.IsWord("yes") || only.IsWord("no") ? ("IsTrue", new BooleanValue(only.IsWord("yes")))
        : null;

    /// <summary>The items of a text that plainly is a list, all of one type; null where it is none.</summary>
    public static ListValue? ListOf(Cell cell)
    {
        string[] items = PlainList.Split(cell.Text, out bool isPlain);
        if (items.Length < 2)
        {
            return null;
        }

        Value[] typed = [.. items.Select(item => Of(new ScannedCell(new Cell(item, 0, 1)))?.Value).TakeWhile(value => value is not null)!];
        string? type = typed.Length == items.Length ? TypeOf(typed[0]) : null;
        if (type is not null && Array.TrueForAll(typed, value => TypeOf(value) == type))
        {
            return new ListValue(type, typed.ToEquatableArray());
        }

        return isPlain ? new ListValue("string", items.Select(item => (Value)new TextValue(item)).ToEquatableArray()) : null;
    }

    private static MoneyValue? PriceOf(string text) =>
        Prices.First(text) is { Start: 0 } price && price.End == text.Length ? new MoneyValue(price.Amount, price.Currency) : null;

    private static string? TypeOf(Value? value) => value switch
    {
        NumberValue => "double",
        QuantityValue quantity => quantity.Type,
        MoneyValue => "Money",
        DateValue => "SpecDate",
        SystemVersionValue => "MacOSVersion",
        _ => null,
    };
}
