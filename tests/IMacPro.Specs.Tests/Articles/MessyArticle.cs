namespace IMacPro.Specs.Tests.Articles;

/// <summary>A text as an encyclopedia's page leaves it when it is copied: the built-in sheet's facts, in disorder.</summary>
internal static class MessyArticle
{
    public const string Text = """
        = IMac Pro =

        skin-invert]]
        File:Desktop.svg 150px
        iMac Pro
        * **Developer:** Apple[1]
        -  Type :  All-in-one,&nbsp;Workstation
        - Release Date: December&nbsp;14, 2017<ref name="pr">A press note of 3 May 2016</ref>
        * '''Discontinued''': March 19, 2021 [2][citation needed]
        - Cpu: [[Xeon|Intel Xeon W]]
        - Os: macOS (High Sierra through Sequoia)
        - Family: iMac, [[Macintosh]]
        - Successor: Mac Studio

        For three years and a little more there was a darker all-in-one for people whose work outgrew the ordinary
        model: 27 inches of glass, and a server's processor behind it. Was it 64 GB | or 128 GB that they ordered?

        ==Story==
        A first look was given at a summer conference; by winter it could be bought [3]. It weighs about as much as a
        small dog – 9.7 kg – and makes less noise.
        - It has no door for memory.
        - Nobody can lift it with one hand, or so it is said by everybody who ever had to move one: it is heavy

        === Later years ===
        <!-- | Weight | 99 lb (45 kg) | -->
        In 2019 a larger memory came, and in 2020 the smallest processor went. 5120 × 2880 pixels stayed as they were.

        ==  Technical  specifications  ==
        | '''Model''' | iMac Pro |
        |---|:-:|
        |Released|December 14, 2017[4]
        | **Discontinued** || March 19, 2021 |
         Model | iMacPro1,1 |
        | Display[5] | 27‑inch Retina 5K display<br/>P3 color gamut display with 1.07 billion colors<br />5120 x 2880 resolution, 500 nits brightness |
        | Processor | Intel Skylake‑based Xeon W   8‑core 3.2 GHz or 10‑core 3.0 GHz Intel Xeon W processor [A, V] |
        | Memory: | 32 GB of 2666 MHz DDR4 ECC SDRAM |
        | Graphics | [[Radeon|AMD Radeon Pro]] Vega 56 with 8 GB HBM2 video memory |

        | Storage | 1&nbsp;TB '''SSD''' |
        | Camera | 1080p FaceTime HD camera<ref>Its maker, 2017</ref> |
        | Connectivity | 4x USB-A 3.0 4x Thunderbolt 3 (USB–C 3.1 gen 2) UHS-II SDXC card slot |
        | Networking | Internal IEEE 802.11ac Wi-Fi (802.11a/b/g/n/ac)<br>10 Gigabit Ethernet<br>Bluetooth 5.0 |
        | Audio | Headphone/digital audio output Built‑in stereo speakers |
        | Weight | 21.5&nbsp;lb (9.7&#160;kg) |
        | Battery | N/A |
        | Original OS | macOS High Sierra 10.13.2 |
        | Maximum OS | macOS Sequoia 15

        == See also ==
        * A list of other desktops
        * Mac Studio
        """;
}
