namespace IMacPro.Specs.Tests.Facts;

/// <summary>Paragraphs of two lines each, a key and its value: an infobox whose rows became paragraphs.</summary>
public class PairedParagraphTests
{
    [Fact]
    public void AreRows()
    {
        Reading sheet = Reading.Of("= Bench =\n\nManufacturer\nZeta\n\nType\nDesktop\n\nRelease date\n2 May 2003\n\nWords on it.\n");

        Assert.Equal(("Zeta", "Desktop", "2003-05-02"), (sheet["Identity.Manufacturer"], sheet["Identity.Type"], sheet["Identity.Released"]));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Manufacturer\nZeta\n\nType\nDesktop\n\nWords on it.\n")]
    [InlineData("Manufacturer\nZeta\n\nWords on it.\n\nType\nDesktop\n\nRelease date\n2 May 2003\n")]
    [InlineData("Manufacturer\nZeta is who made it.\n\nType\nDesktop\n\nRelease date\n2 May 2003\n")]
    [InlineData("Manufacturer\nZeta\nand others\n\nType\nDesktop\n\nRelease date\n2 May 2003\n")]
    public void AreHeadingsAboveALineOfTextWhereTheyAreFew(string text) => Assert.Null(Reading.Of($"= Bench =\n\n{text}")["Identity.Type"]);
}
