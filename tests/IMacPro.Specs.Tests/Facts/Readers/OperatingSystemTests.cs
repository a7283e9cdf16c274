namespace IMacPro.Specs.Tests.Facts.Readers;

public class OperatingSystemTests
{
    [Theory]
    [InlineData("Mac OS 9, Mac OS X")]
    [InlineData("Mac OS X, OS X 10.9")]
    public void AreFamiliesAloneWhereOneOfThemHasNoVersion(string cell)
    {
        Reading row = Row.Read("OS", cell);

        Assert.Equal((null, null, cell), (row["OperatingSystems.Minimum"], row["OperatingSystems.Maximum"], row["OperatingSystems.Stated"]));
    }

    [Theory]
    [InlineData("macOS High Sierra 10.13.2", "macOS", "10.13.2", "High Sierra")]
    [InlineData("macOS Mojave 10.14", "macOS", "10.14", "Mojave")]
    [InlineData("macOS Big Sur 11.0", "macOS", "11.0", "Big Sur")]
    [InlineData("Mac OS X 10.4 \"Tiger\"", "Mac OS X", "10.4", "Tiger")]
    [InlineData("Mac OS X 10.4.2 “Tiger”", "Mac OS X", "10.4.2", "Tiger")]
    [InlineData("10.13.2", null, "10.13.2", null)]
    [InlineData("Windows 10", "Windows", "10", null)]
    [InlineData("macOS 13", "macOS", "13", null)]
    [InlineData("OS X 10.8 Mountain Lion", "OS X", "10.8", "Mountain Lion")]
    [InlineData("macOS 13 or later", "macOS", "13", null)]
    [InlineData("Mac OS X v10.3 \"Panther\"", "Mac OS X", "10.3", "Panther")]
    [InlineData("Mac OS X Server v10.5.6", "Mac OS X Server", "10.5.6", null)]
    [InlineData("Windows 11 Home", "Windows", "11", null)]
    public void HasAFirstVersion(string cell, string? family, string version, string? name)
    {
        Reading row = Row.Read("Original OS", cell);
        Assert.Equal(
            (family, version, name),
            (row["OperatingSystems.Family"], row["OperatingSystems.Minimum"], row["OperatingSystems.MinimumName"]));
    }

    [Theory]
    [InlineData("macOS Sequoia 15", "15", "Sequoia")]
    [InlineData("macOS Tahoe 26", "26", "Tahoe")]
    [InlineData("Mac OS X 10.5.8 \"Leopard\"", "10.5.8", "Leopard")]
    public void HasALastVersion(string cell, string version, string name)
    {
        Reading row = Row.Read("Maximum OS", cell);
        Assert.Equal((version, name), (row["OperatingSystems.Maximum"], row["OperatingSystems.MaximumName"]));
    }

    [Theory]
    [InlineData("Current")]
    [InlineData("Latest release")]
    public void HasNoLastVersionYet(string cell)
    {
        Reading row = Reading.OfRows("Developer | Apple", $"Maximum OS | {cell}");
        Assert.Null(row["OperatingSystems.Maximum"]);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("macOS (High Sierra through Sequoia)", null, "High Sierra", null, "Sequoia")]
    [InlineData("macOS 10.13.2 – 15", "10.13.2", null, "15", null)]
    [InlineData("macOS 10.13 to 15", "10.13", null, "15", null)]
    [InlineData("10.4.2 - 10.6", "10.4.2", null, "10.6", null)]
    [InlineData("macOS (Catalina through Tahoe)", null, "Catalina", null, "Tahoe")]
    public void HasARange(string cell, string? first, string? firstName, string? last, string? lastName)
    {
        Reading row = Row.Read("Os", cell);
        Assert.Equal((first, firstName), (row["OperatingSystems.Minimum"], row["OperatingSystems.MinimumName"]));
        Assert.Equal((last, lastName), (row["OperatingSystems.Maximum"], row["OperatingSystems.MaximumName"]));
    }

    [Theory]
    [InlineData("Os", "macOS Mojave or later", "macOS", "Mojave")]
    [InlineData("Os", "macOS Big Sur and newer", "macOS", "Big Sur")]
    [InlineData("Minimum OS", "macOS Mojave or later", "macOS", "Mojave")]
    [InlineData("Minimum OS", "Mojave", null, "Mojave")]
    [InlineData("Minimum OS", "Big Sur or later", null, "Big Sur")]
    [InlineData("Minimum OS", "Windows", "Windows", null)]
    [InlineData("Minimum OS", "BeOS", "BeOS", null)]
    public void MayHaveANameForItsFirstVersion(string key, string cell, string? family, string? name)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal((family, null, name), (row["OperatingSystems.Family"], row["OperatingSystems.Minimum"], row["OperatingSystems.MinimumName"]));
    }

    [Theory]
    [InlineData("iOS 14 (upgradable to iOS 17)", "14", null, "17", null)]
    [InlineData("iOS 14, upgradable to iOS 17", "14", null, "17", null)]
    [InlineData("Mac OS X 10.5 \"Leopard\" (up to 10.11 \"El Capitan\")", "10.5", "Leopard", "10.11", "El Capitan")]
    [InlineData("Windows 7, can be upgraded to Windows 10", "7", null, "10", null)]
    public void MayBeUpgraded(string cell, string? first, string? firstName, string? last, string? lastName) =>
        HasARange(cell, first, firstName, last, lastName);

    [Theory]
    [InlineData("Windows 11 Home 64-bit", "Windows", "11")]
    [InlineData("MS-DOS 5.0, Windows 3.1", "MS-DOS", "5.0")]
    [InlineData("SteamOS 3.0 (Arch Linux-based)", "SteamOS", "3.0")]
    [InlineData("Windows 10 Pro (version 1909)", "Windows", "10")]
    [InlineData("macOS Ventura 13.3 (at release)", "macOS", "13.3")]
    public void HasNoRangeInAHyphenOrAnAside(string cell, string family, string version)
    {
        Reading row = Row.Read("Os", cell);
        Assert.Equal((family, version), (row["OperatingSystems.Family"], row["OperatingSystems.Minimum"]));
        Assert.Null(row["OperatingSystems.Maximum"]);
        Assert.Null(row["OperatingSystems.MaximumName"]);
    }

    [Fact]
    public void OfASecondRowMayBeAnother()
    {
        Reading sheet = Reading.OfRows("Os | macOS Big Sur", "Os | Windows 10");
        Assert.Equal("macOS", sheet["OperatingSystems.Family"]);
        Assert.Null(sheet["OperatingSystems.Minimum"]);
    }

    [Fact]
    public void HasVersionsAsConstants()
    {
        Reading sheet = Reading.OfRows("Original OS | macOS High Sierra 10.13.2", "Maximum OS | macOS Sequoia 15");
        Assert.Equal("MinimumVersion = 10.13.2; MaximumVersion = 15", sheet.Constants("OperatingSystems"));
    }

    [Fact]
    public void MayBeNamedWithoutAnyVersion() => Assert.Equal("Stated = macOS; Family = macOS", Row.Read("Os", "macOS").Area("OperatingSystems"));

    [Theory]
    [InlineData("AmigaOS 1.2", "AmigaOS", "1.2")]
    [InlineData("Windows 11 Pro", "Windows", "11")]
    [InlineData("IBM PC DOS 1.0", "IBM PC DOS", "1.0")]
    [InlineData("Mac OS X Server 10.5.6", "Mac OS X Server", "10.5.6")]
    [InlineData("System Software 1.0, Finder 1.0", "System Software", "1.0")]
    public void ComesWithTheOneVersionThatIsStated(string cell, string family, string version)
    {
        Reading row = Row.Read("Os", cell);
        Assert.Equal((family, version, null), (row["OperatingSystems.Family"], row["OperatingSystems.MinimumVersion"], row["OperatingSystems.MinimumName"]));
        Assert.Null(row["OperatingSystems.Maximum"]);
    }

    [Theory]
    [InlineData("Commodore KERNAL, Commodore BASIC 2.0")]
    [InlineData("macOS")]
    [InlineData("none of its own")]
    public void HasNoVersionWhereOnlyPartsOfItHave(string cell) => Assert.Null(Row.Read("Os", cell)["OperatingSystems.Minimum"]);

    [Fact]
    public void MayRepeatItsFamilyAtTheOtherEnd()
    {
        Reading row = Row.Read("Os", "Solaris 2.5.1 through Solaris 10");
        Assert.Equal(("2.5.1", "10", null), (row["OperatingSystems.Minimum"], row["OperatingSystems.Maximum"], row["OperatingSystems.MaximumName"]));
    }

    [Theory]
    [InlineData("OS X 10.5, latest OS X 10.11", "10.5", "10.11")]
    [InlineData("macOS 13.3, upgradable to macOS 15", "13.3", "15")]
    [InlineData("macOS, latest: 15", null, "15")]
    public void BeginsWithWhatStandsBeforeTheLast(string cell, string? minimum, string maximum)
    {
        Reading row = Row.Read("Operating system", cell);

        Assert.Equal((minimum, maximum), (row["OperatingSystems.Minimum"], row["OperatingSystems.Maximum"]));
    }
}
