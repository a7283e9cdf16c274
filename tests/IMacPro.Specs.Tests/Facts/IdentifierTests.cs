using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Facts;

public class IdentifierTests
{
    [Theory]
    [InlineData("Xeon W 8-core", "XeonW8Core")]
    [InlineData("Radeon Pro Vega 56", "RadeonProVega56")]
    [InlineData("model number", "ModelNumber")]
    [InlineData("iMac Pro", "IMacPro")]
    [InlineData("GB 256", "GB256")]
    [InlineData("Wi-Fi", "WiFi")]
    [InlineData("USB 3.1 Gen 2", "USB3_1Gen2")]
    [InlineData("10.13.2", "_10_13_2")]
    [InlineData("C++ and C#", "CPlusPlusAndCSharp")]
    [InlineData("R&D", "RAndD")]
    [InlineData("snake_case", "Snake_case")]
    [InlineData("Model [1] '''bold'''", "ModelBold")]
    public void RunWordsTogether(string text, string name) => Assert.Equal(name, Identifiers.Pascal(text));

    [Theory]
    [InlineData("27-inch", "_27Inch")]
    [InlineData("8 8", "_8_8")]
    [InlineData("", "_")]
    [InlineData("???", "_")]
    [InlineData("-", "_")]
    [InlineData("\u0308a", "_\u0308a")]
    public void StartWithAnUnderscoreWhereNothingElseCan(string text, string name) =>
        Assert.Equal(name, Identifiers.Pascal(text));

    [Theory]
    [InlineData("Größe", "Größe")]
    [InlineData("Gro\u0308ße", "Gro\u0308ße")]
    [InlineData("écran", "Écran")]
    [InlineData("显示器", "显示器")]
    [InlineData("メモリ", "メモリ")]
    [InlineData("размер экрана", "РазмерЭкрана")]
    [InlineData("ذاكرة", "ذاكرة")]
    public void KeepLettersOfEveryScript(string text, string name) => Assert.Equal(name, Identifiers.Pascal(text));

    [Theory]
    [InlineData("Mem\u200Bory")]
    [InlineData("Mem\u00ADory")]
    [InlineData("Mem\u202Eory")]
    [InlineData("Mem\uFEFFory")]
    public void HoldNoInvisibleCharacters(string text) =>
        Assert.Equal("memory", Identifiers.Pascal(text), ignoreCase: true);

    [Theory]
    [InlineData("Xeon W 8-core")]
    [InlineData("27-inch")]
    [InlineData("class")]
    [InlineData("new")]
    [InlineData("☃ snowman")]
    [InlineData("a\nb\u2028c")]
    [InlineData("\\u0041")]
    [InlineData("½ ² ٣ Ⅳ")]
    [InlineData("😀 smile")]
    [InlineData("\uD800 lone")]
    [InlineData("*/ // \" ; #if")]
    [InlineData("显示器 27")]
    public void AreAlwaysValidInCSharp(string text) => Assert.True(SyntaxFacts.IsValidIdentifier(Identifiers.Pascal(text)));

    [Theory]
    [InlineData("class")]
    [InlineData("new")]
    [InlineData("event")]
    [InlineData("string")]
    public void AreNeverKeywords(string text) =>
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(Identifiers.Pascal(text)));

    [Fact]
    public void AreShortHoweverLongTheText()
    {
        string name = Identifiers.Pascal(string.Concat(Enumerable.Repeat("word ", 40)));
        Assert.InRange(name.Length, 1, 81);
        Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }

    [Theory]
    [InlineData("A", "B", "AB")]
    [InlineData("Hdmi", "2", "Hdmi2")]
    [InlineData("GB8", "16", "GB8_16")]
    [InlineData("", "A", "A")]
    public void JoinWithAnUnderscoreBetweenNumbers(string first, string second, string joined) =>
        Assert.Equal(joined, Identifiers.Join(first, second));

    [Theory]
    [InlineData("Memory", true)]
    [InlineData("_27", true)]
    [InlineData("Größe", true)]
    [InlineData("27", false)]
    [InlineData("a b", false)]
    [InlineData("a.b", false)]
    [InlineData("", false)]
    [InlineData("Mem\u200Bory", false)]
    public void OfTheUsersOwnMustBeValid(string name, bool valid) => Assert.Equal(valid, Identifiers.IsValid(name));

    [Fact]
    public void OfOneScopeDiffer()
    {
        NameScope scope = new(["Memory", .. NameScope.OfEveryObject]);
        Assert.Equal("GB32", scope.Add("GB32"));
        Assert.Equal("GB32_2", scope.Add("GB32"));
        Assert.Equal("gb32_3", scope.Add("gb32"));
        Assert.Equal("Memory_2", scope.Add("Memory"));
        Assert.Equal("ToString_2", scope.Add("ToString"));
    }
}
