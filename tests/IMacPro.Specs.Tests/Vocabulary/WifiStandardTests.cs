namespace IMacPro.Specs.Tests.Vocabulary;

public class WifiStandardTests
{
    private const WifiStandard UpToAc = WifiStandard.A | WifiStandard.B | WifiStandard.G | WifiStandard.N | WifiStandard.Ac;

    [Theory]
    [InlineData(WifiStandard.None, "None")]
    [InlineData(WifiStandard.Legacy, "802.11")]
    [InlineData(WifiStandard.Legacy | WifiStandard.B, "802.11/b")]
    [InlineData(WifiStandard.Ac, "802.11ac")]
    [InlineData(UpToAc, "802.11a/b/g/n/ac")]
    [InlineData((WifiStandard)512, "512")]
    [InlineData((WifiStandard)(-1), "-1")]
    public void IsNamedAsPeopleWriteIt(WifiStandard standard, string name) => Assert.Equal(name, standard.ToDisplayName());

    [Fact]
    public void EveryCombinationReadsBack()
    {
        for (WifiStandard standard = WifiStandard.None; (int)standard < 512; standard++)
        {
            Assert.True(WifiStandards.TryParse(standard.ToDisplayName(), out WifiStandard named));
            Assert.Equal(standard, named);
            Assert.True(WifiStandards.TryParse(standard.ToString(), out WifiStandard listed));
            Assert.Equal(standard, listed);
        }
    }

    [Theory]
    [InlineData("ac", WifiStandard.Ac)]
    [InlineData("802.11AC", WifiStandard.Ac)]
    [InlineData(" 802.11 ac ", WifiStandard.Ac)]
    [InlineData("Wi-Fi 4", WifiStandard.N)]
    [InlineData("WiFi 5", WifiStandard.Ac)]
    [InlineData("wi-fi 6", WifiStandard.Ax)]
    [InlineData("Wi-Fi 6E", WifiStandard.Ax)]
    [InlineData("Wi-Fi 7", WifiStandard.Be)]
    [InlineData("Wi-Fi 8", WifiStandard.Bn)]
    [InlineData("802.11 a/b/g/n/ac", UpToAc)]
    [InlineData("802.11a, 802.11b, 802.11g, 802.11n, 802.11ac", UpToAc)]
    public void IsReadByAnyOfItsNames(string text, WifiStandard expected)
    {
        Assert.True(WifiStandards.TryParse(text, out WifiStandard standard));
        Assert.Equal(expected, standard);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("a/none")]
    [InlineData("802.11z")]
    [InlineData("Wi-Fi")]
    [InlineData("Wi-Fi 3")]
    [InlineData("Wi-Fi ac")]
    public void IsNotReadFromAnythingElse(string? text)
    {
        Assert.False(WifiStandards.TryParse(text, out WifiStandard standard));
        Assert.Equal(WifiStandard.None, standard);
    }

    [Fact]
    public void ContainsOnlyWhatAllOfItIsPartOf()
    {
        Assert.True(UpToAc.Contains(WifiStandard.Ac));
        Assert.True(UpToAc.Contains(WifiStandard.A | WifiStandard.Ac));
        Assert.False(UpToAc.Contains(WifiStandard.Ac | WifiStandard.Ax));
        Assert.True(UpToAc.Contains(WifiStandard.None));
    }

    [Fact]
    public void ListsEverySingleStandardOldestFirst() => Assert.Equal(Enum.GetValues<WifiStandard>(), WifiStandards.Values);

    [Fact]
    public void NamingAndReadingDoNotAllocate()
    {
        Allocations.AssertNone(static () => UpToAc.ToDisplayName());
        Allocations.AssertNone(static () => WifiStandards.TryParse("802.11a/b/g/n/ac", out _));
    }
}
