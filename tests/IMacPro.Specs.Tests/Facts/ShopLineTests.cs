namespace IMacPro.Specs.Tests.Facts;

/// <summary>What a shop's page says between the choices of a component.</summary>
public class ShopLineTests
{
    [Theory]
    [InlineData("Order no. AB1234")]
    [InlineData("SKU 12345")]
    [InlineData("$0.00")]
    [InlineData("+$350.00")]
    [InlineData("(+ 99 €)")]
    [InlineData("Included")]
    [InlineData("Add to cart")]
    public void AreNoChoices(string line) => Assert.Equal(
        ["6-core AMD Ryzen 5", "8-core AMD Ryzen 7"],
        Reading.Of($"= M =\n\nProcessor\n6-core AMD Ryzen 5\n{line}\n8-core AMD Ryzen 7\n{line}\n").Items("Processor.Options", "Name"));

    [Theory]
    [InlineData("500 GB SSD")]
    [InlineData("Optional: 1 TB SSD, +$100")]
    public void AreNotLinesThatNameAChoice(string line) =>
        Assert.Single(Reading.Of($"= M =\n\nStorage\n{line}\n").Identifiers("Storage.Options"));
}
