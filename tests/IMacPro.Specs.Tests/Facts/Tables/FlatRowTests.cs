namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>A table all of whose rows stand in one line.</summary>
public class FlatRowTests
{
    [Theory]
    [InlineData("Model | Small | Large | Memory | 8 GB | 16 GB | Weight | 1 kg | 2 kg | Camera | 720p | 1080p | Display | 12-inch | 14-inch | Storage | 1 TB | 2 TB")]
    [InlineData("| Model | Small | Large | | Memory | 8 GB | 16 GB | | Weight | 1 kg | 2 kg | | Camera | 720p | 1080p | | Display | 12-inch | 14-inch |")]
    [InlineData("| Model | Small | Large || Memory | 8 GB | 16 GB || Weight | 1 kg | 2 kg || Camera | 720p | 1080p || Display | 12-inch | 14-inch ||")]
    public void HasARowWhereverAKeyStands(string line)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n{line}\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal("1 kg", sheet.Variant("Small")["Weight.Mass"]);
    }

    [Fact]
    public void IsOfOneMachineWhereEachKeyHasOneValue() => Assert.Equal(
        "1 kg", Reading.Of("= Bench =\n| Memory | 8 GB | Weight | 1 kg | Camera | 720p | Display | 12-inch | Storage | 1 TB |\n")["Weight.Mass"]);

    [Fact]
    public void IsNoneWhereKeysStandAnywhere() => Assert.Null(
        Reading.Of("= Bench =\n\nHome | Memory | Staff | Weight | Login | Rooms | Camera | Map | Lunch | Jobs | News | Help | Press | Shop | Terms | Privacy | About\n").Machine);

    [Fact]
    public void IsNoHeadOfKeys() => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of("= Bench =\n| Model | Processor | Memory | Storage | Graphics | Display | Camera | Battery | Weight |\n"
            + "| Small | 2 GHz Zeta | 8 GB | 1 TB SSD | Zeta UHD | 12-inch | 720p | 50 Wh | 1 kg |\n| Large | 3 GHz Zeta | 16 GB | 2 TB SSD | Zeta UHD | 14-inch | 720p | 60 Wh | 2 kg |\n")
            .Machine!.Variants.Select(variant => variant.Name)]);
}
