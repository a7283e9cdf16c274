using System.Globalization;

namespace IMacPro.Specs.Tests.Vocabulary;

public class MoneyTests
{
    [Theory]
    [InlineData("1299.5 USD", "1299.5 USD")]
    [InlineData("USD 1299.50", "1299.5 USD")]
    [InlineData("US$1,299.50", "1299.5 USD")]
    [InlineData("$595", "595 USD")]
    [InlineData("  £ 595 ", "595 GBP")]
    [InlineData("595 €", "595 EUR")]
    [InlineData("¥198,000", "198000 JPY")]
    [InlineData("-1 CHF", "-1 CHF")]
    public void IsReadWithItsCurrency(string text, string printed)
    {
        Assert.Equal(printed, Money.Parse(text).ToString());
        Assert.True(Money.TryParse(text, out Money read));
        Assert.Equal(Money.Parse(printed), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("595")]
    [InlineData("USD")]
    [InlineData("595 usd")]
    [InlineData("595 DOLLARS")]
    [InlineData("$1,29")]
    [InlineData("$595 €")]
    [InlineData("5 USD 9")]
    public void IsNotReadWithoutOne(string? text)
    {
        Assert.False(Money.TryParse(text, out Money read));
        Assert.Equal(default, read);
        if (text is not null)
        {
            Assert.Contains($"'{text}' is not an amount", Assert.Throws<FormatException>(() => Money.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void IsTheSameInEveryCulture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("1299.5 USD", new Money(1299.50m, "USD").ToString());
            Assert.Equal(new Money(1299.50m, "USD"), Money.Parse("$1,299.50"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ComparesWithinOneCurrency()
    {
        Money small = new(1, "USD");
        Money large = new(2, "USD");

        Assert.True(small < large && small <= large && large > small && large >= small && small != large);
        Assert.Equal([small, large], new[] { large, small }.Order());
        Assert.Equal(new Money(1.0m, "USD"), small);
        Assert.Equal(new Money(1.0m, "USD").GetHashCode(), small.GetHashCode());
    }

    [Fact]
    public void DoesNotCompareAcrossCurrencies()
    {
        Money dollars = new(1, "USD");
        Money euros = new(1, "EUR");

        Assert.NotEqual(dollars, euros);
        Assert.Equal("Amounts of USD and EUR cannot be compared.", Assert.Throws<InvalidOperationException>(() => dollars < euros).Message);
        Assert.Throws<InvalidOperationException>(() => dollars.CompareTo(euros));
    }

    [Fact]
    public void OfNothingIsNothing()
    {
        Assert.Equal("0 XXX", default(Money).ToString());
        Assert.Equal(default, new Money(0, "XXX"));
        Assert.Equal(1, ((IComparable)default(Money)).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)default(Money)).CompareTo("0 XXX"));
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("EURO")]
    [InlineData("")]
    public void NeedsACode(string currency) => Assert.Throws<ArgumentException>(() => new Money(1, currency));
}
