using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Values as expressions and types in C#. Every name is written out from the root, so that no name of the user's is in the way.</summary>
internal static class Literals
{
    private const string Vocabulary = "global::IMacPro.Specs.";

    /// <summary>The full name of a vocabulary type; keywords stay as they are.</summary>
    public static string TypeName(string name) => name is "string" or "int" or "long" or "double" or "bool" ? name : Vocabulary + name;

    /// <summary>The type of a value.</summary>
    public static string TypeOf(Value value) => value switch
    {
        TextValue => "string",
        IntegerValue => "int",
        LongValue => "long",
        NumberValue => "double",
        BooleanValue => "bool",
        EnumValue member => TypeName(member.Type),
        QuantityValue quantity => TypeName(quantity.Type),
        MoneyValue => TypeName("Money"),
        DateValue => TypeName("SpecDate"),
        SystemVersionValue => TypeName("MacOSVersion"),
        VersionValue => "global::System.Version",
        ListValue list => $"{TypeName("SpecList")}<{TypeName(list.ElementType)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The expression of a value.</summary>
    public static string Expression(Value value) => value switch
    {
        TextValue text => Text(text.Text),
        IntegerValue number => Invariant.Text(number.Number),
        LongValue number => Invariant.Text(number.Number) + "L",
        NumberValue number => Number(number.Number),
        BooleanValue truth => truth.IsTrue ? "true" : "false",
        EnumValue member => string.Join(" | ", member.Members.Select(name => $"{TypeName(member.Type)}.{name}")),
        QuantityValue quantity => $"{TypeName(quantity.Type)}.From{quantity.Unit}({Invariant.Text(quantity.Amount)}m)",
        MoneyValue money => $"new {TypeName("Money")}({Invariant.Text(money.Amount)}m, {Text(money.Currency)})",
        DateValue date => $"new {TypeName("SpecDate")}({Dates(date)})",
        SystemVersionValue version => $"new {TypeName("MacOSVersion")}({version.ToString().Replace(".", ", ")})",
        VersionValue version => $"new global::System.Version({Invariant.Text(version.Major)}, {Invariant.Text(version.Minor)})",
        ListValue list => $"new {TypeOf(list)}({string.Join(", ", list.Items.Select(Expression))})",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Whether a value can be a constant.</summary>
    public static bool IsConstant(Value value) =>
        value is TextValue or IntegerValue or LongValue or NumberValue or BooleanValue or EnumValue;

    /// <summary>A string literal that holds any text.</summary>
    public static string Text(string text) => IsPlain(text) ? $"\"{text}\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A character literal that holds any character.</summary>
    public static string Character(char character) => SymbolDisplay.FormatLiteral(character, quote: true);

    // Almost every text is of these, and asking the compiler costs ten times as much.
    private static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    // A whole number must still be a double where it is used without a type, as in a division.
    private static string Number(double number)
    {
        string text = Invariant.Text(number);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    private static string Dates(DateValue date) => Invariant.Join(
        ", ", date.Month == 0 ? [date.Year] : date.Day == 0 ? [date.Year, date.Month] : [date.Year, date.Month, date.Day]);
}
