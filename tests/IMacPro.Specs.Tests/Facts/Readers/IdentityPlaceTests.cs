namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>What a machine is called and numbered, told apart by the form of the words.</summary>
public class IdentityPlaceTests
{
    [Theory]
    [InlineData("Model identifier", "iMacPro1,1", "[iMacPro1,1]")]
    [InlineData("Model identifier", "iMacPro1,1; iMacPro1,2.", "[iMacPro1,1, iMacPro1,2]")]
    [InlineData("Model identifier", "A1,1", "[A1,1]")]
    [InlineData("Model identifier", "Zeta One", "[Zeta One]")]
    [InlineData("Model identifier", "Zeta1,", "[Zeta1]")]
    [InlineData("Model identifier", "ZetaOne,1", "[ZetaOne,1]")]
    [InlineData("Model identifier", "1eta1,1", "[1eta1, 1]")]
    [InlineData("Model identifier", "Z-eta1,1", "[Z-eta1, 1]")]
    [InlineData("Model identifier", "Zeta1,a", "[Zeta1, a]")]
    [InlineData("Model identifier", "Zeta1,1a", "[Zeta1, 1a]")]
    public void HasIdentifiers(string key, string cell, string identifiers) =>
        Assert.Equal(identifiers, Row.Read(key, cell)["Identity.ModelIdentifiers"]);

    [Theory]
    [InlineData("Model number", "A1862", "[A1862]")]
    [InlineData("Model number", "A1862 (EMC 3144)", "[A1862]")]
    [InlineData("Model number", "Z-100", "[Z-100]")]
    [InlineData("Model number", "A18x2", "[A18x2]")]
    [InlineData("Model number", "Z-100, A18x2 (a, b) and c; d", "[Z-100, A18x2 (a, b), c, d]")]
    [InlineData("Model number", "(a, b), c", "[(a, b), c]")]
    [InlineData("Model number", ", c", "[c]")]
    [InlineData("Model", "5150", "[5150]")]
    [InlineData("Model", "A1862", "[A1862]")]
    public void HasNumbers(string key, string cell, string numbers) => Assert.Equal(numbers, Row.Read(key, cell)["Identity.ModelNumbers"]);

    [Theory]
    [InlineData("iMac Pro", "iMac Pro", null)]
    [InlineData("A18x2", "A18x2", null)]
    [InlineData("a1862", "a1862", null)]
    [InlineData("A18621", "A18621", null)]
    [InlineData("iMacPro1,1", "Machine", "[iMacPro1,1]")]
    public void HasANameWhereTheWordsAreNoNumber(string cell, string name, string? identifiers)
    {
        Reading row = Row.Read("Model", cell);
        Assert.Equal((name, identifiers), (row["Identity.Name"], row["Identity.ModelIdentifiers"]));
    }
}
