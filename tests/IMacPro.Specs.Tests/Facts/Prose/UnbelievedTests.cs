namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>Paragraphs that say nothing certain of the machine: each of them changes nothing.</summary>
public class UnbelievedTests
{
    private static readonly Dictionary<string, string> Paragraphs = new(StringComparer.Ordinal)
    {
        ["another machine and its options"] =
            "The Zorba Desk was announced on March 4, 2016. It could be configured with a 12-core processor and 256 GB of memory.",
        ["a denial"] =
            "The Zorba Tower could not be configured with 512 GB of memory.",
        ["a denial of an event"] =
            "The Zorba Tower was not discontinued on June 3, 2016.",
        ["a denial by a determiner"] =
            "No Zorba Tower was ever available with 64 GB of memory.",
        ["a contrast"] =
            "Unlike the Zorba Tower, the Zorba Desk could be configured with 512 GB of memory.",
        ["a rumour"] =
            "The Zorba Tower was rumored to be available with a 16-core processor and 512 GB of memory.",
        ["a plan that came to nothing"] =
            "Zorba planned to add a 16-core option on June 3, 2016, but never did.",
        ["a report of somebody else"] =
            "According to one magazine, Zorba dropped the 6-core model on June 3, 2016.",
        ["what would have been"] =
            "The Zorba Tower would have been released on June 3, 2014.",
        ["what was expected"] =
            "The Zorba Tower was expected to ship in June 2014 with 128 GB of memory.",
        ["a date that was missed"] =
            "The Zorba Tower was due to be released on June 3, 2014; production problems delayed it.",
        ["a promise for a date"] =
            "The Zorba Tower was announced to ship on June 3, 2016.",
        ["a successor's announcement"] =
            "The Zorba Tower's successor was announced on June 3, 2018.",
        ["a namesake with a number"] =
            "The Zorba Tower II was announced on June 3, 2018. It shipped with 128 GB of memory.",
        ["a generation in parentheses"] =
            "The Zorba Tower (2018) was released on June 3, 2018.",
        ["a longer name"] =
            "The Zorba Tower Mini was released on June 3, 2016.",
        ["an accessory"] =
            "The Zorba Tower driver was released on June 3, 2016.",
        ["what belongs to the machine"] =
            "The Zorba Tower's operating system was released on June 3, 2014.",
        ["a pronoun for another machine"] =
            "The Zorba Tower was overshadowed by the Zorba Desk. It was released on June 3, 2016 with 128 GB of memory.",
        ["a pronoun for nothing"] =
            "It was released on June 3, 2016. It could be configured with 64 GB of memory.",
        ["the successor as it"] =
            "Its successor was released on June 3, 2018. It came with 64 GB of memory. The computer was discontinued in 2020.",
        ["a review"] =
            "Reviewers found the Zorba Tower with 16 GB of memory faster than a rival with 128 GB of memory and a 4 TB SSD.",
        ["a review unit"] =
            "The review unit came with 64 GB of memory and a 2 TB SSD.",
        ["one that was tested"] =
            "The Zorba Tower that we tested came with 64 GB of memory and a 2 TB SSD.",
        ["a test"] =
            "The Zorba Tower was tested with 128 GB of memory and a 10-core processor.",
        ["a comparable machine"] =
            "A comparable machine with a 20-core processor, 256 GB of memory and a 4 TB SSD was available in June 2016.",
        ["prices"] =
            "The base model cost $1,999, and the model with 64 GB of memory cost $2,999.",
        ["one country"] =
            "The Zorba Tower was released in Japan on June 3, 2016.",
        ["one country behind the date"] =
            "The Zorba Tower was released on June 3, 2016, in Japan.",
        ["some people only"] =
            "The Zorba Tower was released to developers on June 3, 2014.",
        ["one country's options"] =
            "The Zorba Tower could be configured with 64 GB of memory only in Germany.",
        ["an announcement of an end to come"] =
            "Zorba announced that the Zorba Tower would be discontinued on June 3, 2016.",
        ["an announcement of an end"] =
            "Zorba announced on June 3, 2016 that the 6-core model was discontinued.",
        ["an end within an announcement"] =
            "The Zorba Tower was announced as discontinued on June 3, 2016.",
        ["an impersonal announcement"] =
            "On June 3, 2016, it was announced that the Zorba Tower was discontinued.",
        ["a question"] =
            "Was the Zorba Tower released on June 3, 2016?",
        ["a quotation"] =
            "\"The Zorba Tower was discontinued on June 3, 2016,\" wrote a columnist.",
        ["indirect speech"] =
            "A columnist wrote that the Zorba Tower was discontinued on June 3, 2016.",
        ["a condition"] =
            "If the Zorba Tower was discontinued on June 3, 2016, nobody noticed.",
        ["a date that is only a bound"] =
            "By June 2016, the Zorba Tower was sold with 64 GB of memory elsewhere.",
        ["a last day of sale"] =
            "The Zorba Tower was sold until June 2016.",
        ["two dates to choose from"] =
            "The Zorba Tower was released on June 3, 2016 or July 3, 2016.",
        ["another maker's option"] =
            "Apple discontinued the 8-core option of the Mac Pro on June 3, 2016.",
        ["another maker's machine"] =
            "Apple released a 12-core machine with 64 GB of memory on June 3, 2016.",
        ["somebody else's upgrades"] =
            "Third-party vendors offered 128 GB of memory and 8 TB SSDs as options for the Zorba Tower.",
        ["an upgrade by the owner"] =
            "Users could upgrade the Zorba Tower to 128 GB of memory.",
        ["storage that is no drive"] =
            "The Zorba Tower shipped with 5 GB of free cloud storage and a keyboard.",
        ["memory of something else"] =
            "The Zorba Tower shipped with a graphics card with 2 GB of video memory and a processor with 20 MB of cache.",
        ["bandwidth"] =
            "The Zorba Tower could be configured with 100 GB of memory bandwidth.",
        ["a comparison of kin"] =
            "The Zorba Desk, like the Zorba Tower, was discontinued on June 3, 2016.",
        ["two machines at once"] =
            "The Zorba Tower and Zorba Desk were discontinued on June 3, 2016.",
        ["the date of another event"] =
            "The Zorba Tower was released a year before the Zorba Desk was released on June 3, 2016.",
        ["an update to software"] =
            "The Zorba Tower received an update on June 3, 2016 that allowed 64 GB of memory.",
        ["a new machine that is not named"] =
            "Zorba released a new desktop on June 3, 2018. The computer shipped with a 16-core processor and 64 GB of memory.",
        ["the base of a new machine"] =
            "A new workstation was released in 2018. The base model came with a 16-core processor, 64 GB of memory and a 2 TB SSD.",
        ["the base of another machine"] =
            "Compared with the Zorba Tower, the base model of the Zorba Desk came with 64 GB of memory.",
        ["parts of another machine"] =
            "In the Zorba Desk, the processor is soldered. The SSD is soldered in the Zorba Desk.",
        ["parts soldered elsewhere"] =
            "The memory was soldered on the Zorba Desk. The processor is socketed in the Zorba Desk.",
        ["a rival that could do more"] =
            "The Hexel Z8 could be configured with 3 TB of memory, and the Zorba Tower with 64 GB.",
        ["a machine announced beside it"] =
            "Zorba introduced the Zorba Tower alongside the Zorba Pod. It was released on February 9, 2018.",
        ["a refurbished one"] =
            "A refurbished Zorba Tower was available with 64 GB of memory in 2019.",
        ["contradicting reports"] =
            "The Zorba Tower was discontinued on March 5, 2021 according to some, and on March 19, 2021 according to others.",
        ["a heading's machine"] =
            "The Zorba Desk was more expandable. Options included 48 GB of memory and a 4 TB SSD.",
        ["parts that are not"] =
            "The memory is not soldered. The battery is not user-replaceable.",
        ["parts of some machines"] =
            "In some machines the SSD is soldered. The processor was soldered on later models.",
        ["an option that never came"] =
            "A 64 GB memory option was mentioned in June 2016 but was never offered.",
        ["an emulator"] =
            "An emulator of the Zorba Tower was released on June 3, 2016.",
        ["a game"] =
            "The game was released for the Zorba Tower on June 3, 2016.",
        ["a part and its maker"] =
            "The 6-core processor was introduced by Intel in June 2014. Intel discontinued the 6-core processor on June 3, 2016.",
        ["a part of its own life"] =
            "The Quadro P4000 graphics card was released on June 3, 2016.",
        ["a prototype"] =
            "The prototype Zorba Tower was unveiled on June 3, 2012.",
        ["a recall and its cure"] =
            "The Zorba Tower was recalled on June 3, 2016. Zorba released a firmware update on June 5, 2016.",
        ["a bridge"] =
            "The Tower Bridge was released on June 3, 2016. The tower could be configured with 64 GB of memory.",
        ["a regret"] =
            "Had it been cheaper, the Zorba Tower with 64 GB of memory might have sold.",
        ["an option of another machine"] =
            "Zorba added a 64 GB memory option to the Zorba Desk in June 2016.",
        ["memory of servers"] =
            "In June 2016, Zorba added 64 GB of memory to its servers.",
        ["an option that went elsewhere"] =
            "Customers asked for a 64 GB memory option, which was added to the Zorba Desk in June 2016.",
        ["an older computer in passing"] =
            "The Zorba Tower was compared with a Macintosh. The computer was released on January 24, 1984.",
        ["a machine of the eighties"] =
            "The Zorba Tower remained on sale. The Commodore 64 was released in August 1982 with 64 KB of RAM.",
        ["a second clause about another machine"] =
            "It was the last of the towers; the Zorba Desk was released on June 3, 2018, and it could be configured with 64 GB of memory.",
        ["a subordinate clause"] =
            "When the Zorba Tower was released on June 3, 2016, critics were surprised.",
        ["a concession"] =
            "Although the Zorba Tower was announced, the Zorba Desk was released on June 3, 2016.",
        ["a list that is no shop"] =
            "The Zorba Tower was removed from the list of supported machines on June 3, 2023.",
        ["something taken away"] =
            "Zorba removed the headphone jack from the Zorba Tower on June 3, 2016.",
        ["support that ended"] =
            "Support for the Zorba Tower was dropped in June 2023. The 6-core processor was dropped from the list of supported processors in June 2023.",
        ["criticism of a part"] =
            "The Zorba Tower's 6-core processor was criticized in June 2016.",
        ["twice as much"] =
            "The Zorba Tower could be configured with twice the memory of the Zorba Desk's 128 GB of memory.",
        ["another line's processor"] =
            "Zorba introduced a 10-core processor in its Desk line in June 2016.",
        ["compatibility"] =
            "The Zorba Tower is compatible with a 4 TB SSD, and can be used with 128 GB of memory.",
        ["a possibility"] =
            "The Zorba Tower may be configured with 64 GB of memory one day.",
        ["an event without a year"] =
            "The Zorba Tower was released on June 3.",
        ["a number that is no year"] =
            "The Zorba Tower was released in 2000 units.",
        ["two names in a row"] =
            "In 2013, Zorba replaced its tower with a redesigned model. The 2013 Zorba Desk was sold for years and could be configured with 64 GB of memory.",
        ["chips of another line"] =
            "The end preceded the release of Zorba Desks powered by 10-core processors, which pivoted the line.",
    };

    public static TheoryData<string> Cases => [.. Paragraphs.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void NothingIsReadFrom(string paragraph) => Assert.Empty(ProseSheet.Changes(Paragraphs[paragraph]));

    /// <summary>Behind such a paragraph, one about the machine is read as ever.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void TheNextParagraphIsReadAfter(string paragraph) => Assert.Equal(
        ["16 GB", "48 GB"],
        ProseSheet.Options(Paragraphs[paragraph] + "\n\nThe Zorba Tower could be ordered with 48 GB of memory.", "Memory"));
}
