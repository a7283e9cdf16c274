using Microsoft.CodeAnalysis.CodeFixes;

namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>A component that is not chosen is added, in the style of those that are.</summary>
public class MissingFixTests
{
    [Theory]
    [InlineData(
        "        return new IMacProConfiguration { Processor = IMacProProcessor.XeonW8Core, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1 };",
        "        return new IMacProConfiguration { Processor = IMacProProcessor.XeonW8Core, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1, Memory = IMacProMemory.GB32 };")]
    [InlineData(
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1,
                };
        """,
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1,
                    Memory = IMacProMemory.GB32,
                };
        """)]
    [InlineData(
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1
                };
        """,
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1,
                    Memory = IMacProMemory.GB32
                };
        """)]
    [InlineData(
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core, // the cpu
                    Graphics = IMacProGraphics.RadeonProVega56,
        #if !NOTHING
                    Storage = IMacProStorage.TB1, // the disk
        #endif
                };
        """,
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core, // the cpu
                    Graphics = IMacProGraphics.RadeonProVega56,
        #if !NOTHING
                    Storage = IMacProStorage.TB1, // the disk
                    Memory = IMacProMemory.GB32,
        #endif
                };
        """)]
    [InlineData(
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core, // the cpu
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1 // the disk
                };
        """,
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core, // the cpu
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1, // the disk
                    Memory = IMacProMemory.GB32
                };
        """)]
    public async Task ToAnInitializer(string code, string expected)
    {
        using FixRun run = FixRun.OfBody(code, required: false);

        Assert.Equal(["Use 32 GB memory (GB32)", "Use 64 GB memory (GB64)", "Use 128 GB memory (GB128)"], await run.OfferAsync());
        Assert.Equal(FixRun.Body(expected), await run.ApplyAsync("Use 32 GB memory (GB32)"));
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task ToNone()
    {
        using FixRun run = FixRun.OfBody("        return new IMacProConfiguration();", required: false);

        string text = await run.ApplyAllAsync(FixAllScope.Document);

        Assert.Equal(
            FixRun.Body("        return new IMacProConfiguration() { Processor = IMacProProcessor.XeonW8Core, Memory = IMacProMemory.GB32, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1 };"),
            text);
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task ToAnInitializerThatHasNothingButAComment()
    {
        using FixRun run = FixRun.OfBody("        return new IMacProConfiguration { /* to do */ };", required: false);

        Assert.Contains("{ /* to do */", await run.ApplyAllAsync(FixAllScope.Document), StringComparison.Ordinal);
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task WhatGoesWithTheOthers()
    {
        using FixRun run = FixRun.OfBody("        return new MacStudioConfiguration { Processor = MacStudioProcessor.M2Ultra24Core, Memory = MacStudioMemory.GB192 };", required: false);

        await run.ApplyAllAsync(FixAllScope.Document);

        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task AChoiceOfNone()
    {
        const string code = "        return new IMacProConfiguration(IMacProProcessor.XeonW8Core, {0}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1);";
        using FixRun run = FixRun.OfBody(code.Replace("{0}", "default", StringComparison.Ordinal));

        string text = await run.ApplyAsync("Use 32 GB memory (GB32)");

        Assert.Equal(FixRun.Body(code.Replace("{0}", "IMacProMemory.GB32", StringComparison.Ordinal)), text);
        Assert.Empty(await run.WrongAsync());
    }
}
