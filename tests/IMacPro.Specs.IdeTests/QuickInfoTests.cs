namespace IMacPro.Specs.IdeTests;

/// <summary>What is shown where the mouse rests.</summary>
public class QuickInfoTests
{
    [Fact]
    public async Task A_constant_shows_its_value_and_the_cell_it_comes_from()
    {
        using Editor editor = new("using IMacPro.Specs; class Desk { int Width() => IMacProSpec.Display.Horizontal$$Pixels; }");

        string shown = await editor.HoverAsync();

        Assert.Contains("int IMacProSpec.Display.HorizontalPixels = 5120", shown, StringComparison.Ordinal);
        Assert.Contains("imac-pro.txt", shown, StringComparison.Ordinal);
        Assert.Contains("5120", shown.Split('\n', 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_shows_when_it_was_on_sale()
    {
        using Editor editor = new("using IMacPro.Specs; class Desk { IMacProMemory Memory => IMacProMemory.GB2$$56; }");

        string shown = await editor.HoverAsync();

        Assert.Contains("IMacProMemory.GB256", shown, StringComparison.Ordinal);
        Assert.Contains("256 GB: on sale from 2019-03-19", shown, StringComparison.Ordinal);
    }
}
