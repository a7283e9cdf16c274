namespace IMacPro.Specs.Tests.Facts.Readers;

public class StorageTests
{
    [Theory]
    [InlineData("1 TB SSD", "1 TB | Ssd")]
    [InlineData("128 GB or 256 GB SSD", "128 GB | Ssd", "256 GB | Ssd")]
    [InlineData("1 / 2 / 4 TB SSD", "1 TB | Ssd", "2 TB | Ssd", "4 TB | Ssd")]
    [InlineData("1 TB or 2 TB Fusion Drive", "1 TB | Fusion", "2 TB | Fusion")]
    [InlineData(
        "3 TB Fusion Drive, 256 GB, 512 GB, 1 TB or 2 TB SSD", "3 TB | Fusion", "256 GB | Ssd", "512 GB | Ssd",
        "1 TB | Ssd", "2 TB | Ssd")]
    [InlineData("160 GB 7200 rpm Serial ATA", "160 GB | HardDisk")]
    [InlineData("32 GB eMMC", "32 GB | Emmc")]
    [InlineData("400 KB floppy disk", "400 KB | Floppy")]
    [InlineData("1 TB", "1 TB | -")]
    public void IsCountedIn1000s(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("1 TB SSD", "1000")]
    [InlineData("512 GB SSD", "512")]
    [InlineData("20 MB hard disk", "0.02")]
    public void HasItsSizeAsAConstantInGigabytes(string cell, string gigabytes) =>
        Assert.Equal([gigabytes], Row.Read("Storage", cell).Items("Storage.Options", "SizeGigabytes"));

    [Theory]
    [InlineData("160 GB 7200 rpm Serial ATA", "7200 | Serial ATA")]
    [InlineData("1 TB NVMe SSD", "- | NVMe")]
    [InlineData("1 TB PCIe SSD", "- | PCIe")]
    [InlineData("500 GB 5,400 rpm SATA", "5400 | SATA")]
    public void MayTurnAndIsAttached(string cell, string option) =>
        Assert.Equal([option], Row.Read("Storage", cell).Items("Storage.Options", "RotationsPerMinute", "Interface"));

    [Theory]
    [InlineData(
        "512 GB SSD Optional: 1 TB, 2 TB, 4 TB or 8 TB SSD", "512 GB | -", "1 TB | yes", "2 TB | yes", "4 TB | yes",
        "8 TB | yes")]
    [InlineData("1 TB SSD Configurable to 2 TB SSD", "1 TB | -", "2 TB | yes")]
    [InlineData("160 GB 7200 rpm Serial ATA Optional: 250 GB or 400 GB", "160 GB | -", "250 GB | yes", "400 GB | yes")]
    public void MayBeOptional(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Hard drive")]
    [InlineData("Hard disk")]
    [InlineData("HDD")]
    public void IsAHardDiskWhereItsKeySaysSo(string key) =>
        Assert.Equal(["250 GB | HardDisk"], Row.Read(key, "250 GB").Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("512 GB SSD Optional: 1 TB or 8 TB SSD", "8 TB | 8000")]
    [InlineData("512 GB SSD, up to 8 TB", "8 TB | 8000")]
    [InlineData("1 TB SSD", "1 TB | 1000")]
    public void HasAMaximum(string cell, string maximum)
    {
        Reading row = Row.Read("Storage", cell);
        Assert.Equal(maximum, $"{row["Storage.Maximum"]} | {row["Storage.MaximumGigabytes"]}");
    }

    [Theory]
    [InlineData("1 TB SSD", "TB1")]
    [InlineData("1 TB or 2 TB SSD", "TB1", "TB2")]
    [InlineData("512 GB SSD", "GB512")]
    [InlineData("1 TB SSD or 1 TB Fusion Drive", "TB1SSD", "TB1FusionDrive")]
    public void IsNamedByItsSize(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Storage", cell).Identifiers("Storage.Options"));

    [Theory]
    [InlineData("1 TB SSD", "1 TB SSD")]
    [InlineData("1 TB", "1 TB")]
    public void HasANameForDisplay(string cell, string name) =>
        Assert.Equal([name], Row.Read("Storage", cell).Items("Storage.Options", "Name"));
}
