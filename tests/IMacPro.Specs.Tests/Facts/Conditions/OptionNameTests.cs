namespace IMacPro.Specs.Tests.Facts.Conditions;

/// <summary>What the options of all variants together are called.</summary>
public class OptionNameTests
{
    [Fact]
    public void AreLongerWhereAnotherVariantHasSomethingElseOfThatName()
    {
        Orders orders = Orders.OfRows("Model | One | Two", "Storage | 1 TB HDD + 256 GB SSD | 512 GB or 1 TB SSD", "Weight | 1 kg | 2 kg");

        Assert.Equal<string>(
            ["TB1HDD", "GB256", "GB512", "TB1SSD"],
            [.. Assert.Single(orders.Configuration.Components).Options.Select(option => option.Identifier)]);
    }

    [Fact]
    public void AreOneWhereAnotherVariantHasTheSame()
    {
        Orders orders = Orders.OfRows("Model | One | Two", "Storage | 1 TB SSD | 512 GB or 1 TB SSD", "Weight | 1 kg | 2 kg");

        Assert.Equal<string>(
            ["TB1", "GB512"], [.. Assert.Single(orders.Configuration.Components).Options.Select(option => option.Identifier)]);
    }
}
