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
    [InlineData("160 GB SATA, 300 GB SAS, 128 GB SSD", "160 GB | -", "300 GB | -", "128 GB | Ssd")]
    [InlineData("256 GB PCIe or 512 GB PCIe SSD", "256 GB | Ssd", "512 GB | Ssd")]
    [InlineData("32 GB eMMC", "32 GB | Emmc")]
    [InlineData("1 TB", "1 TB | -")]
    public void IsCountedIn1000s(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("1 TB 5400 rpm; optional: 1 TB or 2 TB Fusion Drive", "1 TB | HardDisk", "1 TB | Fusion", "2 TB | Fusion")]
    [InlineData("1 TB 5400 rpm; optional: 3 TB 7200 rpm or 2 TB Fusion Drive", "1 TB | HardDisk", "3 TB | HardDisk", "2 TB | Fusion")]
    [InlineData("1 TB or 2 TB Fusion Drive", "1 TB | HardDisk", "2 TB | Fusion")]
    public void IsADiskByItsKeyUnlessItIsOneOfTwoOfAKind(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Hard drive", cell).Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("1 TB SSD", "1000")]
    [InlineData("512 GB SSD", "512")]
    [InlineData("20 MB hard disk", "0.02")]
    public void HasItsSizeAsAConstantInGigabytes(string cell, string gigabytes) =>
        Assert.Equal([gigabytes], Row.Read("Storage", cell).Items("Storage.Options", "SizeGigabytes"));

    [Theory]
    [InlineData("80 GB, 120 GB or 160 GB 7200 rpm", "80 GB | 7200", "120 GB | 7200", "160 GB | 7200")]
    [InlineData("80 GB 5400 rpm or 160 GB 7200 rpm", "80 GB | 5400", "160 GB | 7200")]
    [InlineData("80 GB; optional 160 GB 7200 rpm", "80 GB | -", "160 GB | 7200")]
    [InlineData("256 GB SSD or 160 GB 7200 rpm HDD", "256 GB | -", "160 GB | 7200")]
    public void TurnsAsTheLastOfAListDoes(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "RotationsPerMinute"));

    [Theory]
    [InlineData("160 GB 7200 rpm Serial ATA", "7200 | Serial ATA")]
    [InlineData("1 TB NVMe SSD", "- | NVMe")]
    [InlineData("1 TB PCIe SSD", "- | PCIe")]
    [InlineData("500 GB 5,400 rpm SATA", "5400 | SATA")]
    [InlineData("40 GB Ultra ATA/100, 5400 rpm", "5400 | ATA")]
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

    [Theory]
    [InlineData("SSD")]
    [InlineData("Solid-state drive")]
    public void IsSolidStateWhereItsKeySaysSo(string key) =>
        Assert.Equal(["512 GB | Ssd"], Row.Read(key, "512 GB").Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("2 × 1 TB SSD", "1 TB | 2", "2 TB", "2 × 1 TB SSD")]
    [InlineData("two 500 GB hard drives", "500 GB | 2", "1000 GB", "2 × 500 GB HDD")]
    [InlineData("1 TB SSD", "1 TB | -", "1 TB", "1 TB SSD")]
    public void MayBeSeveralDrives(string cell, string option, string maximum, string name)
    {
        Reading row = Row.Read("Storage", cell);
        Assert.Equal([option], row.Items("Storage.Options", "Size", "Count"));
        Assert.Equal(maximum, row["Storage.Maximum"]);
        Assert.Equal([name], row.Items("Storage.Options", "Name"));
    }

    [Theory]
    [InlineData("20–80 GB", "20 GB", "80 GB")]
    [InlineData("20 GB – 80 GB", "20 GB", "80 GB")]
    public void MayBeARange(string cell, string option, string maximum)
    {
        Reading row = Row.Read("Hard drive", cell);
        Assert.Equal([option], row.Items("Storage.Options", "Size"));
        Assert.Equal(maximum, row["Storage.Maximum"]);
    }

    [Theory]
    [InlineData("120 GB 5400 rpm; optional 120 GB 7200 rpm", "GB120HDD5400Rpm", "GB120HDD7200Rpm")]
    [InlineData("9 GB ATA, optional 9 GB SCSI", "GB9HDDATA", "GB9HDDSCSI")]
    public void IsToldApartByWhateverDiffers(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Hard drive", cell).Identifiers("Storage.Options"));

    [Theory]
    [InlineData("Storage", "400 KB floppy disk", "400 KB | Floppy | -")]
    [InlineData("Removable storage", "Single-sided 400 KB 3.5-inch floppy disk", "400 KB | Floppy | -")]
    [InlineData("Floppy drive", "1.44 MB SuperDrive", "1.44 MB | Floppy | -")]
    [InlineData("Floppy drives", "Two 360 KB 5.25-inch", "360 KB | Floppy | 2")]
    [InlineData("Optical drive", "8× SuperDrive", "- | Optical | -")]
    [InlineData("Tape drive", "4 GB DAT", "4 GB | Tape | -")]
    public void HasDrivesBesideIt(string key, string cell, string drive)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal([drive], row.Items("Storage.Drives", "Size", "Kind", "Count"));
        Assert.Empty(row.Items("Storage.Options", "Size"));
    }

    [Fact]
    public void IsKeptApartFromDrivesInOneCell()
    {
        Reading row = Row.Read("Storage", "20 MB hard disk and 360 KB floppy");
        Assert.Equal(["20 MB | HardDisk"], row.Items("Storage.Options", "Size", "Kind"));
        Assert.Equal(["360 KB floppy | Floppy"], row.Items("Storage.Drives", "Name", "Kind"));
        Assert.Equal(["Floppy"], row.Identifiers("Storage.Drives"));
    }

    [Fact]
    public void MayHaveDrivesAtExtraCost() => Assert.Equal(
        ["CD-ROM | -", "DVD-ROM | yes"],
        Row.Read("Optical drive", "CD-ROM, optional: DVD-ROM").Items("Storage.Drives", "Name", "IsOptional"));

    [Fact]
    public void IsAFusionDriveUnderItsKey() =>
        Assert.Equal(["1 TB | Fusion"], Row.Read("Fusion Drive", "1 TB").Items("Storage.Options", "Size", "Kind"));

    [Fact]
    public void SizesBetweenOneThatTurnsAndOneThatDoesNotAreOfTheLatter() => Assert.Equal(
        ["500 GB | HardDisk", "500 GB | HardDisk", "128 GB | Ssd", "256 GB | Ssd", "512 GB | Ssd"],
        Row.Read("Hard disk", "500 GB 5400 rpm; BTO: 500 GB 7200 rpm, 128, 256 or 512 GB SSD").Items("Storage.Options", "Size", "Kind"));
}
