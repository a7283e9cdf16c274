using System.Text.RegularExpressions;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Architecture;

/// <summary>Nothing about a machine is written in C# in this repository: every fact stands in a sheet.</summary>
public partial class ProvenanceTests
{
    /// <summary>What the sheets say that is not theirs alone, and why the code may say it.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["802.11"] = "The number of the family of standards, not of a machine.",
        ["802.11ac"] = "A member of that family, by its usual name.",
        ["802.11a"] = "A member of that family, by its usual name.",
        ["3.0"] = "A version of USB, which the reader of ports knows.",
        ["3.1"] = "A version of USB, which the reader of ports knows.",
        ["3.2"] = "A version of USB, which the reader of ports knows.",
        ["128"] = "A power of two: a flag.",
        ["256"] = "A power of two: a flag, a hash.",
        ["December"] = "A month.",
        ["March"] = "A month.",
        ["DDR4"] = "A kind of memory: vocabulary.",
        ["HBM2"] = "A kind of memory: vocabulary.",
        ["P3"] = "A color gamut: vocabulary.",
        ["USB-A"] = "A kind of port: vocabulary.",
        ["USB-C"] = "A kind of port: vocabulary.",
        ["UHS-II"] = "A bus of memory cards: vocabulary.",
    };

    public static TheoryData<string> Facts { get; } =
        [.. SheetFacts.Tokens(Sheets.IMacPro.Text).Concat(SheetFacts.Tokens(Sheets.MacOS.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Except(Allowed.Keys, StringComparer.OrdinalIgnoreCase)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void NoFactStandsInTheGeneratorsCode(string fact)
    {
        Regex whole = new(
            $@"(?<![\w.]){Regex.Escape(fact)}(?![\w]|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

        IEnumerable<string> places = SourceFiles.Of("generator").SelectMany(file =>
            file.Lines.Select((line, index) => (line, index)).Where(entry => whole.IsMatch(entry.line))
                .Select(entry => $"{file.Name}({entry.index + 1}): {entry.line.Trim()}"));

        Assert.Equal("", string.Join('\n', places));
    }

    [Fact]
    public void WhatIsAllowedStandsInASheet() => Assert.All(
        Allowed.Keys,
        term => Assert.Contains(term, Sheets.IMacPro.Text + Sheets.MacOS.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>A list of facts that misses the obvious ones would prove nothing.</summary>
    [Theory]
    [InlineData("W-2140B")]
    [InlineData("A1862")]
    [InlineData("5120")]
    [InlineData("2017-12-14")]
    [InlineData("21.5")]
    [InlineData("Skylake")]
    [InlineData("Vega")]
    [InlineData("Sequoia")]
    [InlineData("10.13.2")]
    [InlineData("iMacPro1,1")]
    public void TheFactsAreFound(string fact) => Assert.Contains(fact, Facts.Select(row => row.Data), StringComparer.Ordinal);
}
