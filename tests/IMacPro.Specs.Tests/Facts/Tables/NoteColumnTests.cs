namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Columns that say something of the values beside them.</summary>
public class NoteColumnTests
{
    [Theory]
    [InlineData("Component", "Details", "Notes")]
    [InlineData("Type", "Name", "Note")]
    [InlineData("Device", "Model", "Works")]
    [InlineData("", "", "Source")]
    public void AreNoVariants(string key, string value, string note)
    {
        Reading sheet = Reading.Of($"= M =\n| {key} | {value} | {note} |\n|---|---|---|\n| Memory | 8 GB | upgraded |\n| Weight | 1 kg | |\n");

        Assert.Empty(sheet.Machine!.Variants);
        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal(["Memory | upgraded"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void StandBesideVariants()
    {
        Reading sheet = Reading.Of("= M =\n| Model | Small | Large | Remarks |\n| Memory | 8 GB | 16 GB | soldered |\n");

        Assert.Equal("Small, Large", string.Join(", ", sheet.Machine!.Variants.Select(variant => variant.Name)));
        Assert.Equal(["Memory | soldered"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void AreNoNotesWhereNoHeadSaysSo() => Assert.Equal(
        2, Reading.Of("= M =\n| Model | Small | Notes on paper |\n| Memory | 8 GB | 16 GB |\n").Machine!.Variants.Count);
}
