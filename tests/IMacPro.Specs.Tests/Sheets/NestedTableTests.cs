using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Tables within a cell of a wiki's table.</summary>
public class NestedTableTests
{
    private const string Head = "= T =\n{| class=\"wikitable\"\n! Model !! A !! B\n|-\n! Dimensions\n| 1 × 2 × 3 cm\n| colspan=\"1\" |\n";

    private const string Nested = "{| class=\"wikitable\"\n! Height\n| 4 cm\n|-\n! Width !! style=\"x\" | of all\n| style=\"a=b\" | 5 cm || 6 cm\n|}\n";

    [Fact]
    public void LeaveTheRowsBelowThemToTheTableAroundThem()
    {
        Reading sheet = Reading.Of($"{Head}{Nested}|-\n! Weight\n| 1 kg || 2 kg\n|}}\n");

        Assert.Equal("1 kg", sheet.Variant("A")["Weight.Mass"]);
        Assert.Equal("2 kg", sheet.Variant("B")["Weight.Mass"]);
    }

    [Fact]
    public void AreTextOfTheirCell() => Assert.Equal(
        "4 cm", Reading.Of($"{Head}{Nested}|-\n! Weight\n| 1 kg || 2 kg\n|}}\n").Variant("B")["Dimensions.Height"]);

    [Fact]
    public void AreNoneWhereATableBeforeThemLostItsEnd()
    {
        Reading sheet = Reading.Of(
            "= T =\n{| class=\"wikitable\"\n! Memory\n| 8 GB\n\nText between.\n\n{| class=\"wikitable\"\n! Weight\n| 1 kg\n|}\n");

        Assert.Equal("1 kg", sheet["Weight.Mass"]);
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
    }

    [Fact]
    public void ACellMayBeginBelowWhatIsSaidOfIt() => Assert.Equal(
        ["2 | UsbA", "1 | Hdmi"],
        Reading.Of(
            "= T =\n{| class=\"wikitable\"\n! Model !! A !! B !! C\n|-\n! Ports\n| 1× HDMI\n| colspan=\"2\" |\n{{plainlist|\n* 2× USB-A\n* 1× HDMI\n}}\n|}\n")
            .Variant("C").Items("Ports.All", "Count", "Kind"));
}
