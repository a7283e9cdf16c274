using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Sheets in YAML: rows and lists like any others, but for two marks.</summary>
public class YamlTests
{
    private const string Sheet = """
        # the machines of the lab
        title: Bench
        manufacturer: Zeta

        memory:
          type: DDR4   # soldered
          standard: 8 GB
          optional: [16 GB, 32 GB]
        ports:
          - 2x USB-C
          - HDMI
        storage:
          - 256 GB SSD
        """;

    [Fact]
    public void NameTheMachineInARowAndNotInAComment() => Assert.Equal("Bench", Reading.Of(Sheet)["Identity.Name"]);

    [Fact]
    public void StateNothingInAComment() => Assert.Equal("Ddr4", Reading.Of(Sheet)["Memory.Kind"]);

    [Theory]
    [InlineData("# a: [b]\nname: Bench\nports:\n  - HDMI\n", "")]
    [InlineData("name: Bench # a: [b]\nports:\n  - HDMI\n", "name: Bench")]
    public void HaveNoListInAComment(string text, string first) => Assert.Equal(first, Document.Read(text).Text.Split('\n')[0].TrimEnd());

    [Fact]
    public void MayHaveAListInBrackets() => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes", "32 GiB | yes"], Reading.Of(Sheet).Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void HaveListsThatEndWhereTheNextKeyStands()
    {
        Reading sheet = Reading.Of(Sheet);

        Assert.Equal(["2 | UsbC", "1 | Hdmi"], sheet.Items("Ports.All", "Count", "Kind"));
        Assert.Equal(["256 GB"], sheet.Items("Storage.Options", "Size"));
    }

    [Fact]
    public void KeepEverythingInItsPlace()
    {
        Assert.Equal(Sheet.Length, Document.Read(Sheet).Text.Length);
        Assert.Equal(Sheet.IndexOf("16 GB", StringComparison.Ordinal), Document.Read(Sheet).Text.IndexOf("16 GB", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("# Bench\n\nMemory:\n  - 8 GB\nWeight: 1 kg\n")]
    [InlineData("# Bench\n\nname: Bench\nIt is small.\nmemory:\n  - 8 GB\n")]
    [InlineData("# Bench\nname: Bench\nweight: 1 kg\n")]
    public void AreNoOtherTextsWithRowsAndLists(string text) => Assert.Equal("Bench", Document.Read(text).Title.Text);
}
