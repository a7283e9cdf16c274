using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Conditions on the number of a day.</summary>
internal static class Days
{
    /// <summary>Whether the variable <c>day</c> lies in a span; an open end is no condition.</summary>
    public static string Contains(int from, int until)
    {
        string[] conditions =
        [
            .. from == RuleSale.Always ? (string[])[] : [$"day >= {Invariant.Text(from)}"],
            .. until == RuleSale.Never ? (string[])[] : [$"day < {Invariant.Text(until)}"],
        ];
        return conditions.Length == 0 ? "day >= 0" : string.Join(" && ", conditions);
    }
}
