using System.Text;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What the bytes of the output are made of, and what of the sheet's bytes does not matter.</summary>
public class BytesTests
{
    [Fact]
    public void LinesOfASheetMayEndAsTheyLike()
    {
        var expected = Emit(Sheets.IMacPro);

        Assert.Equal(expected, Emit(Sheets.IMacPro.With("\n", "\r\n")));
        Assert.Equal(expected, Emit(Sheets.IMacPro.With("\n", "\r")));
    }

    [Fact]
    public void AByteOrderMarkDoesNotMatter() =>
        Assert.Equal(Emit(Sheets.IMacPro), Emit(Sheets.IMacPro with { Text = "\uFEFF" + Sheets.IMacPro.Text }));

    [Fact]
    public void TheFolderOfASheetDoesNotMatter() =>
        Assert.Equal(Emit(Sheets.IMacPro), Emit(Sheets.IMacPro with { Path = @"C:\Users\me\imac-pro.txt" }));

    [Fact]
    public void NoPathIsEmitted() =>
        Assert.DoesNotContain(Emit(Sheets.IMacPro).Values, text => text.Contains("/machines/", StringComparison.Ordinal));

    [Fact]
    public void LinesEndWithALineFeedAlone() =>
        Assert.DoesNotContain(Emit(Sheets.IMacPro, Sheets.MacOS, HostileText.Sheet("\r\u0085\u2028")).Values, HasOtherLineEnds);

    [Fact]
    public void AFileEndsWithOneLineFeed() => Assert.All(
        Emit(Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants).Values,
        text => Assert.True(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal)));

    [Fact]
    public void NoLineHasSpacesAtItsEnd() => Assert.All(
        Emit(Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants).Values,
        text => Assert.DoesNotContain(" \n", text, StringComparison.Ordinal));

    [Fact]
    public void TheOutputIsPlainUtf8()
    {
        foreach (GeneratedSourceResult source in GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS).Result.GeneratedSources)
        {
            Assert.Equal(Encoding.UTF8.WebName, source.SourceText.Encoding?.WebName);
            Assert.DoesNotContain('\uFEFF', source.SourceText.ToString());
        }
    }

    private static bool HasOtherLineEnds(string text) => text.AsSpan().ContainsAny("\r\u0085\u2028\u2029");

    private static IReadOnlyDictionary<string, string> Emit(params TestSheet[] sheets) => GeneratorRun.Of(sheets).Sources;
}
