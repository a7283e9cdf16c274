namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Tables with a row for what each variant has of each key.</summary>
public class LongTableTests
{
    private const string Table =
        "= Bench =\n\n| Component | Series | Specification |\n| Released | Bench A | May 2005 |\n| | Bench B | June 2006 |\n| Memory | Bench A | 8 GB |\n| | | Maximum: 16 GB |\n| | Bench B | 16 GB |\n| Display | Bench A | 13-inch |\n| | Bench B | same as Bench A |\n| Ports | both | HDMI |\n| Camera | | 720p |\n";

    [Fact]
    public void HaveTheVariantsOfTheirSecondColumn() => Assert.Equal<string>(
        ["Bench A", "Bench B"], [.. Reading.Of(Table).Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void SayOfEachWhatItsRowsDo()
    {
        Reading sheet = Reading.Of(Table);

        Assert.Equal(("2005-05", "2006-06"), (sheet.Variant("A")["Identity.Released"], sheet.Variant("B")["Identity.Released"]));
        Assert.Equal(["GB8"], sheet.Variant("A").Identifiers("Memory.Options"));
        Assert.Equal(["GB16"], sheet.Variant("B").Identifiers("Memory.Options"));
    }

    [Fact]
    public void GoOnWithAVariantInRowsThatNameNone()
    {
        Reading sheet = Reading.Of(Table.Replace("| 16 GB |\n| Display", "| 4 GB |\n| Display", StringComparison.Ordinal));

        Assert.Equal(("16 GiB", "4 GiB"), (sheet.Variant("A")["Memory.Maximum"], sheet.Variant("B")["Memory.Maximum"]));
    }

    [Fact]
    public void SayOfAllWhatNoneOrBothAreNamedBefore()
    {
        Reading sheet = Reading.Of(Table);

        Assert.Equal(["Hdmi"], sheet.Variant("B").Items("Ports.All", "Kind"));
        Assert.Equal(("720", "720"), (sheet.Variant("A")["Camera.VerticalPixels"], sheet.Variant("B")["Camera.VerticalPixels"]));
    }

    [Fact]
    public void ReferToWhatAnotherVariantHas() => Assert.Equal("13 in", Reading.Of(Table).Variant("B")["Display.Diagonal"]);

    [Fact]
    public void AreOthersWhereFewKeysAreKnown() => Assert.DoesNotContain(
        Reading.Of("= Bench =\n\n| Part | Model | Number |\n| Keyboard | K1 | 100 |\n| Mouse | M1 | 200 |\n| Memory | R1 | 300 |\n").Machine!.Variants,
        variant => variant.Name is "K1" or "M1" or "R1");
}
