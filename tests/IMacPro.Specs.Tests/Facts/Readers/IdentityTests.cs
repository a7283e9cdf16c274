namespace IMacPro.Specs.Tests.Facts.Readers;

public class IdentityTests
{
    [Theory]
    [InlineData("Developer", "Apple", "Identity.Developer", "Apple")]
    [InlineData("Manufacturer", "Apple Computer", "Identity.Developer", "Apple Computer")]
    [InlineData("Type", "All-in-one, Workstation", "Identity.Types", "[All-in-one, Workstation]")]
    [InlineData("Class", "Laptop", "Identity.Types", "[Laptop]")]
    [InlineData("Family", "iMac, Macintosh", "Identity.Families", "[iMac, Macintosh]")]
    [InlineData("Successor", "Mac Studio", "Identity.Successors", "[Mac Studio]")]
    [InlineData("Follow-up", "Mac Studio", "Identity.Successors", "[Mac Studio]")]
    [InlineData("Forerunner", "iMac (2017)", "Identity.Predecessors", "[iMac (2017)]")]
    [InlineData("Successor", "Mac Pro Server and Mac mini Server", "Identity.Successors", "[Mac Pro Server, Mac mini Server]")]
    [InlineData("Predecessor", "iMac (2017)", "Identity.Predecessors", "[iMac (2017)]")]
    [InlineData("Predecessor", "MacBook Pro (15-inch, 2019)", "Identity.Predecessors", "[MacBook Pro (15-inch, 2019)]")]
    [InlineData("Related", "iMac, Mac Pro, Mac Studio", "Identity.Related", "[iMac, Mac Pro, Mac Studio]")]
    [InlineData("Model number", "A1862 [S]", "Identity.ModelNumbers", "[A1862]")]
    [InlineData("Model number", "20XW 20XX", "Identity.ModelNumbers", "[20XW, 20XX]")]
    [InlineData("Model number", "20XW Rev B", "Identity.ModelNumbers", "[20XW Rev B]")]
    [InlineData("Model identifier", "iMacPro1,1", "Identity.ModelIdentifiers", "[iMacPro1,1]")]
    [InlineData("Model identifier", "iMac20,1 (i5, i7) iMac20,2 (i9)", "Identity.ModelIdentifiers", "[iMac20,1, iMac20,2]")]
    [InlineData("Order number", "MQ2Y2LL/A [V]", "Identity.OrderNumbers", "[MQ2Y2LL/A]")]
    [InlineData("Order number", "M9020LL/A (1.6) M9031LL/A (1.8)", "Identity.OrderNumbers", "[M9020LL/A, M9031LL/A]")]
    [InlineData("Order number", "MB871*/A (quad), MB535*/A (octa)", "Identity.OrderNumbers", "[MB871*/A, MB535*/A]")]
    [InlineData("Part number", "20QV-000RUS (gray), 20QV-000SUS", "Identity.OrderNumbers", "[20QV-000RUS (gray), 20QV-000SUS]")]
    [InlineData("Model", "iMac Pro", "Identity.Name", "iMac Pro")]
    [InlineData("Model", "iMac,1", "Identity.ModelIdentifiers", "[iMac,1]")]
    [InlineData("Model", "iMacPro1,1", "Identity.ModelIdentifiers", "[iMacPro1,1]")]
    [InlineData("Model", "MacBookPro16,1 MacBookPro16,4", "Identity.ModelIdentifiers", "[MacBookPro16,1, MacBookPro16,4]")]
    [InlineData("Model", "A1862", "Identity.ModelNumbers", "[A1862]")]
    [InlineData("Model", "5150", "Identity.ModelNumbers", "[5150]")]
    [InlineData("Model", "2002", "Identity.Name", "2002")]
    public void IsReadFromItsRow(string key, string cell, string fact, string value) =>
        Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Release Date", "December 14, 2017", "Identity.Released", "2017-12-14")]
    [InlineData("Released", "November 2018", "Identity.Released", "2018-11")]
    [InlineData("Introduced", "2016-12-15", "Identity.Released", "2016-12-15")]
    [InlineData("Announced", "June 5, 2017", "Identity.Announced", "2017-06-05")]
    [InlineData("Discontinued", "March 19, 2021", "Identity.Discontinued", "2021-03-19")]
    public void HasDates(string key, string cell, string fact, string value) => Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Current")]
    [InlineData("Still on sale")]
    [InlineData("Present")]
    [InlineData("In production")]
    public void IsNotDiscontinuedWhileItIsSold(string cell)
    {
        Reading row = Reading.OfRows("Developer | Apple", $"Discontinued | {cell}");
        Assert.Null(row["Identity.Discontinued"]);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("Successor", "Mac Studio", "Identity.Successor", "Mac Studio")]
    [InlineData("Model number", "A1862", "Identity.ModelNumber", "A1862")]
    [InlineData("Type", "All-in-one, Workstation", "Identity.Type", null)]
    public void HasAConstantForAListOfOne(string key, string cell, string fact, string? value) =>
        Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Fact]
    public void AddsWhatARepeatedKeySays()
    {
        Reading sheet = Reading.OfRows("Model | iMac Pro", "Released | December 14, 2017", "Model | iMacPro1,1", "Model | A1862");
        Assert.Equal(
            "Name = iMac Pro; Released = 2017-12-14; ModelIdentifiers = [iMacPro1,1]; ModelNumbers = [A1862]", sheet.Area("Identity"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void AddsToAListThatARepeatedKeyGoesOnWith() => Assert.Equal(
        "[iMac, Macintosh]", Reading.OfRows("Family | iMac", "Family | Macintosh", "Family | iMac")["Identity.Families"]);

    [Fact]
    public void MayHaveAManufacturerBesideItsDeveloper()
    {
        Reading sheet = Reading.OfRows("Manufacturer | Quanta Computer", "Developer | Apple");
        Assert.Equal(("Apple", "Quanta Computer"), (sheet["Identity.Developer"], sheet["Identity.Manufacturer"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void HasTheTitlesNameWhereNoRowStatesIt() => Assert.Equal("Machine", Row.Read("Weight", "9.7 kg")["Identity.Name"]);
}
