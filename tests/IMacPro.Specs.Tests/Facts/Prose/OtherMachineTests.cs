namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>Sentences such as articles about quite different machines have: what they say of their own machine is right, and nothing else is read.</summary>
public class OtherMachineTests
{
    [Fact]
    public void AHomeComputerOfTheEighties() => AssertReads(
        "Brill 64",
        "Brill",
        """
        The Brill 64 was introduced in January 1982 at the Winter Electronics Show and was released in August 1982. It takes its name from
        its 64 KB of RAM, of which 38 KB are free for programs. It was sold in toy stores as well as in computer shops. During its lifetime,
        between 12 and 17 million were sold. The machine competed with the Acorn Electron, the Atari 800 and the ZX Spectrum, which came with
        16 KB or 48 KB of memory. A disk drive, the Brill 1541, was released in 1982 for $399. The Brill 128, released in 1985, had 128 KB of
        RAM and could run its software. Brill went bankrupt in April 1994, and the Brill 64 was discontinued in April 1994.
        """,
        "Identity.Announced = 1982-01", "Identity.Released = 1982-08", "Identity.Discontinued = 1994-04");

    [Fact]
    public void ALaptopForBusiness() => AssertReads(
        "Meridian 701",
        "Orient Business Machines",
        """
        The Meridian 701 was a subnotebook by OBM, famous for its folding keyboard. It was developed under the name "Moth" and released in
        March 1995. The keyboard was a design of John K. The 701C had a 75 MHz DX4 processor and 4 MB of memory, while the 701CS had a dual-scan
        display. By the end of 1995 it was the best-selling laptop of the year. Since later screens were wider, the idea was given up in 1996.
        The design was later copied by the Meridian W700, which was released in 2008 and could be configured with 8 GB of memory.
        """);

    [Fact]
    public void ASmallBoard() => AssertReads(
        "Currant 4",
        "Currant Foundation",
        """
        The Currant 4 was released on 24 June 2019 with a 1.5 GHz quad-core processor. It was available with 1, 2 or 4 GB of RAM. In February
        2020 the 1 GB version was discontinued, and the price of the 2 GB version was cut to $35. The Currant 4 was offered with 8 GB of
        memory from May 2020. The Currant 400, a keyboard with the same chip, followed in November 2020 with 4 GB of RAM. The Currant 3 had
        a 1.2 GHz processor. Ethernet, which was limited to 300 Mb/s on the Currant 3, now runs at full speed.
        """,
        "Identity.Released = 2019-06-24", "Processor.Options._4Core.BaseClock = 1.5 GHz", "Processor.Options._4Core.BaseClockGigahertz = 1.5",
        "Processor.Options._4Core.Cores = 4", "Processor.Options._4Core.Name = 4-core", "Memory.Options.GB1.SizeGigabytes = 1", "Memory.Options.GB2.SizeGigabytes = 2",
        "Memory.Options.GB4.SizeGigabytes = 4");

    [Fact]
    public void ALineOfLaptops() => AssertReads(
        "Breezebook",
        "Pomona",
        """
        The Breezebook is a line of notebook computers by Pomona. At its introduction it was positioned above the Pomonabook. The first
        Breezebook was a 13-inch machine. In July 2011, an 11-inch model was released with a 1.6 GHz Core i5 processor and 64 GB of storage. The
        late 2018 model, with 8 GB of memory, was succeeded by a model with a 10-core chip in 2020. A version with a larger screen was added in
        June 2023. The Breezebook Pro was discontinued in 2015. As of 2024, all models come with 16 GB of memory.
        """);

    [Fact]
    public void AGameConsole() => AssertReads(
        "Vectra Cube",
        "Lumen",
        """
        The Vectra Cube was released in Japan on September 14, 2001, in North America on November 18, 2001, and in Europe in May 2002. It was
        announced as the successor of the Vectra 64 on August 24, 2000. Its discs hold 1.5 GB. The console was discontinued in 2007, and was
        replaced by the Vectra Wave. The Wave was released on November 19, 2006 with 512 MB of flash storage.
        """);

    private static void AssertReads(string name, string maker, string text, params string[] expected)
    {
        string head = $"= {name} =\n\n- Developer: {maker}\n\n";
        string[] before = Reading.Of(head).Everything();
        string[] read =
        [
            .. Reading.Of(head + text).Everything().Except(before, StringComparer.Ordinal)
                .Where(fact => fact.StartsWith("Identity.", StringComparison.Ordinal) || fact.Contains("SizeGigabytes", StringComparison.Ordinal)
                    || fact.StartsWith("Processor.", StringComparison.Ordinal) || fact.StartsWith("Graphics.", StringComparison.Ordinal)),
        ];
        Assert.Equal(expected, read);
    }
}
