using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>Numbers as the user's program would reckon them. What would overflow or throw there is unknown here.</summary>
internal static class Arithmetic
{
    /// <summary>A value as another type's; enums are their numbers.</summary>
    public static Folded Convert(object? value, ITypeSymbol? type)
    {
        ITypeSymbol? target = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        SpecialType special = target is INamedTypeSymbol { EnumUnderlyingType: INamedTypeSymbol underlying }
            ? underlying.SpecialType
            : target?.SpecialType ?? SpecialType.None;
        if (value is null || !IsNumber(value))
        {
            // A date stays a date and a text a text; that C# allowed the conversion is known.
            return Folded.Of(value);
        }

        try
        {
            return Truncate(value, special) is object number ? ChangeType(number, special) : Folded.Unknown;
        }
        catch (OverflowException)
        {
            return Folded.Unknown;
        }
    }

    public static Folded Apply(UnaryOperatorKind kind, object? value) => (kind, value) switch
    {
        (UnaryOperatorKind.Plus, not null) when IsNumber(value) => Folded.Of(value),
        (UnaryOperatorKind.Minus, int number and not int.MinValue) => Folded.Of(-number),
        (UnaryOperatorKind.Minus, long number and not long.MinValue) => Folded.Of(-number),
        (UnaryOperatorKind.Minus, double number) => Folded.Of(-number),
        (UnaryOperatorKind.Minus, decimal number) => Folded.Of(-number),
        (UnaryOperatorKind.Not, bool isTrue) => Folded.Of(!isTrue),
        (UnaryOperatorKind.BitwiseNegation, int number) => Folded.Of(~number),
        (UnaryOperatorKind.BitwiseNegation, long number) => Folded.Of(~number),
        _ => Folded.Unknown,
    };

    public static Folded Apply(BinaryOperatorKind kind, object? left, object? right, ITypeSymbol? type)
    {
        try
        {
            return (left, right) switch
            {
                (double, double) => OfDoubles(kind, (double)left, (double)right),
                (decimal, decimal) => OfDecimals(kind, (decimal)left, (decimal)right),
                (not null, not null) when IsInteger(left) && IsInteger(right) =>
                    OfIntegers(kind, ToLong(left), ToLong(right)).Map(value => Convert(value, type)),
                _ => Folded.Unknown,
            };
        }
        catch (OverflowException)
        {
            return Folded.Unknown;
        }
    }

    private static Folded OfDoubles(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => Folded.Of(left + right),
        BinaryOperatorKind.Subtract => Folded.Of(left - right),
        BinaryOperatorKind.Multiply => Folded.Of(left * right),
        BinaryOperatorKind.Divide => Folded.Of(left / right),
        _ => Folded.Unknown,
    };

    private static Folded OfDecimals(BinaryOperatorKind kind, decimal left, decimal right) => kind switch
    {
        BinaryOperatorKind.Add => Folded.Of(left + right),
        BinaryOperatorKind.Subtract => Folded.Of(left - right),
        BinaryOperatorKind.Multiply => Folded.Of(left * right),
        BinaryOperatorKind.Divide when right != 0 => Folded.Of(left / right),
        _ => Folded.Unknown,
    };

    private static Folded OfIntegers(BinaryOperatorKind kind, long left, long right) => checked(kind switch
    {
        BinaryOperatorKind.Add => Folded.Of(left + right),
        BinaryOperatorKind.Subtract => Folded.Of(left - right),
        BinaryOperatorKind.Multiply => Folded.Of(left * right),
        BinaryOperatorKind.Divide when right != 0 => Folded.Of(left / right),
        BinaryOperatorKind.Remainder when right is not (0 or -1) => Folded.Of(left % right),
        BinaryOperatorKind.Or => Folded.Of(left | right),
        BinaryOperatorKind.And => Folded.Of(left & right),
        BinaryOperatorKind.ExclusiveOr => Folded.Of(left ^ right),
        _ => Folded.Unknown,
    });

    // C# cuts a fraction off where the framework's conversion would round it.
    private static object? Truncate(object number, SpecialType target) => number switch
    {
        _ when target is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal => number,
        double floating => double.IsNaN(floating) ? null : Math.Truncate(floating),
        float floating => float.IsNaN(floating) ? null : Math.Truncate((double)floating),
        decimal exact => decimal.Truncate(exact),
        _ => number,
    };

    private static Folded ChangeType(object number, SpecialType target) => target switch
    {
        SpecialType.System_SByte => Folded.Of(System.Convert.ToSByte(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Byte => Folded.Of(System.Convert.ToByte(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Int16 => Folded.Of(System.Convert.ToInt16(number, CultureInfo.InvariantCulture)),
        SpecialType.System_UInt16 => Folded.Of(System.Convert.ToUInt16(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Int32 => Folded.Of(System.Convert.ToInt32(number, CultureInfo.InvariantCulture)),
        SpecialType.System_UInt32 => Folded.Of(System.Convert.ToUInt32(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Int64 => Folded.Of(System.Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        SpecialType.System_UInt64 => Folded.Of(System.Convert.ToUInt64(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Single => Folded.Of(System.Convert.ToSingle(number, CultureInfo.InvariantCulture)),
        SpecialType.System_Double => Folded.Of(ToDouble(number)),
        SpecialType.System_Decimal => Folded.Of(ToDecimal(number)),
        SpecialType.System_Object => Folded.Of(number),
        _ => Folded.Unknown,
    };

    private static bool IsNumber(object value) => IsInteger(value) || value is float or double or decimal;

    private static bool IsInteger(object value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong;

    private static double ToDouble(object value) => System.Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object value) => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static long ToLong(object value) => System.Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
