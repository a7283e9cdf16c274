using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.IdeTests;

/// <summary>What is underlined while code is typed, and how the light bulb puts it right.</summary>
public class TypingTests
{
    private const string Impossible =
        """
        using IMacPro.Specs;
        using System;

        class Desk
        {
            IMacProConfiguration Order => new(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56,
                IMacProStorage.TB1, new DateOnly(2018, 5, 1));
        }
        """;

    [Fact]
    public async Task What_is_impossible_is_underlined_at_the_choice_and_goes_when_it_is_typed_right()
    {
        using Editor editor = new(Impossible);

        Diagnostic diagnostic = Assert.Single(await editor.GetDiagnosticsAsync());
        Assert.Equal("SPEC1001", diagnostic.Id);
        Assert.Equal("IMacProMemory.GB256", Impossible.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));

        editor.Type(Impossible.Replace("GB256", "GB128", StringComparison.Ordinal));

        Assert.Empty(await editor.GetDiagnosticsAsync());
    }

    [Fact]
    public async Task Half_a_line_is_the_compilers_to_underline()
    {
        using Editor editor = new(Impossible);

        editor.Type(Impossible.Replace("IMacProMemory.GB256", "IMacProMemory.", StringComparison.Ordinal));

        Assert.All(await editor.GetDiagnosticsAsync(), diagnostic => Assert.StartsWith("CS", diagnostic.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_offer_is_applied_to_the_file()
    {
        using Editor editor = new(Impossible);
        string[] offered = await editor.OfferAsync("SPEC1001");

        await editor.ApplyAsync("SPEC1001", offered[0]);

        Assert.Equal(Impossible.Replace("GB256", "GB128", StringComparison.Ordinal), await editor.GetTextAsync());
        Assert.Empty(await editor.GetDiagnosticsAsync());
    }

    [Fact]
    public async Task Every_offer_puts_the_code_right()
    {
        string[] offered;
        using (Editor editor = new(Impossible))
        {
            offered = await editor.OfferAsync("SPEC1001");
        }

        Assert.True(offered.Length > 1);
        foreach (string title in offered)
        {
            using Editor editor = new(Impossible);
            await editor.ApplyAsync("SPEC1001", title);
            Assert.Empty(await editor.GetDiagnosticsAsync());
        }
    }
}
