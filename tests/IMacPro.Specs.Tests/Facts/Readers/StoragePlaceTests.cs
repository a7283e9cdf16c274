namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Storage whose words stand in another order, and drives told apart by whatever differs.</summary>
public class StoragePlaceTests
{
    [Theory]
    [InlineData("1 TB SSD + 2 TB HDD", "1 TB | Ssd", "2 TB | HardDisk")]
    [InlineData("1 TB SSD / 2 TB HDD", "1 TB | Ssd", "2 TB | HardDisk")]
    [InlineData("1 TB 7200 rpm", "1 TB | HardDisk")]
    [InlineData("SSD", "- | Ssd")]
    [InlineData("1 TB, SSD", "1 TB | Ssd")]
    public void IsPartedIntoItsDrives(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("Hard drive", "512 GB SSD", "512 GB | Ssd")]
    [InlineData("Hard drive", "512 GB", "512 GB | HardDisk")]
    [InlineData("SSD", "512 GB hard disk", "512 GB | HardDisk")]
    public void IsOfTheKindOfItsCellBeforeThatOfItsKey(string key, string cell, string option) =>
        Assert.Equal([option], Row.Read(key, cell).Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("20 GB to 80 GB", "20 GB", "80 GB")]
    [InlineData("20 GB, up to 80 GB", "20 GB", "80 GB")]
    [InlineData("20 GB -", "20 GB", "20 GB")]
    public void GoesUpToTheMostOfARange(string cell, string option, string maximum)
    {
        Reading row = Row.Read("Storage", cell);
        Assert.Equal([option], row.Items("Storage.Options", "Size"));
        Assert.Equal(maximum, row["Storage.Maximum"]);
    }

    [Theory]
    [InlineData("1 TB SSD, 2147483647 rpm", "2147483647")]
    [InlineData("1 TB SSD, 2147483648 rpm", "-")]
    public void TurnsAsFastAsANumberGoes(string cell, string rotations) =>
        Assert.Equal([rotations], Row.Read("Storage", cell).Items("Storage.Options", "RotationsPerMinute"));

    [Theory]
    [InlineData("1 TB", "-")]
    [InlineData("4 1 TB", "-")]
    [InlineData("two 1 TB", "2")]
    [InlineData("one 1 TB", "-")]
    [InlineData("100 × 1 TB", "100")]
    [InlineData("101 × 1 TB", "-")]
    public void IsCountedByAWordOrACross(string cell, string count) =>
        Assert.Equal([count], Row.Read("Storage", cell).Items("Storage.Options", "Count"));

    [Theory]
    [InlineData("120 GB 5400 rpm; optional 120 GB 7200 rpm", "GB120HDD5400Rpm | 120 GB 5400 rpm HDD", "GB120HDD7200Rpm | 120 GB 7200 rpm HDD")]
    [InlineData("9 GB HDD ATA, optional 9 GB HDD SCSI", "GB9HDDATA | 9 GB ATA HDD", "GB9HDDSCSI | 9 GB SCSI HDD")]
    [InlineData("9 GB HDD 7200 rpm ATA or 18 GB HDD 7200 rpm ATA", "GB9 | 9 GB HDD", "GB18 | 18 GB HDD")]
    [InlineData("9 GB HDD 7200 rpm ATA or 9 GB SSD", "GB9HDD | 9 GB HDD", "GB9SSD | 9 GB SSD")]
    public void IsNamedByWhateverDiffers(string cell, params string[] names)
    {
        Reading row = Row.Read("Storage", cell);
        Assert.Equal(names, row.Identifiers("Storage.Options").Zip(row.Items("Storage.Options", "Name"), (name, shown) => $"{name} | {shown}").ToArray());
    }

    [Theory]
    [InlineData("Two 360 KB drives", "2")]
    [InlineData("2 × 360 KB", "2")]
    [InlineData("8× SuperDrive", "-")]
    [InlineData("One 360 KB drive", "-")]
    [InlineData("2 ×", "-")]
    [InlineData("2", "-")]
    public void HasSeveralDrivesBesideIt(string cell, string count) =>
        Assert.Equal([count], Row.Read("Floppy drive", cell).Items("Storage.Drives", "Count"));

    [Theory]
    [InlineData("1 TB SSD or 3 × 500 GB HDD", "1500 GB")]
    [InlineData("2 TB SSD or 3 × 500 GB HDD", "2 TB")]
    public void HasTheMostOfAllItsDrivesTogether(string cell, string maximum) =>
        Assert.Equal(maximum, Row.Read("Storage", cell)["Storage.Maximum"]);

    [Fact]
    public void HasDrivesOfOneKindThatDiffer() => Assert.Equal(
        ["360 KB", "1.2 MB"], Row.Read("Floppy drives", "360 KB, 1.2 MB").Items("Storage.Drives", "Size"));

    [Fact]
    public void HasADriveUpToASize() => Assert.Equal(
        ["up to 1 MB floppy"], Row.Read("Removable storage", "up to 1 MB floppy").Items("Storage.Drives", "Name"));
}
