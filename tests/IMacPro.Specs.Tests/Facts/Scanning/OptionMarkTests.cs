namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>The mark of a note that says that what bears it could be ordered.</summary>
public class OptionMarkTests
{
    private const string Row = "= M =\n\n| Storage | 250 GB HDD, 600 GB† or 750 GB† |\n| Memory | 8 GB†, 4 GB |\n";

    [Theory]
    [InlineData("† Built to order, at extra cost.")]
    [InlineData("† = optional")]
    [InlineData("(†) BTO")]
    [InlineData("| † At additional cost |")]
    public void MakesOptionsOfWhatBearsIt(string note)
    {
        Reading sheet = Reading.Of($"{Row}\n{note}\n");

        Assert.Equal(["250 GB | -", "600 GB | yes", "750 GB | yes"], sheet.Items("Storage.Options", "Size", "IsOptional"));
        Assert.Equal(["8 GiB | yes", "4 GiB | -"], sheet.Items("Memory.Options", "Size", "IsOptional"));
    }

    [Fact]
    public void MayBeARaisedNumberButNoExponent()
    {
        Reading sheet = Reading.Of("= M =\n\n| Graphics | Zeta 1000, Zeta 2000² |\n| Display | 27-inch, 300 cd/m² |\n\n² Optional\n");

        Assert.Equal(["-", "yes"], sheet.Items("Graphics.Options", "IsOptional"));
        Assert.Equal("300 nits", sheet["Display.Brightness"]);
    }

    [Theory]
    [InlineData("† Formatted capacity is less.")]
    [InlineData("‡ Built to order")]
    [InlineData("Some of them† built to order")]
    public void IsThatOfAnyOtherNoteElse(string note) =>
        Assert.Equal(["250 GB | -", "600 GB | -", "750 GB | -"], Reading.Of($"{Row}\n{note}\n").Items("Storage.Options", "Size", "IsOptional"));

    [Fact]
    public void IsNoPartOfWhatIsQuoted() => Assert.Equal(
        ["Uncommon | a few words"],
        Reading.Of("= M =\n\n| Uncommon | a few words† |\n| Memory | 8 GB |\n\n† Optional\n").Items("Other.Facts", "Key", "Text"));
}
