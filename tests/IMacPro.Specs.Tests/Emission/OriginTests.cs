using System.Net;
using System.Text.RegularExpressions;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>Every emitted member says which line of which sheet it comes from, in that line's words.</summary>
public partial class OriginTests
{
    private const string WithoutALine = "FileName Sha256 All";

    private static readonly Lazy<GeneratorRun> BuiltIn = new(() => GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS));

    [Fact]
    public void WhatIsQuotedStandsOnThatLine()
    {
        Match[] quotes = [.. Emitted().SelectMany(text => Quote().Matches(text))];

        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains(
            WebUtility.HtmlDecode(quote.Groups["text"].Value), LineOf(quote.Groups["file"].Value, quote.Groups["line"].Value), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMemberQuotesALine()
    {
        string[] sheets = ["IMacPro.Specs.IMacProSpec", "IMacPro.Specs.MacOSReleases"];
        Match[] members = [.. sheets.SelectMany(name => Member().Matches(BuiltIn.Value.Constants(name)))];

        Assert.NotEmpty(members);
        Assert.All(
            members.Where(member => !WithoutALine.Split(' ').Contains(member.Groups["name"].Value, StringComparer.Ordinal)),
            member => Assert.True(Quote().IsMatch(member.Groups["above"].Value), member.Value));
    }

    [Fact]
    public void EveryRowOfTheSheetIsQuoted()
    {
        string[] quoted = [.. Emitted().SelectMany(text => Quote().Matches(text)).Where(quote => quote.Groups["file"].Value == Sheets.IMacPro.FileName).Select(quote => quote.Groups["line"].Value)];
        IEnumerable<string> rows = Sheets.IMacPro.Text.Split('\n').Select((line, index) => (Line: line, Number: $"{index + 1}"))
            .Where(row => row.Line.StartsWith('|') && !Head().IsMatch(row.Line))
            .Select(row => row.Number);

        Assert.Equal("", string.Join(", ", rows.Except(quoted, StringComparer.Ordinal)));
    }

    [Fact]
    public void TheFingerprintSaysWhatItIsOf()
    {
        string sheet = BuiltIn.Value.Constants("IMacPro.Specs.IMacProSpec");

        Assert.Contains("/// <summary>SHA-256 of what the sheet says, not of its file's bytes: <c>", sheet, StringComparison.Ordinal);
        Assert.Contains(
            $"/// <remarks>{Sheets.IMacPro.FileName}: its text as UTF-8 without byte order mark, comments and blank lines, ", sheet, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Emitted() => BuiltIn.Value.Sources
        .Where(file => file.Key.Contains(".IMacProSpec.", StringComparison.Ordinal) || file.Key.Contains(".MacOSReleases.", StringComparison.Ordinal))
        .Select(file => file.Value);

    // Without the marks of sources, which are no part of a cell's words.
    private static string LineOf(string file, string line)
    {
        TestSheet sheet = file == Sheets.MacOS.FileName ? Sheets.MacOS : Sheets.IMacPro;
        string text = sheet.Text.Split('\n')[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) - 1];
        return Mark().Replace(text, "");
    }

    [GeneratedRegex("<remarks>(?<file>[^,<]+), line (?<line>[0-9]+): “(?<text>.*)”\\.</remarks>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<above>[^\n]*)\n *public (const|static) (?!partial)[^=\n{]*?(?<name>\w+) (=|\{|=>)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Member();

    [GeneratedRegex(@"^\| (Component \||Date \|)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@" \[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
