using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Tables that reStructuredText has as lists, and what else it says of its form.</summary>
public class ListTableTests
{
    private const string Head = ".. list-table:: Two benches\n   :header-rows: 1\n   :widths: 10 20 20\n\n   * - Model\n     - A\n     - B\n";

    [Fact]
    public void HaveARowForEachMemberWithMembersOfItsOwn() => Assert.Equal(
        [["Model|A|B", "Memory|8 GB|16 GB"]],
        Document.Tables(Head + "   * - Memory\n     - 8 GB\n     - 16 GB\n").Select(rows => rows.Select(row => row.Replace("  ", "", StringComparison.Ordinal)).ToArray()));

    [Fact]
    public void KeepACellThatGoesOnInTheNextLine() => Assert.Equal(
        "8",
        Reading.Of("= T =\n\n" + Head + "   * - Processor\n     - 8-core\n       Intel Xeon\n     - 10-core Intel Xeon\n").Variant("A").Items("Processor.Options", "Cores").Single());

    [Fact]
    public void KeepTheLinesOfACellApart() => Assert.Equal(
        ["2 | UsbC", "1 | Hdmi"],
        Reading.Of("= T =\n\n" + Head + "   * - Ports\n     - - 2× USB-C\n       - 1× HDMI\n     - | 3× USB-C\n       | 1× HDMI\n").Variant("A").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveGapsBetweenRows() => Assert.Equal(
        ["16 GiB"], Reading.Of("= T =\n\n" + Head + "\n   * - Memory\n\n     - 8 GB\n     - 16 GB\n\nText.\n").Variant("B").Items("Memory.Options", "Size"));

    [Fact]
    public void StandWhereTheyStood()
    {
        Reading sheet = Reading.Of("= T =\n\n" + Head + "   * - Weight\n     - heavy\n     - 2 kg\n");

        Assert.Contains("SPEC0003: heavy", sheet.Remarks, StringComparer.Ordinal);
    }

    [Fact]
    public void EndWhereTheTextStandsFurtherOut() => Assert.Equal(
        "2 kg", Reading.Of("= T =\n\n" + Head + "   * - Memory\n     - 8 GB\n     - 16 GB\n\n- Weight: 2 kg\n").Variant("B")["Weight.Mass"]);

    [Theory]
    [InlineData(".. image:: bench.jpg\n   :width: 300px\n   :height: 20px\n")]
    [InlineData(".. contents::\n   :local:\n")]
    public void BesideThemTheFormOfTheTextStatesNothing(string directive)
    {
        Reading sheet = Reading.Of($"= T =\n\n{directive}\n:Memory: 8 GB\n:Weight: 1 kg\n");

        Assert.Equal("Identity, Memory, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void ALineOfBlanksMayEndTheText() => Assert.Equal("8 GiB", Assert.Single(
        Reading.Of("= T =\n\n:Memory: 8 GB\n\n.. image:: a.jpg\n    ").Items("Memory.Options", "Size")));

    [Fact]
    public void ANoteIsText() => Assert.Equal(
        "1 kg", Reading.Of("= T =\n\n:Memory: 8 GB\n\n.. note:: of the case\n\n:Weight: 1 kg\n")["Weight.Mass"]);
}
