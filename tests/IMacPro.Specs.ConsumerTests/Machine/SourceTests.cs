using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace IMacPro.Specs.ConsumerTests.Machine;

public partial class SourceTests
{
    private static readonly SpecList<SourceRow> Rows = IMacProSpec.Source.Rows;

    [Fact]
    public void The_file_is_named_without_its_folder() => Assert.Equal("imac-pro.txt", IMacProSpec.Source.FileName);

    [Fact]
    public void The_checksum_is_that_of_what_the_sheet_says() => Assert.Equal(IMacProSpec.Source.Sha256, Checksum("imac-pro.txt"));

    [Theory]
    [InlineData("A")]
    [InlineData("V")]
    [InlineData("S")]
    [InlineData("Licence")]
    public void The_sources_are_named(string mark) => Assert.Single(IMacProSpec.Machine.Source.References, source => source.Mark == mark);

    [Fact]
    public void Every_row_quotes_a_cell_of_the_line_it_names() => Assert.All(Rows, row =>
    {
        string line = Repository.Sheet(row.FileName).Split('\n')[row.Line - 1];
        Assert.Contains(row.Text, FootnoteMark().Replace(line, ""), StringComparison.Ordinal);
    });

    [Fact]
    public void A_release_is_traced_to_the_sheet_that_states_it() => Assert.All(
        Rows.Where(row => row.Name.EndsWith(".Released", StringComparison.Ordinal) && row.Area == "OperatingSystems"),
        row => Assert.Equal("macos.txt", row.FileName));

    [Fact]
    public void Rows_name_a_member_and_its_value()
    {
        SourceRow row = Assert.Single(Rows, row => row is { Area: "Display", Name: "HorizontalPixels" });

        Assert.Equal(IMacProSpec.Display.HorizontalPixels.ToString(CultureInfo.InvariantCulture), row.Value);
    }

    [Fact]
    public void No_fact_is_listed_twice() =>
        Assert.Equal(Rows.Count, Rows.Select(row => (row.Variant, row.Area, row.Name)).Distinct().Count());

    [Fact]
    public void A_machine_without_variants_names_none() => Assert.All(Rows, row => Assert.Null(row.Variant));

    [Theory]
    [InlineData("Identity")]
    [InlineData("Timeline")]
    [InlineData("Display")]
    [InlineData("Processor")]
    [InlineData("Memory")]
    [InlineData("Graphics")]
    [InlineData("Storage")]
    [InlineData("Camera")]
    [InlineData("Audio")]
    [InlineData("Ports")]
    [InlineData("Networking")]
    [InlineData("ExternalDisplays")]
    [InlineData("Dimensions")]
    [InlineData("Weight")]
    [InlineData("Body")]
    [InlineData("Serviceability")]
    [InlineData("OperatingSystems")]
    [InlineData("Source")]
    public void Every_area_is_listed(string area) => Assert.Contains(Rows, row => row.Area == area);

    // As docs/sheet-format.md defines it: no comments, no blank lines, each line trimmed and ended by a line feed.
    private static string Checksum(string sheet)
    {
        string text = Comment().Replace(Repository.Sheet(sheet), "");
        IEnumerable<string> lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string said = string.Concat(lines.Select(line => line + "\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@" \[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FootnoteMark();
}
