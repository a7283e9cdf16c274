using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Words that were parted at the end of a line.</summary>
public class HyphenTests
{
    [Theory]
    [InlineData("| Ports | 2x USB-A, head-\nphone jack |\n| Memory | 8 GB |\n")]
    [InlineData("| Ports | 2x USB-A, head-\r\nphone jack |\r\n| Memory | 8 GB |\r\n")]
    [InlineData("| Ports | 2x USB-A, head-\n  phone jack |\n| Memory | 8 GB |\n")]
    [InlineData("| Ports | 2x USB-A, head\u00AD\nphone jack |\n| Memory | 8 GB |\n")]
    [InlineData("| Ports | 2x USB-A, head\u00AD\r\nphone jack |\r\n| Memory | 8 GB |\r\n")]
    public void AreOne(string rows) => Assert.Equal(["UsbA", "Headphone"], Reading.Of($"= M =\n{rows}").Items("Ports.All", "Kind"));

    [Fact]
    public void KeepAHyphenThatTheyHaveInAnyLine() =>
        Assert.Equal(["2"], Reading.Of("= M =\n| Processor | 2 GHz dual-\ncore Zeta |\n| Memory | 8 GB |\n").Items("Processor.Options", "Cores"));

    [Theory]
    [InlineData("Ports -\nusb of all kinds", 2)]
    [InlineData("Core i5-\n1135G7", 2)]
    [InlineData("reso-\nlution", 1)]
    [InlineData("in\u00AD\nternal", 1)]
    public void AreOnlyLettersOnBothSides(string text, int lines) => Assert.Equal(lines, Document.Read(text).Text.Split('\n').Length);
}
