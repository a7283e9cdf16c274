using System.Security.Cryptography;
using System.Text;
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
        Assert.Equal(Compute(Text), Compute(other));

    [Theory]
    [InlineData("= T =\n| Memory | 64 GB |\n")]
    [InlineData("= t =\n| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32 GB |\n| Storage | 1 TB |\n")]
    [InlineData("= T =\nWords.\n| Memory | 32 GB |\n")]
    [InlineData("= T =\n| Memory | 32\u00A0GB |\n")]
    public void DiffersForOtherWords(string other) =>
        Assert.NotEqual(Compute(Text), Compute(other), StringComparer.Ordinal);

    [Fact]
    public void IsTheWholeTextsSha256() =>
        Assert.Equal("fe8edeeb98cc6d3b93cf2d57000254b84bd9eba34b4df7ce4b87db8b937b7703", Compute("t"));

    [Fact]
    public void IsWrittenInSixtyFourLowerCaseDigits() => Assert.Matches("^[0-9a-f]{64}$", Compute(Text));

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    public void OfALongTextIsTheWholeTextsSha256(int length)
    {
        string line = new string('w', length - 1) + "\U0001F5A5\uD83D";

        byte[] whole = SHA256.HashData(Encoding.UTF8.GetBytes(line + "\n" + line + "\n"));

        Assert.Equal(Convert.ToHexStringLower(whole), Compute(line + "\n" + line));
    }

    [Fact]
    public void EndsWhereItIsCancelled() =>
        Assert.Throws<OperationCanceledException>(() => SheetFingerprint.Compute(Text, new CancellationToken(canceled: true)));

    private static string Compute(string text) => SheetFingerprint.Compute(text, TestContext.Current.CancellationToken);
}
