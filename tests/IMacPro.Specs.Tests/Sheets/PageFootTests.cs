using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Lines at the foot of each page.</summary>
public class PageFootTests
{
    [Theory]
    [InlineData("Page 1 of 2\t\tbench.example\t\tBench Setup", "Page 2 of 2\t\tbench.example\t\tBench Setup")]
    [InlineData("Bench — June 7, 2019                Page 6", "Bench — June 7, 2019                Page 7")]
    [InlineData("BENCHREF 1 of 4", "BENCHREF 2 of 4")]
    public void PartNoTable(string first, string second)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n| Model | Bench |\n| Memory | 8 GB |\n\n{first}\n\n| Ports | HDMI |\n| Weight | 1 kg |\n\n{second}\n");

        Assert.Equal("8 GiB | 1 kg", $"{sheet["Memory.Maximum"]} | {sheet["Weight.Mass"]}");
        Assert.Equal(["Hdmi"], sheet.Items("Ports.All", "Kind"));
        Assert.Empty(sheet.Machine!.Variants);
        Assert.Empty(sheet.Of("SPEC0009"));
    }

    [Theory]
    [InlineData("| Slots | 2 of 4 free |\n| Drives | 1 of 4 free |\n")]
    [InlineData("Page 2 of the manual says so.\n")]
    public void AreNoRowsNorASentence(string text) => Assert.Equal($"= Bench =\n{text}", Document.Read($"= Bench =\n{text}").Text);

    [Fact]
    public void KeepThePlacesOfAllElse()
    {
        const string text = "= Bench =\nPage 1 of 2\nMemory: 8 GB\nPage 2 of 2\n";

        Assert.Equal(text.IndexOf("Memory", StringComparison.Ordinal), Document.Read(text).Text.IndexOf("Memory", StringComparison.Ordinal));
    }
}
