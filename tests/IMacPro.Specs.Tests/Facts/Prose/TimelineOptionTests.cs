namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>What the events of a timeline say of options that tables state.</summary>
public class TimelineOptionTests
{
    [Theory]
    [InlineData("16 GB option added", "16 GiB | 1999-03-01 | -")]
    [InlineData("Added a 16 GB option", "16 GiB | 1999-03-01 | -")]
    [InlineData("16 GB memory is now available", "16 GiB | 1999-03-01 | -")]
    [InlineData("The 16 GB option is dropped", "16 GiB | - | 1999-03-01")]
    [InlineData("16 GB no longer offered", "16 GiB | - | 1999-03-01")]
    [InlineData("Shown at a fair; 16 GB discontinued", "16 GiB | - | 1999-03-01")]
    public void AreWhenTheyCameAndWent(string description, string option) =>
        Assert.Equal(option, Read(description).Items("Memory.Options", "Size", "From", "Until")[1]);

    [Theory]
    [InlineData("Core i3 model discontinued", "Core i3 | 1999-03-01", "Core i5 | -")]
    [InlineData("Removed: the 4-core", "Core i3 | 1999-03-01", "Core i5 | -")]
    public void NameAProcessorAsAPersonDoes(string description, params string[] options) =>
        Assert.Equal(options, Read(description).Items("Processor.Options", "Family", "Until"));

    [Theory]
    [InlineData("Radeon X1600 replaced by the X1900")]
    [InlineData("The X1900 replaces the X1600")]
    public void SayWhatTookThePlaceOfWhat(string description) => Assert.Equal(
        ["Radeon X1600 | - | 1999-03-01", "Radeon X1900 | 1999-03-01 | -"],
        Read(description).Items("Graphics.Options", "Model", "From", "Until"));

    [Theory]
    [InlineData("Base storage doubled to 512 GB", "256 GB | yes | - | -", "512 GB | yes | 1999-03-01 | -")]
    [InlineData("512 GB becomes standard", "256 GB | yes | - | -", "512 GB | yes | 1999-03-01 | -")]
    [InlineData("Now starts with 512 GB of storage", "256 GB | yes | - | 1999-03-01", "512 GB | yes | 1999-03-01 | -")]
    public void SayWhatIsTheBaseFromThenOn(string description, params string[] options) =>
        Assert.Equal(options, Read(description).Items("Storage.Options", "Size", "IsBase", "BaseFrom", "Until")[..2]);

    [Theory]
    [InlineData("Discontinued")]
    [InlineData("32 GB option added")]
    [InlineData("16 GB option rumored to be added")]
    [InlineData("16 GB option not added")]
    [InlineData("10 Gigabit Ethernet added")]
    [InlineData("1 TB dropped and praised")]
    public void SayNothingOfOptionsThatNobodyStatesOrDoubts(string description) =>
        Assert.Equal<string>([.. Read("Shown at a fair").Everything().Where(IsOfOption)], [.. Read(description).Everything().Where(IsOfOption)]);

    [Fact]
    public void SayNothingWhereTwoComponentsHaveOneOfThatName() => Assert.DoesNotContain(
        Reading.Of("= M =\n\n| Memory | 8 GB or 64 GB |\n| Storage | 64 GB SSD |\n\n== Timeline ==\n| Date | Event |\n| 1999-03-01 | 64 GB option dropped |\n").Everything(),
        fact => fact.Contains("Until", StringComparison.Ordinal));

    [Fact]
    public void DoNotChangeWhatATableSays() => Assert.Equal(
        ["16 GiB | 1998-06 | -"],
        Reading.Of(
            "= M =\n\n== Options ==\n| Component | Option | From |\n| Memory | 16 GB | June 1998 |\n\n== Timeline ==\n| Date | Event |\n| 1999-03-01 | 16 GB option added |\n")
            .Items("Memory.Options", "Size", "From", "Until"));

    [Fact]
    public void SpeakOfAVariantWhileItIsSold()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n| Model | Old | New |\n| Released | 1997 | 1999-06 |\n| Memory | 8 GB or 16 GB | 8 GB or 16 GB |\n\n== Timeline ==\n"
            + "| Date | Event |\n| 1999-03-01 | 16 GB option dropped |\n");

        Assert.Equal(["-", "1999-03-01"], sheet.Variant("Old").Items("Memory.Options", "Until"));
        Assert.Equal(["-", "-"], sheet.Variant("New").Items("Memory.Options", "Until"));
    }

    private static bool IsOfOption(string fact) => fact.Contains(".Options.", StringComparison.Ordinal);

    private static Reading Read(string description) => Reading.Of(
        "= M =\n\n| Processor | 4-core Intel Core i3 or 6-core Intel Core i5 |\n| Memory | 8 GB or 16 GB |\n"
        + "| Graphics | ATI Radeon X1600 or ATI Radeon X1900 |\n| Storage | 256 GB SSD, 512 GB SSD or 1 TB SSD |\n\n== Timeline ==\n"
        + $"| Date | Event |\n| 1999-03-01 | {description} |\n");
}
