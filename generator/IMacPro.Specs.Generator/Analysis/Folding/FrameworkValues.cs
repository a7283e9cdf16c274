using System.Globalization;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>
/// Dates and versions of the framework: a <c>DateOnly</c> is a <see cref="Day"/> here, the others are themselves. What would
/// throw is unknown.
/// </summary>
internal static class FrameworkValues
{
    // 9999-12-31; there is none behind it.
    private const int LastDay = 3_652_058;

    private const string Iso = "yyyy-MM-dd";
    private const string DateOnly = "DateOnly";

    // A time that is told of another zone may be of another day here.
    private const int OtherZones = (int)(DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    public static bool Knows(INamedTypeSymbol? type) =>
        type is
        {
            Name: DateOnly or nameof(DateTime) or nameof(Version),
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        };

    public static Folded DefaultOf(INamedTypeSymbol type) => !Knows(type) ? Folded.Unknown
        : type.Name == DateOnly ? Folded.Of(new Day(0))
        : type.Name == nameof(DateTime) ? Folded.Of(default(DateTime))
        : Folded.Unknown;

    public static Folded Create(IMethodSymbol constructor, object?[] values) => Try(() => (constructor.ContainingType.Name, values) switch
    {
        (DateOnly, [int year, int month, int day]) => DayOf(new DateTime(year, month, day)),
        (nameof(DateTime), [int year, int month, int day]) => new DateTime(year, month, day),
        (nameof(DateTime), [int year, int month, int day, int hour, int minute, int second, ..]) =>
            new DateTime(year, month, day, hour, minute, second),
        (nameof(Version), [int major, int minor]) => new Version(major, minor),
        (nameof(Version), [int major, int minor, int build]) => new Version(major, minor, build),
        (nameof(Version), [int major, int minor, int build, int revision]) => new Version(major, minor, build, revision),
        (nameof(Version), [string text]) => new Version(text),
        _ => null,
    });

    public static Folded Call(IMethodSymbol method, object?[] values) => Try(() => (method.ContainingType.Name, method.Name, values) switch
    {
        (DateOnly, "FromDateTime", [DateTime date]) => DayOf(date),
        (DateOnly, "FromDayNumber", [int and >= 0 and <= LastDay and int number]) => new Day(number),
        (DateOnly, "Parse", [string text, ..]) => Parse(text, values) is DateTime date ? DayOf(date) : null,
        (DateOnly, "ParseExact", [string text, Iso or "o" or "O", ..]) => Parse(text, values) is DateTime date ? DayOf(date) : null,
        (DateOnly, "AddDays", [Day day, int days]) => DayOf(DateOf(day).AddDays(days)),
        (DateOnly, "AddMonths", [Day day, int months]) => DayOf(DateOf(day).AddMonths(months)),
        (DateOnly, "AddYears", [Day day, int years]) => DayOf(DateOf(day).AddYears(years)),
        (nameof(DateTime), "Parse", [string text, ..]) => Parse(text, values),
        (nameof(DateTime), "ParseExact", [string text, Iso, ..]) => Parse(text, values),
        (nameof(DateTime), "AddDays", [DateTime date, double days]) => date.AddDays(days),
        (nameof(DateTime), "AddMonths", [DateTime date, int months]) => date.AddMonths(months),
        (nameof(DateTime), "AddYears", [DateTime date, int years]) => date.AddYears(years),
        (nameof(Version), "Parse", [string text]) => Version.Parse(text),
        _ => null,
    });

    public static Folded GetProperty(object? value, IPropertySymbol property) => (value, property.Name) switch
    {
        (DateTime date, nameof(DateTime.Date)) => Folded.Of(date.Date),
        _ => Folded.Unknown,
    };

    /// <summary>
    /// The value of a static property. Of all cultures only this one is known: others count years by calendars of their own.
    /// </summary>
    public static Folded GetStatic(IPropertySymbol property) =>
        property is
        {
            Name: nameof(CultureInfo.InvariantCulture) or nameof(DateTimeFormatInfo.InvariantInfo),
            ContainingType:
            {
                Name: nameof(CultureInfo) or nameof(DateTimeFormatInfo),
                ContainingNamespace: { Name: "Globalization", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
            },
        }
            ? Folded.Of(CultureInfo.InvariantCulture)
            : Folded.Unknown;

    public static DateTime DateOf(Day day) => new(day.Number * TimeSpan.TicksPerDay);

    public static Day DayOf(DateTime date) => new((int)(date.Ticks / TimeSpan.TicksPerDay));

    // Other ways to write a date mean other days elsewhere.
    private static DateTime? Parse(string text, object?[] arguments) =>
        !arguments.OfType<int>().Any(styles => (styles & OtherZones) != 0)
        && DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;

    private static Folded Try(Func<object?> make)
    {
        try
        {
            return make() is object value ? Folded.Of(value) : Folded.Unknown;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            return Folded.Unknown;
        }
    }
}
