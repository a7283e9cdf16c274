namespace IMacPro.Specs.Tests.Facts.Readers;

public class PriceTests
{
    [Theory]
    [InlineData("US$4,999", "4999 USD")]
    [InlineData("$4,999.00", "4999 USD")]
    [InlineData("$ 666.66", "666.66 USD")]
    [InlineData("£595", "595 GBP")]
    [InlineData("¥198,000", "198000 JPY")]
    [InlineData("198,000円", "198000 JPY")]
    [InlineData("1.299 €", "1299 EUR")]
    [InlineData("1.299,00 €", "1299 EUR")]
    [InlineData("1 299,99 €", "1299.99 EUR")]
    [InlineData("€1&nbsp;299", "1299 EUR")]
    [InlineData("49,99 €", "49.99 EUR")]
    [InlineData("CHF 1'299.–", "1299 CHF")]
    [InlineData("595,- DM", "595 DEM")]
    [InlineData("DM 1,495", "1495 DEM")]
    [InlineData("DM1.495", "1495 DEM")]
    [InlineData("1,234,567 USD", "1234567 USD")]
    [InlineData("A$2,999", "2999 AUD")]
    [InlineData("CA$2,999", "2999 CAD")]
    [InlineData("$2,999 CAD", "2999 CAD")]
    [InlineData("$2,999 USD", "2999 USD")]
    [InlineData("R$ 1.299", "1299 BRL")]
    [InlineData("₩1,290,000", "1290000 KRW")]
    [InlineData("599 euros", "599 EUR")]
    [InlineData("US$7.9 million", "7900000 USD")]
    [InlineData("$1.299 million", "1299000 USD")]
    [InlineData("$35 [1]", "35 USD")]
    [InlineData("SEK 12 995", "12995 SEK")]
    public void IsReadByGrammarAndNotByCulture(string cell, string price) =>
        Assert.Equal([price], Row.Read("Price", cell).Items("Price.Prices", "Amount"));

    [Theory]
    [InlineData("From $1,299 to $2,399", "1299 USD", "2399 USD")]
    [InlineData("$1,299–2,399", "1299 USD", "2399 USD")]
    [InlineData("$1,499 – 1,999", "1499 USD", "1999 USD")]
    [InlineData("1299 - 2399 €", "1299 EUR", "2399 EUR")]
    [InlineData("$999, $1,299 or $1,499", "999 USD", "1299 USD", "1499 USD")]
    [InlineData("US$499 / £399 / 449 €", "499 USD", "399 GBP", "449 EUR")]
    [InlineData("499 € 399 £", "499 EUR", "399 GBP")]
    [InlineData("USD $1299, CAD $1549, Euro €1449, GBP £1249", "1299 USD", "1549 CAD", "1449 EUR", "1249 GBP")]
    [InlineData("US$499 (£399)", "499 USD", "399 GBP")]
    [InlineData("$2,495 (equivalent to $7,040 in 2025)", "2495 USD")]
    [InlineData("$2,495 in 1984 ($7,040 adjusted for inflation)", "2495 USD")]
    [InlineData("$999, 2004", "999 USD")]
    [InlineData("US$ 1,299 (base) to 3,999", "1299 USD", "3999 USD")]
    [InlineData("$1,299 (base) or 3,999 (fully equipped)", "1299 USD", "3999 USD")]
    [InlineData("$35 512 MB", "35 USD")]
    public void KeepsRangesAndAlternatives(string cell, params string[] prices) =>
        Assert.Equal(prices, Row.Read("Price", cell).Items("Price.Prices", "Amount"));

    [Theory]
    [InlineData("US$999 (equivalent to $2,330 in 2023), with 2 MB RAM: US$1,499", "999 USD | -", "1499 USD | with 2 MB RAM")]
    [InlineData("US$35 (1 GB), US$55 (4 GB)", "35 USD | 1 GB", "55 USD | 4 GB")]
    [InlineData("1 GB: $35; 4 GB: $55", "35 USD | 1 GB", "55 USD | 4 GB")]
    [InlineData("$35", "35 USD | -")]
    public void SaysWhatAPriceIsFor(string cell, params string[] prices) =>
        Assert.Equal(prices, Row.Read("Price", cell).Items("Price.Prices", "Amount", "Note"));

    [Theory]
    [InlineData("$1,299 to $2,399", "Minimum = 1299 USD; Maximum = 2399 USD")]
    [InlineData("From $1,299", "Minimum = 1299 USD")]
    [InlineData("$1,299+", "Minimum = 1299 USD")]
    [InlineData("Starting at £999", "Minimum = 999 GBP")]
    [InlineData("Up to $1,299", "Maximum = 1299 USD")]
    [InlineData("US$499 (£399), US$599", "Minimum = 499 USD; Maximum = 599 USD")]
    public void HasALeastAndAMost(string cell, string facts) => Assert.Equal(facts, Row.Read("MSRP", cell).Area("Price"));

    [Theory]
    [InlineData("Introductory price")]
    [InlineData("Launch price")]
    [InlineData("Price at launch")]
    public void OfTheIntroductionIsMarked(string key) =>
        Assert.Equal(["999 USD | yes"], Row.Read(key, "$999").Items("Price.Prices", "Amount", "IsIntroductory"));

    [Fact]
    public void OfSeveralRowsIsKeptOfAll()
    {
        Reading sheet = Reading.OfRows("Introductory price | $999", "Price | $1,299", "List price | $999");

        Assert.Equal(["999 USD | yes", "1299 USD | -"], sheet.Items("Price.Prices", "Amount", "IsIntroductory"));
        Assert.Equal("Minimum = 999 USD; Maximum = 1299 USD", sheet.Area("Price"));
        Assert.Equal("MinimumUsd = 999; MaximumUsd = 1299", sheet.Constants("Price"));
        Assert.Equal(["Usd999", "Usd1299"], sheet.Identifiers("Price.Prices"));
    }

    [Theory]
    [InlineData("4,999")]
    [InlineData("Free")]
    [InlineData("Z$499")]
    public void NeedsACurrency(string cell)
    {
        Reading row = Row.Read("Price", cell);

        Assert.Equal([$"SPEC0003: {cell}"], row.Remarks);
        Assert.Equal([$"Price | {cell}"], row.Items("Other.Facts", "Key", "Text"));
    }
}
