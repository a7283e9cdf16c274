namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>What could be ordered, and when, in the words that articles use.</summary>
public class OptionTests
{
    [Theory]
    [InlineData("The Zorba Tower shipped in a base configuration of a 6-core Xeon processor, 16 GB of memory and a 512 GB SSD.")]
    [InlineData("The base model came with a 6-core Xeon processor, 16 GB of RAM and a 512 GB solid-state drive.")]
    [InlineData("The base configuration had a 6-core Xeon E, 16 GB of DDR4 memory, and a 512 GB SSD.")]
    [InlineData("The Zorba Tower's entry-level model included a 6-core CPU, 16 GB of RAM and a 512 GB SSD.")]
    [InlineData("The Zorba Tower came standard with a 6-core processor, 16 GB of ECC memory, and 512 GB of flash storage.")]
    [InlineData("The Zorba Tower shipped with a 6-core processor, 16 GB of memory, and a 512 GB SSD as standard.")]
    [InlineData("The Zorba Tower was supplied with a 6-core processor, 16 GB of memory, and a 512 GB SSD as standard.")]
    [InlineData("The Tower was fitted with a 6-core processor, 16 GB of memory, and a 512 GB SSD as standard.")]
    [InlineData("A 6-core processor, 16 GB of memory and a 512 GB SSD were standard.")]
    public void TheBase(string sentence)
    {
        Assert.Equal(["6-core Intel Xeon E | yes", "8-core Intel Xeon E"], ProseSheet.Options(sentence, "Processor"));
        Assert.Equal(["16 GB | yes"], ProseSheet.Options(sentence, "Memory"));
        Assert.Equal(["512 GB SSD | yes"], ProseSheet.Options(sentence, "Storage"));
    }

    [Theory]
    [InlineData("The Zorba Tower could be configured to 64 GB of memory and a 2 TB SSD.")]
    [InlineData("The Zorba Tower could be ordered with up to 64 GB of memory and a 2 TB SSD.")]
    [InlineData("The machine was also available with 64 GB of memory and a 2 TB solid-state drive.")]
    [InlineData("The Zorba Tower was configurable with 64 GB of RAM and 2 TB of SSD storage.")]
    [InlineData("Build-to-order options included 64 GB of memory and a 2 TB SSD.")]
    [InlineData("Options for the Zorba Tower included 64 GB of memory and a 2 TB SSD.")]
    [InlineData("Zorba offered 64 GB of memory and a 2 TB SSD as build-to-order options.")]
    [InlineData("64 GB of memory and a 2 TB SSD were available as options.")]
    [InlineData("At launch, the Zorba Tower could be configured with 64 GB of memory, a 2 TB SSD, and a keyboard.")]
    public void TheChoices(string sentence)
    {
        Assert.Equal(["16 GB", "64 GB"], ProseSheet.Options(sentence, "Memory"));
        Assert.Equal(["512 GB SSD", "2 TB SSD"], ProseSheet.Options(sentence, "Storage"));
    }

    [Theory]
    [InlineData("From May 2016 the Zorba Tower could be ordered with 64 GB of memory.")]
    [InlineData("From May 2016, the machine could also be configured with 64 GB of memory.")]
    [InlineData("64 GB of memory could be specified from May 2016.")]
    [InlineData("64 GB of memory could be ordered from May 2016 onwards.")]
    [InlineData("64 GB of memory was available from May 2016 on.")]
    public void AChoiceFromADateOn(string sentence) => Assert.Equal(["16 GB", "64 GB | - | 2016-05"], ProseSheet.Options(sentence, "Memory"));

    [Theory]
    [InlineData("From May 2016 to June 2017 the Zorba Tower could be ordered with 64 GB of memory.")]
    [InlineData("The Zorba Tower shipped with 64 GB of memory from May 2016.")]
    [InlineData("From May 2016 the Zorba Tower could be found in schools with 64 GB of memory.")]
    [InlineData("64 GB of memory was not standard.")]
    public void NoChoiceWhereSomethingElseIsSaid(string sentence) => Assert.Equal(["16 GB"], ProseSheet.Options(sentence, "Memory"));

    [Fact]
    public void ADiscForADisk() => Assert.Equal(
        ["512 GB SSD", "40 GB HDD"], ProseSheet.Options("A 40 GB hard disc was available as an option.", "Storage"));

    [Fact]
    public void AnotherBaseThatAnUpdateBrought() => Assert.Equal(
        ["16 GB", "64 GB | yes | - | - | 2020-06"],
        ProseSheet.Options("In June 2020 the Zorba Tower was updated with 64 GB of memory as standard.", "Memory"));

    [Fact]
    public void WhatFollowsASentenceThatLeadsInWithFrom() => Assert.Equal(
        ["512 GB SSD | - | - | 2020-06-03"],
        ProseSheet.Options(
            "The Zorba Tower was released in 2015. From March 2016 a 64 GB memory option was offered. The 512 GB SSD was dropped on June 3, 2020.",
            "Storage"));

    [Theory]
    [InlineData("From 2016 the Zorba Tower shipped with 64 GB of memory.")]
    [InlineData("From 2016 to 2018 a 64 GB memory option was offered.")]
    public void NoEventWhereSomethingWasSoForATime(string sentence) => Assert.Empty(ProseSheet.Events(sentence));

    [Fact]
    public void SeveralChoicesOfAComponent() => Assert.Equal(
        ["16 GB", "32 GB", "64 GB", "128 GB"], ProseSheet.Options("The Zorba Tower could be ordered with 32, 64, or 128 GB of memory.", "Memory"));

    [Fact]
    public void MemoryOfAGraphicsCardIsNoneOfTheMachine()
    {
        const string sentence = "The Zorba Tower could be configured with Nvidia Quadro P4000 graphics with 8 GB of GDDR5 memory and 64 GB of memory.";

        Assert.Equal(["Nvidia Quadro P1000", "Nvidia Quadro P4000"], ProseSheet.Options(sentence, "Graphics"));
        Assert.Equal(["16 GB", "64 GB"], ProseSheet.Options(sentence, "Memory"));
    }

    [Theory]
    [InlineData("A 1 TB SSD became available as a build-to-order option in March 2016.")]
    [InlineData("The configuration options were updated in March 2016, adding a 1 TB SSD option.")]
    [InlineData("The options were expanded in March 2016 with a 1 TB SSD.")]
    [InlineData("In March 2016, Zorba added a 1 TB SSD option.")]
    [InlineData("Zorba added a 1 TB SSD to the Zorba Tower in March 2016.")]
    [InlineData("The Zorba Tower was updated in March 2016 with a 1 TB SSD.")]
    [InlineData("In March 2016 the Zorba Tower was updated, adding a 1 TB SSD option.")]
    [InlineData("The Zorba Tower gained a 1 TB SSD option in March 2016.")]
    [InlineData("A 1 TB SSD option was added in March 2016.")]
    [InlineData("From March 2016 a 1 TB SSD option was offered.")]
    [InlineData("From March 2016, a 1 TB SSD was also offered as an option.")]
    [InlineData("In March 2016, the storage options were updated, adding a 1 TB SSD.")]
    public void Added(string sentence)
    {
        Assert.Equal(["512 GB SSD", "1 TB SSD | - | 2016-03"], ProseSheet.Options(sentence, "Storage"));
        Assert.Equal(["OptionsAdded | 2016-03"], ProseSheet.Events(sentence));
    }

    [Theory]
    [InlineData("Zorba dropped the 6-core model on June 3, 2017.")]
    [InlineData("Zorba discontinued the 6-core processor option on June 3, 2017.")]
    [InlineData("On June 3, 2017, Zorba stopped offering the 6-core Xeon processor.")]
    [InlineData("The 6-core processor was discontinued on June 3, 2017.")]
    [InlineData("The 6-core option was removed from the lineup on June 3, 2017.")]
    public void Dropped(string sentence)
    {
        Assert.Equal(["6-core Intel Xeon E | - | - | 2017-06-03", "8-core Intel Xeon E"], ProseSheet.Options(sentence, "Processor"));
        Assert.Equal(["OptionsWithdrawn | 2017-06-03"], ProseSheet.Events(sentence));
    }

    [Theory]
    [InlineData("Zorba dropped the 6-core model on June 3, 2017, leaving the 8-core as the base model.")]
    [InlineData("Zorba discontinued the 6-core processor option on June 3, 2017, making the 8-core model the base model.")]
    [InlineData("The 6-core processor was dropped on June 3, 2017, making the 8-core processor standard.")]
    public void AnotherMadeTheBase(string sentence) => Assert.Equal(
        ["6-core Intel Xeon E | - | - | 2017-06-03", "8-core Intel Xeon E | yes | - | - | 2017-06-03"], ProseSheet.Options(sentence, "Processor"));

    [Fact]
    public void BecomingTheBase() => Assert.Equal(
        ["6-core Intel Xeon E", "8-core Intel Xeon E | yes | - | - | 2017-06"],
        ProseSheet.Options("The 8-core processor became the base model in June 2017.", "Processor"));

    [Fact]
    public void AChoiceThatATableNamesMoreFullyIsTheSame() => Assert.Equal(
        ["Nvidia Quadro P1000 | yes"], ProseSheet.Options("The base model had P1000 graphics.", "Graphics"));

    [Fact]
    public void AChoiceThatMayBeEitherOfTwoIsNeither() => Assert.Equal(
        ["6-core Intel Xeon E", "8-core Intel Xeon E"], ProseSheet.Options("The base model had a Xeon processor.", "Processor"));

    [Fact]
    public void OfTwoNamesThatStartAlikeTheOneIsNotTheOther() => Assert.Equal(
        ["Nvidia Quadro P1000", "Quadro P1000X"], ProseSheet.Options("The Zorba Tower could be configured with Quadro P1000X graphics.", "Graphics"));

    [Fact]
    public void ASheetWithoutATableIsReadFromItsProse()
    {
        Reading reading = Reading.Of(
            """
            = Zorba Pad =

            The Zorba Pad was released in 2015. It came with 2 GB of memory and could be ordered with 4 GB of memory.

            The base model had a 32 GB SSD. The Zorba Pad could be configured with a 64 GB SSD.
            """);

        Assert.Equal("2015", reading["Identity.Released"]);
        Assert.Equal(["32 GB SSD | yes", "64 GB SSD | -"], reading.Items("Storage.Options", "Name", "IsBase"));
    }

    [Theory]
    [InlineData("On May 4, 2020, Zorba discontinued the Quadro P1000.", "Graphics", "Nvidia Quadro P1000 | - | - | 2020-05-04")]
    [InlineData("The P1000 was discontinued in May 2020.", "Graphics", "Nvidia Quadro P1000 | - | - | 2020-05")]
    [InlineData("The P1000X was discontinued in May 2020.", "Graphics", "Nvidia Quadro P1000")]
    [InlineData("The Quadro was discontinued in May 2020.", "Graphics", "Nvidia Quadro P1000")]
    public void MayBeCalledByTheNameThatATableGives(string sentence, string component, string option) =>
        Assert.Equal([option], ProseSheet.Options(sentence, component));

    [Theory]
    [InlineData("A 1 TB option arrived in June 2019.", "512 GB SSD")]
    [InlineData("The 512 GB drive went off sale in June 2019.", "512 GB SSD | - | - | 2019-06")]
    [InlineData("The 512 GB option disappeared in June 2019.", "512 GB SSD | - | - | 2019-06")]
    [InlineData("The 512 GB option was no longer offered after June 30, 2019.", "512 GB SSD | - | - | 2019-07-01")]
    [InlineData("From March 2019 buyers could choose 2 TB of storage.", "512 GB SSD", "2 TB | - | 2019-03")]
    public void MayComeAndGoWithoutAnybodyWhoDoesIt(string sentence, params string[] options) =>
        Assert.Equal(options, ProseSheet.Options(sentence, "Storage"));
}
