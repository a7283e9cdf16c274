namespace IMacPro.Specs.Tests.Documents;

public class FlawTests
{
    [Theory]
    [InlineData("| Memory | 32\u200B GB |", '\u200B', 13)]
    [InlineData("| Mem\u00ADory | 32 GB |", '\u00AD', 5)]
    [InlineData("| Memory | 32 GB\u200F |", '\u200F', 16)]
    [InlineData("- Maker: \u2060Apple", '\u2060', 9)]
    [InlineData("== Tab\u202Eles ==", '\u202E', 6)]
    [InlineData("| Memory | 32 \uFEFFGB |", '\uFEFF', 14)]
    [InlineData("| Memory | 32 \u0085GB |", '\u0085', 14)]
    [InlineData("| Finish | Gr\uFFFDn |", '\uFFFD', 13)]
    public void NameInvisibleCharactersWhereTheyStand(string text, char character, int at)
    {
        var flaw = Assert.Single(Document.Read(text).Flaws);
        Assert.Equal(("InvisibleCharacter", character.ToString(), at), (flaw.Kind.ToString(), flaw.Place.Text, flaw.Place.Start));
    }

    [Theory]
    [InlineData("| Memory | 32\u00A0GB |")]
    [InlineData("| Größe | 27\u2033 |")]
    [InlineData("| Memory |\t32 GB |")]
    [InlineData("Prose may hold\u200B anything.")]
    [InlineData("\uFEFF| Memory | 32 GB |")]
    public void DoNotNameWhatIsSeenOrCommon(string text) => Assert.Empty(Document.Read(text).Flaws);

    [Fact]
    public void AreCountedOneByOne() => Assert.Equal(2, Document.Read("| Me\u200Bmory | 32\u200B GB |").Flaws.Count);

    [Fact]
    public void LoseNoCell() => Assert.Equal(["Mem\u200Bory", "32 GB"], Document.Cells("| Mem\u200Bory | 32 GB |"));
}
