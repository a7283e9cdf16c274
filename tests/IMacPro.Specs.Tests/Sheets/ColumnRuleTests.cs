using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Lines of dashes that part the head of a table from its rows, column by column.</summary>
public class ColumnRuleTests
{
    private const string Rows = """
        Memory            8 GB           16 GB
        Weight            1 kg           2 kg
        Camera            720p           1080p
        """;

    [Theory]
    [InlineData("Model             Bench A        Bench B\n----------------  -------------  -------------\n" + Rows)]
    [InlineData("================  =============  =============\nModel             Bench A        Bench B\n================  =============  =============\n" + Rows + "\n================  =============  =============")]
    [InlineData("Model             Bench A        Bench B\r\n----------------  -------------  -------------\r\n" + Rows)]
    public void LeaveTheHeadAboveItsRows(string table)
    {
        Reading sheet = Reading.Of($"= T =\n\n{table}\n");

        Assert.Equal(["8 GiB"], sheet.Variant("BenchA").Items("Memory.Options", "Size"));
        Assert.Equal("2 kg", sheet.Variant("BenchB")["Weight.Mass"]);
    }

    [Fact]
    public void BetweenFramesGapsPartRows()
    {
        Reading sheet = Reading.Of("""
            = T =

              ------------------------------------------
                            Bench A,       Bench B,
                            2006           2007
              ------------- -------------- -------------
              Memory        8 GB of        16 GB of
                            DDR4           DDR5

              Model         Bench1,1       Bench1,2
              identifier

              Weight        1 kg           2 kg
              ------------------------------------------
            """);

        Assert.Equal("Ddr4", sheet.Variant("BenchA2006")["Memory.Kind"]);
        Assert.Equal("Bench1,2", sheet.Variant("BenchB2007")["Identity.ModelIdentifier"]);
        Assert.Equal("2 kg", sheet.Variant("BenchB2007")["Weight.Mass"]);
    }

    [Fact]
    public void AroundPlainRowsAreNoneOfThem()
    {
        Reading sheet = Reading.Of("= T =\n\n  ---------- --------\n  Developer  Acme\n\n  Type       Desktop\n\n  Weight     1 kg\n  ---------- --------\n");

        Assert.Equal("Acme", sheet["Identity.Developer"]);
        Assert.Equal("1 kg", sheet["Weight.Mass"]);
    }

    [Fact]
    public void ACellMayStandOutOfLine() => Assert.Equal(
        "2019-01-02",
        Reading.Of("""
            = T =

            Model             Bench A        Bench B
            Memory            8 GB           16 GB
            Weight            1 kg           2 kg
            Released          2018-01-02       2019-01-02
            Camera            720p           1080p
            """).Variant("BenchB")["Identity.Released"]);
}
