using System.Globalization;
using System.Text.Json.Nodes;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Facts.Conditions;

/// <summary>Whole sheets of what could be ordered, when and together with what, and orders that a person decided by them.</summary>
public class OrderSheetTests
{
    private const string Ending = ".orders.json";

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Sheets.DataPath("orders"), "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AreDecidedAsAPersonDecides(string name)
    {
        string path = Path.Combine(Sheets.DataPath("orders"), name);
        Orders orders = Orders.Of(File.ReadAllText(path + ".txt"));
        JsonArray decided = JsonNode.Parse(File.ReadAllText(path + Ending))!.AsArray();

        Assert.NotEmpty(decided);
        Assert.All(decided, order => Assert.True(
            IsValid(orders, order!) == order!["isValid"]!.GetValue<bool>(), $"{order["on"]}: {order["why"]}"));
    }

    private static bool IsValid(Orders orders, JsonNode order) => orders.Check(
        DateOnly.ParseExact(order["on"]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. orders.Configuration.Components.Select(component => order[component.Name]?.GetValue<string>() ?? "")]).Count == 0;
}
