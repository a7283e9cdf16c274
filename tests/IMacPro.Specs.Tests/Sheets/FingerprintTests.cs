using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Documents;

public class FingerprintTests
{
    private const string Text = "= T =\n| Memory | 32 GB |\n";

    [Theory]
    [InlineData("= T =\r\n| Memory | 32 GB |\r\n")]
    [InlineData("= T =\r| Memory | 32 GB |\r")]
    [InlineData("\uFEFF= T =\n| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32 GB |")]
    [InlineData("= T =\n<!-- ECC -->\n| Memory | 32 GB |\n")]
    [InlineData("\n= T =\n\n\n| Memory | 32 GB |\n\n")]
    [InlineData("= T =  \n\t| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32 GB | <!-- ECC -->\n")]
    public void IsTheSameForWhatSaysNothing(string other) =>
        Assert.Equal(SheetFingerprint.Compute(Text), SheetFingerprint.Compute(other));

    [Theory]
    [InlineData("= T =\n| Memory | 64 GB |\n")]
    [InlineData("= t =\n| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32 GB |\n| Storage | 1 TB |\n")]
    [InlineData("= T =\nWords.\n| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32\u00A0GB |\n")]
    public void DiffersForOtherWords(string other) =>
        Assert.NotEqual(SheetFingerprint.Compute(Text), SheetFingerprint.Compute(other), StringComparer.Ordinal);

    [Fact]
    public void IsTheWholeTextsSha256() =>
        Assert.Equal("fe8edeeb98cc6d3b93cf2d57000254b84bd9eba34b4df7ce4b87db8b937b7703", SheetFingerprint.Compute("t"));

    [Fact]
    public void IsWrittenInSixtyFourLowerCaseDigits() => Assert.Matches("^[0-9a-f]{64}$", SheetFingerprint.Compute(Text));
}
