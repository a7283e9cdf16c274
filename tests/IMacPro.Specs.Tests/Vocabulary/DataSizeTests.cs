namespace IMacPro.Specs.Tests.Vocabulary;

public class DataSizeTests
{
    [Theory]
    [InlineData("32 GiB", "32 GiB")]
    [InlineData("32gib", "32 GiB")]
    [InlineData("1 TB", "1 TB")]
    [InlineData("1,024 GB", "1024 GB")]
    [InlineData("256GB", "256 GB")]
    [InlineData("512 KB", "512 kB")]
    [InlineData("512 kb", "512 kB")]
    [InlineData("4 MiB", "4 MiB")]
    [InlineData("4 KiB", "4 KiB")]
    [InlineData("2 TiB", "2 TiB")]
    [InlineData("1.44 MB", "1.44 MB")]
    [InlineData("64 bytes", "64 B")]
    public void IsReadWithItsUnit(string text, string printed) => Assert.Equal(printed, DataSize.Parse(text).ToString());

    [Theory]
    [InlineData("32 Gb")]
    [InlineData("32 Mb")]
    [InlineData("1 b")]
    [InlineData("32")]
    [InlineData("GB")]
    [InlineData("32 GB/s")]
    public void IsNotReadWhereItMayMeanSomethingElse(string text) => Assert.False(DataSize.TryParse(text, out _));

    [Fact]
    public void CountsMemoryIn1024s() => Assert.Equal(34_359_738_368m, DataSize.FromGibibytes(32).Bytes);

    [Fact]
    public void CountsStorageIn1000s() => Assert.Equal(1_000_000_000_000m, DataSize.FromTerabytes(1).Bytes);

    [Fact]
    public void IsConvertedToEveryUnit()
    {
        DataSize size = DataSize.FromTebibytes(1);

        Assert.Equal(
            [1_099_511_627_776m, 1_073_741_824m, 1_048_576m, 1024m, 1m, 1_099_511_627.776m, 1_099_511.627776m, 1099.511627776m, 1.099511627776m],
            [size.Bytes, size.Kibibytes, size.Mebibytes, size.Gibibytes, size.Tebibytes, size.Kilobytes, size.Megabytes, size.Gigabytes, size.Terabytes]);
    }

    [Fact]
    public void IsStatedInEveryUnit() =>
        Assert.Equal(
            ["1 B", "1 KiB", "1 MiB", "1 GiB", "1 TiB", "1 kB", "1 MB", "1 GB", "1 TB"],
            [
                DataSize.FromBytes(1).ToString(), DataSize.FromKibibytes(1).ToString(), DataSize.FromMebibytes(1).ToString(),
                DataSize.FromGibibytes(1).ToString(), DataSize.FromTebibytes(1).ToString(), DataSize.FromKilobytes(1).ToString(),
                DataSize.FromMegabytes(1).ToString(), DataSize.FromGigabytes(1).ToString(), DataSize.FromTerabytes(1).ToString(),
            ]);

    [Fact]
    public void IsZeroBytesByDefault() => Assert.Equal("0 B", default(DataSize).ToString());
}
