using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Where a condition begins and ends within a cell, and what of the cell is left without it.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("8 TB (M1 Max only)", "8 TB", "M1 Max only")]
    [InlineData("8 TB (NVMe, M1 Max only)", "8 TB ( NVMe , )", "M1 Max only")]
    [InlineData("8 TB (M1 Max only, NVMe)", "8 TB ( , NVMe )", "M1 Max only")]
    [InlineData("8 TB (M1 Max only; NVMe)", "8 TB ( ; NVMe )", "M1 Max only")]
    [InlineData("8 TB (NVMe; M1 Max only)", "8 TB ( NVMe ; )", "M1 Max only")]
    [InlineData("8 TB (M1 Max only", "8 TB (", "M1 Max only")]
    [InlineData("8 TB (NVMe only with the M1)", "8 TB ( NVMe )", "only with the M1")]
    [InlineData("8 TB (only with the M1, not with 32 GB)", "8 TB", "only with the M1, not with 32 GB")]
    [InlineData("8 TB only with the M1 (requires 32 GB)", "8 TB", "only with the M1", "requires 32 GB")]
    [InlineData("8 TB only with the M1 and 32 GB", "8 TB", "only with the M1 and 32 GB")]
    [InlineData("8 TB only with the M1 or 4 TB", "8 TB or 4 TB", "only with the M1")]
    [InlineData("8 TB only with 16 GB RAM or 32 GB RAM", "8 TB", "only with 16 GB RAM or 32 GB RAM")]
    [InlineData("8 TB only with 16 GB RAM or 32 GB memory", "8 TB", "only with 16 GB RAM or 32 GB memory")]
    [InlineData("8 TB on the M1 only, silver", "8 TB , silver", "on the M1 only")]
    [InlineData("8 TB on the M1 only (NVMe)", "8 TB ( NVMe )", "on the M1 only")]
    [InlineData("8 TB with the M1 only", "8 TB", "with the M1 only")]
    [InlineData("8 TB, with the M1 only", "8 TB ,", "with the M1 only")]
    [InlineData("8 TB; with the M1 only", "8 TB ;", "with the M1 only")]
    [InlineData("8 TB for the M1 only", "8 TB", "for the M1 only")]
    [InlineData("8 TB in the M1 only", "8 TB", "in the M1 only")]
    [InlineData("8 TB only with the M1: silver", "8 TB : silver", "only with the M1")]
    [InlineData("8 TB only with the M1. Silver", "8 TB . Silver", "only with the M1")]
    [InlineData("8 TB only with the M1 optional 4 TB", "8 TB optional 4 TB", "only with the M1")]
    [InlineData("8 TB only with the M1 configurable to 4 TB", "8 TB configurable to 4 TB", "only with the M1")]
    [InlineData("8 TB only with the M1 expandable to 4 TB", "8 TB expandable to 4 TB", "only with the M1")]
    [InlineData("8 TB only with the M1 upgradable to 4 TB", "8 TB upgradable to 4 TB", "only with the M1")]
    [InlineData("8 TB only with the M1 upgradeable to 4 TB", "8 TB upgradeable to 4 TB", "only with the M1")]
    public void IsSetApartFromWhatIsLeft(string text, string left, params string[] conditions)
    {
        ScannedCell cell = ConditionClauses.SetApart(Scan.Cell(text));
        Assert.Equal(conditions, cell.Conditions.Select(condition => condition.Text).ToArray());
        Assert.Equal(left, string.Join(" ", cell.Tokens.Select(token => token.Text)));
    }

    [Theory]
    [InlineData("only available on")]
    [InlineData("available only on")]
    [InlineData("only offered with")]
    [InlineData("offered only with")]
    [InlineData("only configurable with")]
    [InlineData("only possible with")]
    [InlineData("only supported on")]
    [InlineData("only with")]
    [InlineData("only on")]
    [InlineData("only for")]
    [InlineData("only in")]
    [InlineData("only when it is")]
    [InlineData("only if it is")]
    [InlineData("requires")]
    [InlineData("require")]
    [InlineData("requiring")]
    [InlineData("not available with")]
    [InlineData("unavailable with")]
    [InlineData("not offered with")]
    [InlineData("not with")]
    [InlineData("not on")]
    [InlineData("not for")]
    [InlineData("except with")]
    [InlineData("except on")]
    [InlineData("except for")]
    [InlineData("when configured with")]
    [InlineData("if configured with")]
    [InlineData("exclusive to")]
    [InlineData("exclusively with")]
    [InlineData("exclusively on")]
    public void BeginsWithOneOfManyWords(string lead)
    {
        ScannedCell cell = ConditionClauses.SetApart(Scan.Cell($"8 TB {lead} the M1"));
        Assert.Equal($"{lead} the M1", Assert.Single(cell.Conditions).Text);
    }

    [Theory]
    [InlineData("8 TB not available")]
    [InlineData("8 TB only with")]
    [InlineData("8 TB (only with)")]
    [InlineData("8 TB (only)")]
    [InlineData("8 TB (NVMe")]
    [InlineData("8 TB (")]
    [InlineData("8 TB only")]
    [InlineData("8 TB (read only)")]
    public void IsNoneWhereNothingIsDemanded(string text) => Assert.Empty(ConditionClauses.SetApart(Scan.Cell(text)).Conditions);

    [Fact]
    public void LeavesTheUnitOfTheKey()
    {
        ScannedCell cell = ConditionClauses.SetApart(new ScannedCell(Scan.Cell("512 only with the M1").Cell) { Key = Scan.Cell("Storage (GB)") });
        Measure measure = Assert.Single(cell.Measures);
        Assert.Equal((512m, Unit.Gigabyte), (measure.Number, measure.Unit));
    }
}
