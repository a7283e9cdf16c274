using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>The words that readers know, one by one: none can be lost unseen.</summary>
public class WordListTests
{
    [Theory]
    [InlineData("Hertz", "Hz hertz")]
    [InlineData("Kilohertz", "kHz")]
    [InlineData("Megahertz", "MHz megahertz")]
    [InlineData("Gigahertz", "GHz gigahertz")]
    [InlineData("Megatransfer", "MT/s MTps")]
    [InlineData("Byte", "B byte bytes")]
    [InlineData("Kilobyte", "KB KiB kilobyte kilobytes")]
    [InlineData("Megabyte", "MB MiB megabyte megabytes")]
    [InlineData("Gigabyte", "GB GiB gigabyte gigabytes")]
    [InlineData("Terabyte", "TB TiB terabyte terabytes")]
    [InlineData("MegabytePerSecond", "MB/s")]
    [InlineData("GigabytePerSecond", "GB/s")]
    [InlineData("TerabytePerSecond", "TB/s")]
    [InlineData("KilobitPerSecond", "kb/s kbit/s kbps")]
    [InlineData("MegabitPerSecond", "Mb/s Mbit/s Mbps megabit")]
    [InlineData("GigabitPerSecond", "Gb/s Gbit/s Gbps gigabit GbE")]
    [InlineData("Inch", "in inch inches \" ''")]
    [InlineData("Millimeter", "mm millimeters millimetres")]
    [InlineData("Centimeter", "cm centimeters centimetres")]
    [InlineData("Meter", "m")]
    [InlineData("Pound", "lb lbs pound pounds")]
    [InlineData("Ounce", "oz ounce ounces")]
    [InlineData("Kilogram", "kg kilogram kilograms")]
    [InlineData("Gram", "g gram grams")]
    [InlineData("Nit", "nit nits cd/m² cd/m2")]
    [InlineData("WattHour", "Wh W·h watt-hour watt-hours")]
    [InlineData("Watt", "W watt watts")]
    [InlineData("PixelPerInch", "ppi dpi")]
    [InlineData("RotationPerMinute", "rpm")]
    [InlineData("Pixel", "px pixel pixels")]
    [InlineData("Color", "color colors colour colours")]
    [InlineData("Line", "p")]
    [InlineData("Core", "C core cores")]
    [InlineData("Thread", "T thread threads")]
    [InlineData("Slot", "slot slots")]
    [InlineData("Bit", "bit bits")]
    public void OfUnits(string unit, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(unit, Units.Find(word).ToString()));

    [Theory]
    [InlineData("USD", "US$ $ dollars")]
    [InlineData("CAD", "CA$ Can$ C$")]
    [InlineData("AUD", "AU$ A$")]
    [InlineData("NZD", "NZ$")]
    [InlineData("HKD", "HK$")]
    [InlineData("TWD", "NT$")]
    [InlineData("MXN", "MX$")]
    [InlineData("SGD", "S$")]
    [InlineData("BRL", "R$")]
    [InlineData("GBP", "£ pounds")]
    [InlineData("EUR", "€ euros euro")]
    [InlineData("JPY", "JP¥ ¥ ￥ 円 yen")]
    [InlineData("CNY", "CN¥ 元 RMB")]
    [InlineData("KRW", "₩")]
    [InlineData("INR", "₹")]
    [InlineData("RUB", "₽")]
    [InlineData("DEM", "DM")]
    [InlineData("PLN", "zł")]
    [InlineData("CZK", "Kč")]
    [InlineData("HUF", "Ft")]
    [InlineData("ILS", "₪")]
    [InlineData("TRY", "₺")]
    [InlineData("THB", "฿")]
    [InlineData("PHP", "₱")]
    [InlineData("VND", "₫")]
    [InlineData("UAH", "₴")]
    [InlineData("MYR", "RM")]
    public void OfCurrencies(string code, string symbols) => Assert.All(symbols.Split(' '), symbol =>
    {
        Assert.Equal(code, Currencies.Before(symbol + "5", symbol.Length, out int start));
        Assert.Equal(0, start);
        Assert.Equal(code, Currencies.After("5" + symbol, 1, out int end));
        Assert.Equal(symbol.Length + 1, end);
    });

    [Theory]
    [InlineData("AED ARS ATS AUD BEF BGN BRL CAD CHF CLP CNY COP CSK CZK DDM DEM DKK EGP ESP EUR FIM FRF GBP GRD HKD HUF IDR IEP ILS INR")]
    [InlineData("ITL JPY KES KRW LKR MXN MYR NGN NLG NOK NZD PEN PHP PKR PLN PTE RON RUB SAR SEK SGD SUR THB TRY TWD UAH USD VND XEU YUD ZAR")]
    public void OfCodesOfCurrencies(string codes) => Assert.All(codes.Split(' '), code =>
    {
        Assert.Equal(code, Currencies.Before(code + "5", 3, out _));
        Assert.Equal(code, Currencies.After("5" + code, 1, out _));
    });

    [Theory]
    [InlineData("EURO5", 4)]
    [InlineData("XEUR5", 4)]
    [InlineData("eur5", 3)]
    [InlineData("XDM5", 3)]
    [InlineData("XYZ5", 3)]
    [InlineData("B$5", 2)]
    public void OfCurrenciesHasNoPartsOfOtherWords(string text, int end) => Assert.Null(Currencies.Before(text, end, out _));

    [Theory]
    [InlineData("5DMs")]
    [InlineData("5EURO")]
    [InlineData("5yens")]
    public void OfCurrenciesHasNoBeginningsOfOtherWords(string text) => Assert.Null(Currencies.After(text, 1, out _));

    [Theory]
    [InlineData(1, "one single")]
    [InlineData(2, "two dual twin")]
    [InlineData(3, "three triple")]
    [InlineData(4, "four quad")]
    [InlineData(5, "five")]
    [InlineData(6, "six hexa")]
    [InlineData(7, "seven")]
    [InlineData(8, "eight octa")]
    [InlineData(9, "nine")]
    [InlineData(10, "ten deca")]
    [InlineData(11, "eleven")]
    [InlineData(12, "twelve")]
    [InlineData(14, "fourteen")]
    [InlineData(16, "sixteen")]
    [InlineData(18, "eighteen")]
    [InlineData(20, "twenty")]
    [InlineData(-1, "eleventyone zero few")]
    public void OfCounts(int count, string words) => Assert.All(words.Split(' '), word =>
    {
        Assert.Equal(count, CountWords.ValueOf(word));
        Assert.Equal(count, CountWords.ValueOf(word.ToUpperInvariant()));
    });

    [Theory]
    [InlineData("Bluetooth USB HDMI Thunderbolt DisplayPort FireWire Wi-Fi gen generation version")]
    [InlineData("MagSafe PCIe Express SATA DirectX OpenGL Mark type USB-A USB-C")]
    public void OfWhatHasVersions(string names) =>
        Assert.All(names.Split(' '), name => Assert.Equal("8 Gigabyte", Scan.Measures($"{name} 2 and 8 GB")));

    [Theory]
    [InlineData("Memory 2 and 8 GB", "2 Gigabyte, 8 Gigabyte")]
    [InlineData("USB-AB 2 and 8 GB", "2 Gigabyte, 8 Gigabyte")]
    public void OfWhatHasVersionsHasNothingElse(string text, string measures) => Assert.Equal(measures, Scan.Measures(text));
}
