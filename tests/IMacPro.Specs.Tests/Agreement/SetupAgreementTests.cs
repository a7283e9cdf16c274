namespace IMacPro.Specs.Tests.Agreement;

/// <summary>Values of setups below, at and above every bound: <c>Validate</c> and the analyzer say the same.</summary>
public class SetupAgreementTests
{
    private static readonly string[] Counts = ["-1", "0", "1", "2", "3", "4", "5", "int.MaxValue", "int.MinValue"];

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["MacOSVersion"] =
        [
            "default", "null", "new MacOSVersion(10)", "new MacOSVersion(10, 13)", "new MacOSVersion(10, 13, 1)", "new MacOSVersion(10, 13, 2)",
            "new MacOSVersion(10, 12, 9)", "new MacOSVersion(11)", "new MacOSVersion(12, 3)", "new MacOSVersion(12, 2)", "new MacOSVersion(13, 4)",
            "new MacOSVersion(15)", "new MacOSVersion(15, 99, 99)", "new MacOSVersion(16)", "new MacOSVersion(26)", "new MacOSVersion(27)",
            "MacOSVersion.Parse(\"macOS 15.7\")",
        ],
        ["DataRate"] =
        [
            "null", "DataRate.FromGigabitsPerSecond(10)", "DataRate.FromGigabitsPerSecond(10.01m)", "DataRate.FromMegabitsPerSecond(100)",
            "DataRate.FromGigabytesPerSecond(2)", "DataRate.Parse(\"9999 Mb/s\")", "default(DataRate)", "DataRate.FromBitsPerSecond(10000000001)",
        ],
        ["WifiStandard"] =
        [
            "null", "WifiStandard.None", "WifiStandard.Legacy", "WifiStandard.A", "WifiStandard.Ac", "WifiStandard.Ax", "WifiStandard.Be", "WifiStandard.Bn",
            "WifiStandard.A | WifiStandard.Ac", "WifiStandard.Ac | WifiStandard.Ax", "(WifiStandard)512", "(WifiStandard)(-1)",
        ],
        ["Version"] = ["null", "new Version(4, 2)", "new Version(5, 0)", "new Version(5, 0, 1)", "new Version(5, 1)", "new Version(5, 3)", "new Version(6, 0)"],
        ["Double"] = ["null", "-0.1", "0", "0.1", "499.9", "500", "500.1", "double.MaxValue", "double.NaN", "double.PositiveInfinity", "1e-7"],
    };

    [Fact]
    public async Task MoreThan400CasesAgree()
    {
        System.Reflection.Assembly emitted = CaseProject.Emitted;
        string[] expressions =
        [
            .. emitted.GetTypes()
                .Where(type => type.Name.EndsWith("Setup", StringComparison.Ordinal))
                .SelectMany(type => type.GetProperties().Where(property => property.CanWrite))
                .SelectMany(property => ValuesOf(property).Select(value => $"new {property.DeclaringType!.Name} {{ {property.Name} = {value} }}")),
        ];
        CaseProject project = CaseProject.Create(expressions, ["Cases.SetupDriver.Verdict"], Driver.Verdicts, SetupDriver(emitted));

        string[] verdicts = project.Run("Verdict");

        TestContext.Current.TestOutputHelper?.WriteLine($"{expressions.Length} cases");
        Assert.True(expressions.Length > 400);
        Assert.Equal(verdicts, await project.AnalyzeAsync());
        Assert.Contains(verdicts, verdict => verdict.Length == 0);
        Assert.All(
            ["SPEC1004", "SPEC1005", "SPEC1006", "SPEC1007"],
            id => Assert.Contains(verdicts, verdict => verdict.StartsWith(id, StringComparison.Ordinal)));
    }

    private static string[] ValuesOf(System.Reflection.PropertyInfo property)
    {
        string type = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Name;
        return type != "Int32" ? Values[type]
            : property.Name.EndsWith("Pixels", StringComparison.Ordinal) ? [.. Counts, "2879", "2880", "2881", "5119", "5120", "5121"]
            : Counts;
    }

    private static string SetupDriver(System.Reflection.Assembly emitted)
    {
        IEnumerable<string> overloads = emitted.GetTypes()
            .Where(type => type.Name.EndsWith("Setup", StringComparison.Ordinal))
            .Select(type => $"public static string Verdict({type.FullName} one) => Cases.Verdict.Of(one.IsValid, one.Validate());");
        return $"namespace Cases {{ internal static class SetupDriver {{ {string.Join(' ', overloads)} }} }}";
    }
}
