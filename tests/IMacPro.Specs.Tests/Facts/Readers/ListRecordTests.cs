using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>The record that each list is made of, and the type of each list of plain values.</summary>
public class ListRecordTests
{
    [Theory]
    [InlineData("Processor", "Apple M1", "Processor", "Options", "ProcessorOption")]
    [InlineData("Memory", "8 GB", "Memory", "Options", "MemoryOption")]
    [InlineData("Storage", "1 TB", "Storage", "Options", "StorageOption")]
    [InlineData("Graphics", "ATI Rage", "Graphics", "Options", "GraphicsOption")]
    [InlineData("Floppy drive", "360 KB", "Storage", "Drives", "RemovableDrive")]
    [InlineData("Ports", "HDMI", "Ports", "All", "Port")]
    [InlineData("Price", "$35", "Price", "Prices", "StatedPrice")]
    [InlineData("External displays", "two 1920 × 1200", "ExternalDisplays", "Modes", "ExternalDisplayMode")]
    [InlineData("Logo", "Apple", "Other", "Facts", "OtherFact")]
    public void IsOfItsKind(string key, string cell, string area, string list, string record) => Assert.Equal(
        record,
        Row.Read(key, cell).Machine!.Areas.Single(found => found.Name == area).Lists.Single(found => found.Name == list).Record);

    [Theory]
    [InlineData("Display", "27-inch Optional: matte glass", "Display.Options", "string")]
    [InlineData("Type", "Desktop", "Identity.Types", "string")]
    [InlineData("Model identifier", "iMacPro1,1", "Identity.ModelIdentifiers", "string")]
    [InlineData("Ethernet", "1 Gb/s", "Networking.EthernetRates", "DataRate")]
    public void HoldsValuesOfOneType(string key, string cell, string fact, string type) =>
        Assert.Equal(type, Assert.IsType<ListValue>(Row.Read(key, cell).Find(fact)!.Value).ElementType);

    [Theory]
    [InlineData("80, 100, 120", "double")]
    [InlineData("1.8 m, 3 m", "Length")]
    [InlineData("$49; £39", "Money")]
    [InlineData("1984-01-24; 1985-02-01", "SpecDate")]
    [InlineData("1.2.3; 1.2.4", "MacOSVersion")]
    [InlineData("Keyboard; mouse", "string")]
    [InlineData("80; mouse", "string")]
    [InlineData("80; 1.8 m", "string")]
    public void HoldsTheItemsOfARowOfItsOwn(string cell, string type)
    {
        Item item = Row.Read("In the box", cell).Machine!.Areas.Single(area => area.Name == "Other").Lists[0].Items[0];
        Assert.Equal(type, Assert.IsType<ListValue>(item.Facts.Single(fact => fact.Name == "Items").Value).ElementType);
    }

    [Theory]
    [InlineData("Type", "Desktop", "Type = Desktop")]
    [InlineData("Family", "iMac", "Family = iMac")]
    [InlineData("Predecessor", "iMac", "Predecessor = iMac")]
    [InlineData("Successor", "Mac Studio", "Successor = Mac Studio")]
    [InlineData("Model identifier", "iMacPro1,1", "ModelIdentifier = iMacPro1,1")]
    [InlineData("Model number", "A1862", "ModelNumber = A1862")]
    [InlineData("Order number", "MQ2Y2LL/A", "OrderNumber = MQ2Y2LL/A")]
    [InlineData("Type", "Desktop, workstation", "")]
    public void OfOneHasAConstantUnderTheSingular(string key, string cell, string constants) =>
        Assert.Equal(constants, Row.Read(key, cell).Constants("Identity"));
}
