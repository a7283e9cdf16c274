namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Sides and weights in whatever order, and prices beside what they are for.</summary>
public class BodyPlaceTests
{
    [Theory]
    [InlineData("40 × 30 × 10 cm", "40 cm | 30 cm | 10 cm")]
    [InlineData("40 x 30 x 10 cm", "40 cm | 30 cm | 10 cm")]
    [InlineData("40 by 30 by 10 cm", "40 cm | 30 cm | 10 cm")]
    [InlineData("30 × 10 cm", " | 30 cm | 10 cm")]
    [InlineData("W 40 × H 30 × D 10 cm", "30 cm | 40 cm | 10 cm")]
    [InlineData("40 cm wide × 30 cm high × 10 cm deep", "30 cm | 40 cm | 10 cm")]
    [InlineData("40 cm wide × 30 cm tall × 10 cm deep", "30 cm | 40 cm | 10 cm")]
    [InlineData("40 cm wide × 30 cm thick × 10 cm deep", "30 cm | 40 cm | 10 cm")]
    [InlineData("Width 40 cm, height 30 cm, depth 10 cm", "30 cm | 40 cm | 10 cm")]
    [InlineData("40 cm wide × 30 cm wide × 10 cm deep", "40 cm | 30 cm | 10 cm")]
    [InlineData("40 cm × 30 cm wide × 10 cm deep", "40 cm | 30 cm | 10 cm")]
    [InlineData("(40 × 30 × 10 cm)", "40 cm | 30 cm | 10 cm")]
    [InlineData("40 × 30 × 10 cm (15 × 12 × 4 in)", "40 cm | 30 cm | 10 cm")]
    public void HasSides(string cell, string sides)
    {
        Reading row = Row.Read("Dimensions", cell);
        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Theory]
    [InlineData("Dimensions (W × H × D)", "30 cm | 40 cm | 10 cm")]
    [InlineData("Dimensions (H × W × D)", "40 cm | 30 cm | 10 cm")]
    public void HasSidesInTheOrderOfTheKey(string key, string sides)
    {
        Reading row = Row.Read(key, "40 × 30 × 10 cm");
        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Theory]
    [InlineData("$35 ($40 today)", "35 USD")]
    [InlineData("$35 (today $40)", "35 USD")]
    [InlineData("$35 ($40 adjusted)", "35 USD")]
    [InlineData("$35; today $40", "35 USD")]
    [InlineData("$35 ($40 or equivalent)", "35 USD", "40 USD")]
    [InlineData("$35 (equivalent to $40)", "35 USD")]
    [InlineData("$35 ($40, adjusted later)", "35 USD", "40 USD")]
    [InlineData("($35)", "35 USD")]
    public void HasThePricesOfItsOwnTime(string cell, params string[] prices) =>
        Assert.Equal(prices, Row.Read("Price", cell).Items("Price.Prices", "Amount"));

    [Theory]
    [InlineData("$35 (1 GB)", "35 | 1 GB")]
    [InlineData("$35 (1 GB", "35 | -")]
    [InlineData("$35 (in 2004, adjusted for inflation)", "35 | -")]
    [InlineData("1 GB: $35", "35 | 1 GB")]
    public void HasPricesForSomething(string cell, string price) =>
        Assert.Equal([price], Row.Read("Price", cell).Items("Price.Prices", "AmountUsd", "Note"));

    [Theory]
    [InlineData("From $35", "yes | -")]
    [InlineData("Starting at $35", "yes | -")]
    [InlineData("Starts at $35", "yes | -")]
    [InlineData("Starting from $35", "yes | -")]
    [InlineData("$35+", "yes | -")]
    [InlineData("$35 and up", "yes | -")]
    [InlineData("Up to $35", "- | yes")]
    [InlineData("Under $35", "- | yes")]
    [InlineData("Less than $35", "- | yes")]
    [InlineData("$35", "- | -")]
    public void HasABoundWithAPrice(string cell, string bounds) =>
        Assert.Equal([bounds], Row.Read("Price", cell).Items("Price.Prices", "IsFrom", "IsUpTo"));

    [Theory]
    [InlineData("Yes", "yes")]
    [InlineData("No more", "-")]
    [InlineData("Never", "-")]
    [InlineData("Maybe", "-")]
    public void HasAnswersInRowsOfItsOwn(string cell, string value) =>
        Assert.Equal([value], Row.Read("Touch", cell).Items("Other.Facts", "IsTrue"));
}
