using Microsoft.CodeAnalysis.CodeFixes;

namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>Components are added to an initializer that has none, each in a line if the braces are.</summary>
public class EmptyInitializerFixTests
{
    private const string Members =
        """
                    Processor = IMacProProcessor.XeonW8Core,
                    Memory = IMacProMemory.GB32,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1
        """;

    [Fact]
    public Task ACommentStaysInItsLine() => AssertCompleted("            // to be done\n", "            // to be done\n" + Members + "\n");

    [Fact]
    public Task SeveralCommentsStayInTheirLines() => AssertCompleted(
        "            // to be done\n\n            /* by somebody */\n", "            // to be done\n\n            /* by somebody */\n" + Members + "\n");

    [Fact]
    public Task NothingIsInTheLineOfABrace() => AssertCompleted("", Members + "\n");

    [Fact]
    public Task ADirectiveStaysInItsLine() => AssertCompleted(
        "#if NOTHING\n            Memory = IMacProMemory.GB64,\n#endif\n", "#if NOTHING\n            Memory = IMacProMemory.GB64,\n#endif\n" + Members + "\n");

    [Fact]
    public async Task ACommentBehindTheBraceStaysThere()
    {
        using FixRun run = FixRun.OfBody("        return new IMacProConfiguration\n        { // to be done\n        };", required: false);

        Assert.Equal(
            FixRun.Body("        return new IMacProConfiguration\n        { // to be done\n" + Members + "\n        };"),
            await run.ApplyAllAsync(FixAllScope.Document));
    }

    [Fact]
    public async Task OneMemberInALineIsFollowedByOthersInTheirs()
    {
        using FixRun run = FixRun.OfBody(
            "        return new IMacProConfiguration\n        {\n            Processor = IMacProProcessor.XeonW8Core\n        };", required: false);

        Assert.Equal(
            FixRun.Body("        return new IMacProConfiguration\n        {\n" + Members + "\n        };"), await run.ApplyAllAsync(FixAllScope.Document));
    }

    private static async Task AssertCompleted(string inside, string expected)
    {
        using FixRun run = FixRun.OfBody("        return new IMacProConfiguration\n        {\n" + inside + "        };", required: false);

        Assert.Equal(
            FixRun.Body("        return new IMacProConfiguration\n        {\n" + expected + "        };"), await run.ApplyAllAsync(FixAllScope.Document));
        Assert.Empty(await run.WrongAsync());
    }
}
