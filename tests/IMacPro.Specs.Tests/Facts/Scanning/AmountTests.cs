using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Amounts of money, wherever a text holds them.</summary>
public class AmountTests
{
    [Theory]
    [InlineData("0.999 €", "0.999 EUR")]
    [InlineData("$0.99", "0.99 USD")]
    [InlineData("$123.456 million", "123456000 USD")]
    [InlineData("US$1.299 million", "1299000 USD")]
    [InlineData("CHF 1'299 million", "1299000000 CHF")]
    [InlineData("$2 thousand", "2000 USD")]
    [InlineData("$1.5 billion", "1500000000 USD")]
    [InlineData("$35.", "35 USD")]
    [InlineData("$35,", "35 USD")]
    [InlineData("GB£399", "399 GBP")]
    public void AreReadByTheirGrammar(string text, string price) => Assert.Equal([price], Find(text));

    [Theory]
    [InlineData("$5-123", "5 USD", "123 USD")]
    [InlineData("$5, 10", "5 USD", "10 USD")]
    [InlineData("$5 / 10", "5 USD", "10 USD")]
    [InlineData("$5 or 10", "5 USD", "10 USD")]
    [InlineData("$5 and 10", "5 USD", "10 USD")]
    [InlineData("$5 — 10", "5 USD", "10 USD")]
    [InlineData("$5 through 10", "5 USD", "10 USD")]
    [InlineData("$5 up to 10", "5 USD", "10 USD")]
    [InlineData("SEK 12 995 to 13 995", "12995 SEK", "13995 SEK")]
    [InlineData("SEK 12 995 or 13 995", "12995 SEK", "13995 SEK")]
    [InlineData("SEK 12 995 and 13 995", "12995 SEK", "13995 SEK")]
    public void ShareTheirCurrencyWithTheirNeighbours(string text, params string[] prices) => Assert.Equal(prices, Find(text));

    [Theory]
    [InlineData("SEK 12 995 in 2004", "12995 SEK")]
    [InlineData("SEK 12 995 at launch", "12995 SEK")]
    [InlineData("SEK 12 995 for students", "12995 SEK")]
    public void GoOnBehindASpaceBeforeASmallWord(string text, string price) => Assert.Equal([price], Find(text));

    [Theory]
    [InlineData("2017 499 €", "499 EUR")]
    [InlineData("A4 / 35 €", "35 EUR")]
    [InlineData("$999, 1900", "999 USD")]
    [InlineData("$999, 2199", "999 USD")]
    [InlineData("$999 in 12 colors", "999 USD")]
    [InlineData("$1000000000000")]
    [InlineData("$9999999999999")]
    public void AreNotMadeOfOtherNumbers(string text, params string[] prices) => Assert.Equal(prices, Find(text));

    [Theory]
    [InlineData("€49 EUR", "49 EUR")]
    [InlineData("$49 CAD", "49 CAD")]
    public void MayNameTheirCurrencyTwice(string text, string price) =>
        Assert.Equal([price], Row.Read("Shipping", text).Items("Other.Facts", "Price"));

    private static string[] Find(string text) =>
        [.. Prices.Find(text).Select(price => Print.Value(new MoneyValue(price.Amount, price.Currency)))];
}
