namespace IMacPro.Specs.Tests.Vocabulary;

public class DataRateTests
{
    [Theory]
    [InlineData("10 Gb/s", "10 Gb/s")]
    [InlineData("10 Gbit/s", "10 Gb/s")]
    [InlineData("10 GBIT/S", "10 Gb/s")]
    [InlineData("10Gbps", "10 Gb/s")]
    [InlineData("10 gbps", "10 Gb/s")]
    [InlineData("480 Mb/s", "480 Mb/s")]
    [InlineData("56 kb/s", "56 kb/s")]
    [InlineData("56 Kbit/s", "56 kb/s")]
    [InlineData("300 bit/s", "300 b/s")]
    [InlineData("300 bps", "300 b/s")]
    [InlineData("400 GB/s", "400 GB/s")]
    [InlineData("400 GBps", "400 GB/s")]
    [InlineData("133 MB/s", "133 MB/s")]
    [InlineData("133 MByte/s", "133 MB/s")]
    [InlineData("133 mbyte/s", "133 MB/s")]
    public void IsReadWithItsUnit(string text, string printed) => Assert.Equal(printed, DataRate.Parse(text).ToString());

    [Theory]
    [InlineData("10 G")]
    [InlineData("10 Gb")]
    [InlineData("10 /s")]
    [InlineData("10 B/s")]
    [InlineData("10")]
    public void IsNotReadWithoutOne(string text) => Assert.False(DataRate.TryParse(text, out _));

    [Fact]
    public void TellsBitsFromBytes() => Assert.Equal(8m, DataRate.Parse("1 GB/s").BitsPerSecond / DataRate.Parse("1 Gb/s").BitsPerSecond);

    [Fact]
    public void IsConvertedToEveryUnit()
    {
        DataRate rate = DataRate.FromGigabitsPerSecond(4);

        Assert.Equal(
            [4_000_000_000m, 4_000_000m, 4000m, 4m, 500m, 0.5m],
            [rate.BitsPerSecond, rate.KilobitsPerSecond, rate.MegabitsPerSecond, rate.GigabitsPerSecond, rate.MegabytesPerSecond, rate.GigabytesPerSecond]);
    }

    [Fact]
    public void IsTheSameHoweverStated() =>
        Assert.Single(new HashSet<DataRate>
        {
            DataRate.FromBitsPerSecond(8_000_000_000), DataRate.FromKilobitsPerSecond(8_000_000), DataRate.FromMegabitsPerSecond(8000),
            DataRate.FromGigabitsPerSecond(8), DataRate.FromMegabytesPerSecond(1000), DataRate.FromGigabytesPerSecond(1),
        });
}
