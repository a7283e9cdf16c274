using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Lists in plain words: where their items end, and when a text is nothing but a list.</summary>
public class PlainListTests
{
    [Theory]
    [InlineData("A;B;C", "A", "B", "C")]
    [InlineData("<br>Keyboard<br>Mouse", "Keyboard", "Mouse")]
    [InlineData("Keyboard<BR/>Mouse<br>", "Keyboard", "Mouse")]
    [InlineData("Keyboard · Mouse", "Keyboard", "Mouse")]
    [InlineData("• Keyboard • Mouse", "Keyboard", "Mouse")]
    [InlineData("Red, green and blue", "Red", "green", "blue")]
    [InlineData("Red, green or blue", "Red", "green", "blue")]
    [InlineData("Red, green, and blue", "Red", "green", "blue")]
    [InlineData("Red, green, or blue", "Red", "green", "blue")]
    [InlineData("Red, green, Or blue", "Red", "green", "blue")]
    [InlineData("Keyboard (black, German), mouse, cord", "Keyboard (black, German)", "mouse", "cord")]
    [InlineData("Keyboard (black; German); mouse", "Keyboard (black; German)", "mouse")]
    [InlineData("Keyboard ((black) or, white), mouse, cord", "Keyboard ((black) or, white)", "mouse", "cord")]
    [InlineData("1) keyboard, 2) mouse, 3) cord", "1) keyboard", "2) mouse", "3) cord")]
    [InlineData("A small dark key, a mouse, a cord", "A small dark key", "a mouse", "a cord")]
    public void PartIntoItems(string text, params string[] items)
    {
        Assert.Equal(items, PlainList.Split(text, out bool isPlain));
        Assert.True(isPlain);
    }

    [Fact]
    public void HaveItemsOfAnyLengthBetweenSemicolons()
    {
        Assert.Equal(2, PlainList.Split("Keyboard; a mouse that everybody would like to have", out bool isPlain).Length);
        Assert.True(isPlain);
    }

    [Theory]
    [InlineData("Keyboard / a mouse that everybody would like to have")]
    [InlineData("Keyboard, mouse, one of the many cords")]
    [InlineData("Keyboard, mouse, ?")]
    [InlineData("Keyboard, mouse, !")]
    [InlineData("Keyboard, mouse, cord: black")]
    [InlineData("Keyboard, mouse, cord.")]
    [InlineData("Keyboard, mouse")]
    [InlineData("Keyboard")]
    public void AreNotPlainWithClausesAmongThem(string text)
    {
        PlainList.Split(text, out bool isPlain);
        Assert.False(isPlain);
    }
}
