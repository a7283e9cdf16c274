namespace IMacPro.Specs.Tests.Vocabulary;

public class SpecListTests
{
    [Fact]
    public void IsEqualByItsItems()
    {
        Assert.Equal(new SpecList<string>("a", "b"), new SpecList<string>("a", "b"));
        Assert.Equal(new SpecList<string>("a", "b").GetHashCode(), new SpecList<string>("a", "b").GetHashCode());
        Assert.False(new SpecList<string>("a", "b").Equals(new SpecList<string>("b", "a")));
        Assert.False(new SpecList<string>("a").Equals(new SpecList<string>("a", "b")));
        Assert.False(new SpecList<string>("a").Equals(null));
        Assert.False(new SpecList<string>("a").Equals((object)"a"));
    }

    [Fact]
    public void TellsNoItemFromANullItem() => Assert.False(new SpecList<string?>((string?)null).Equals(SpecList<string?>.Empty));

    [Fact]
    public void CopiesItsItems()
    {
        string[] items = ["a"];
        var list = new SpecList<string>(items);
        items[0] = "b";

        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void ThrowsOnNull() => Assert.Throws<ArgumentNullException>("items", () => new SpecList<string>(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void ThrowsBeyondItsEnds(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new SpecList<int>(1, 2)[index]);

    [Fact]
    public void IsWalkedInOrder()
    {
        var seen = new List<int>();
        foreach (int item in new SpecList<int>(3, 1, 2))
        {
            seen.Add(item);
        }

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], new SpecList<int>(3, 1, 2).Select(item => item));
        Assert.Equal(3, new SpecList<int>(3, 1, 2).Count);
    }

    [Fact]
    public void IsWalkedWithoutAllocating()
    {
        var list = new SpecList<int>(1, 2, 3);

        Allocations.AssertNone(() =>
        {
            int sum = 0;
            foreach (int item in list)
            {
                sum += item;
            }

            return sum;
        });
    }

    [Fact]
    public void IsPrintedWithCommas() => Assert.Equal("1.5, 2", new SpecList<decimal>(1.5m, 2m).ToString());

    [Fact]
    public void IsPrintedAsNothingWhenEmpty() => Assert.Equal("", SpecList<string>.Empty.ToString());
}
