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
    public Task ACommentStaysInItsLine() => AssertCompletedBehind("            // to be done\n");

    [Fact]
    public Task SeveralCommentsStayInTheirLines() =>
        AssertCompletedBehind("            // to be done\n\n            /* by somebody */\n");

    [Fact]
    public Task NothingIsInTheLineOfABrace() => AssertCompletedBehind("");

    [Fact]
    public Task ADirectiveStaysInItsLine() =>
        AssertCompletedBehind("#if NOTHING\n            Memory = IMacProMemory.GB64,\n#endif\n");

    [Fact]
    public Task ACommentBehindTheBraceStaysThere() => AssertFixed("{ // to be done\n", "{ // to be done\n" + Members + "\n");

    [Fact]
    public Task OneMemberInALineIsFollowedByOthersInTheirs() =>
        AssertFixed("{\n            Processor = IMacProProcessor.XeonW8Core\n", "{\n" + Members + "\n");

    private static Task AssertCompletedBehind(string inside) => AssertFixed("{\n" + inside, "{\n" + inside + Members + "\n");

    private static async Task AssertFixed(string initializer, string expected)
    {
        using FixRun run = FixRun.OfBody(Body(initializer), required: false);

        Assert.Equal(FixRun.Body(Body(expected)), await run.ApplyAllAsync(FixAllScope.Document));
        Assert.Empty(await run.WrongAsync());
    }

    private static string Body(string initializer) => "        return new IMacProConfiguration\n        " + initializer + "        };";
}
