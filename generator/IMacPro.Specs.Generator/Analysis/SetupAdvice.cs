using System.Globalization;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Finds the value within the bounds that is nearest to one outside them.</summary>
internal static class SetupAdvice
{
    /// <summary>What to write instead; null where nothing would do.</summary>
    public static FixPayload? Nearest(SetupLimit limit, object? value)
    {
        ITypeSymbol type = limit.Property.Type;
        return limit.Kind switch
        {
            SetupLimitKind.OperatingSystem => value is MacOSVersion version && NearestSystem(limit, version) is MacOSVersion nearest
                ? Use($"{limit.Subject} {nearest}", Expressions.Version(nearest, type), nearest.ToString())
                : null,
            SetupLimitKind.Wifi => value is int standards && NearestWifi(limit, (WifiStandard)standards) is var nearest and not WifiStandard.None
                ? Use(nearest.ToDisplayName(), Expressions.Wifi(nearest, type), "")
                : null,
            SetupLimitKind.Ethernet => DataRate.TryParse(limit.Maximum, out DataRate rate)
                ? Use(limit.Maximum, Expressions.Rate(rate, type), limit.Maximum)
                : null,
            SetupLimitKind.Bluetooth => Version.TryParse(limit.Maximum, out Version? most)
                ? Use($"{limit.Subject} {limit.Maximum}", Expressions.Version(most, type), limit.Maximum)
                : null,
            _ => NearestNumber(limit, value) is string number ? Use(Counted(limit, number), number, number) : null,
        };
    }

    private static FixPayload Use(string name, string expression, string text) => new("Use " + name, expression, text);

    private static string Counted(SetupLimit limit, string number) =>
        number + " " + limit.Subject + (limit.Kind == SetupLimitKind.Ports && number != "1" ? "s" : "");

    private static MacOSVersion? NearestSystem(SetupLimit limit, MacOSVersion version)
    {
        bool bounded = MacOSVersion.TryParse(limit.Minimum, out MacOSVersion least);
        return bounded && version < least ? least
            : MacOSVersion.TryParse(limit.Maximum, out MacOSVersion most) ? most
            : null;
    }

    // What of it is supported; else the newest that is older, for newer ones work with those.
    private static WifiStandard NearestWifi(SetupLimit limit, WifiStandard asked)
    {
        if (!WifiStandards.TryParse(limit.Maximum, out WifiStandard all))
        {
            return WifiStandard.None;
        }

        return (all & asked) != WifiStandard.None
            ? all & asked
            : WifiStandards.Values.LastOrDefault(one => one < asked && all.Contains(one));
    }

    private static string? NearestNumber(SetupLimit limit, object? value)
    {
        bool negative = value is int and < 0 or double and < 0;
        return negative ? "0" : double.TryParse(limit.Maximum, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? limit.Maximum : null;
    }
}
