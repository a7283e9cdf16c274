namespace IMacPro.Specs.Tests.Facts.Prose;

/// <summary>How parts can be changed, and what guards the machine.</summary>
public class PartTests
{
    [Theory]
    [InlineData("The processor is socketed for upgrades.", "Processor | Socketed")]
    [InlineData("The graphics processing unit (GPU) is soldered to the main board.", "Graphics | Soldered")]
    [InlineData("The Zorba Tower's battery is user-replaceable.", "Battery | UserReplaceable")]
    [InlineData("The solid-state drive (SSD) is user-replaceable, but requires disassembly of the case.", "Storage | Disassembly")]
    [InlineData("The memory is likewise upgradeable by the owner.", "Memory | UserReplaceable")]
    [InlineData("The Zorba Tower's stand is replaceable with a kit that is sold by Zorba.", "Stand | KitReplaceable")]
    public void APart(string sentence, string expected) =>
        Assert.Equal([expected], ProseSheet.Read(sentence).Items("Serviceability.Parts", "Name", "Access"));

    [Theory]
    [InlineData("The processor is socketed, although the graphics card is soldered.", "Graphics | Soldered", "Processor | Socketed")]
    [InlineData("The memory and SSD are soldered to the logic board.", "Memory | Soldered", "Storage | Soldered")]
    public void SeveralParts(string sentence, string first, string second) => Assert.Equal(
        [first, second], ProseSheet.Read(sentence).Items("Serviceability.Parts", "Name", "Access").Order(StringComparer.Ordinal).ToArray());

    [Theory]
    [InlineData("The Zorba Tower has the Z9 security chip.", "Z9")]
    [InlineData("The Zorba Tower is equipped with Zorba's Z9 chip, a coprocessor that guards its drive.", "Zorba Z9")]
    [InlineData("The Zorba Tower was the first tower to include the Z9 coprocessor.", "Z9")]
    public void AChip(string sentence, string name) => Assert.Equal(name, ProseSheet.Read(sentence)["Processor.SecurityChip"]);
}
