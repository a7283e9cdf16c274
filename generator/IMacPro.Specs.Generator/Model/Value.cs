namespace IMacPro.Specs.Generator.Model;

/// <summary>A value a sheet states, in the form in which it will be typed.</summary>
internal abstract record Value;

internal sealed record TextValue(string Text) : Value;

internal sealed record IntegerValue(int Number) : Value;

internal sealed record LongValue(long Number) : Value;

internal sealed record NumberValue(double Number) : Value;

internal sealed record BooleanValue(bool IsTrue) : Value;

/// <summary>One member of a vocabulary enum, or several of a set of flags.</summary>
internal sealed record EnumValue(string Type, EquatableArray<string> Members) : Value
{
    /// <summary>The member or members of a vocabulary enum's value, by their names in C#.</summary>
    public static EnumValue Of<T>(T value)
        where T : struct, Enum
    {
        // The text of a flags value lists its members, and of any other value is the member's name.
        string[] names = value.ToString().Split([", "], StringSplitOptions.None);
        return new EnumValue(typeof(T).Name, names.ToEquatableArray());
    }
}

/// <summary>An amount of a unit: <paramref name="Type"/> is the vocabulary's quantity, <paramref name="Unit"/> its factory's unit.</summary>
internal sealed record QuantityValue(string Type, string Unit, decimal Amount) : Value;

/// <summary>An amount of a currency, by its code in ISO 4217.</summary>
internal sealed record MoneyValue(decimal Amount, string Currency) : Value;

/// <summary>A date; month and day are 0 where the sheet does not state them.</summary>
internal sealed record DateValue(int Year, int Month, int Day) : Value
{
    /// <summary>Whether one of the two dates only says more precisely what the other says.</summary>
    public bool IsCompatibleWith(DateValue other) =>
        Year == other.Year
        && (Month == 0 || other.Month == 0
            || (Month == other.Month && (Day == 0 || other.Day == 0 || Day == other.Day)));

    public int Precision => Day > 0 ? 3 : Month > 0 ? 2 : 1;
}

/// <summary>A version of an operating system; minor and patch are -1 where the sheet does not state them.</summary>
internal sealed record SystemVersionValue(int Major, int Minor, int Patch) : Value
{
    public int Precision => Patch >= 0 ? 3 : Minor >= 0 ? 2 : 1;

    /// <summary>Whether one of the two versions only says more precisely what the other says.</summary>
    public bool IsCompatibleWith(SystemVersionValue other) =>
        Major == other.Major
        && (Minor < 0 || other.Minor < 0
            || (Minor == other.Minor && (Patch < 0 || other.Patch < 0 || Patch == other.Patch)));

    /// <summary>Whether it comes behind another; what is not stated comes first.</summary>
    public bool IsAbove(SystemVersionValue other) =>
        Major != other.Major ? Major > other.Major
        : Minor != other.Minor ? Minor > other.Minor
        : Patch > other.Patch;

    public override string ToString() =>
        Invariant.Join(".", Minor < 0 ? [Major] : Patch < 0 ? [Major, Minor] : [Major, Minor, Patch]);
}

/// <summary>A version of two numbers, such as a radio standard's.</summary>
internal sealed record VersionValue(int Major, int Minor) : Value;

/// <summary>Several values of one type; <paramref name="ElementType"/> is a C# keyword or a vocabulary type.</summary>
internal sealed record ListValue(string ElementType, EquatableArray<Value> Items) : Value;
