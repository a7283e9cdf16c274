using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>The entities of a web page, one by one: none can be lost unseen.</summary>
public class EntityTests
{
    [Theory]
    [InlineData("nbsp #160 thinsp ensp emsp #8239 #8201 zwj shy", "32 GB")]
    [InlineData("dagger Dagger", "32 GB")]
    [InlineData("amp", "32&GB")]
    [InlineData("times #215", "32×GB")]
    [InlineData("ndash #8211", "32\u2013GB")]
    [InlineData("mdash #8212", "32\u2014GB")]
    [InlineData("minus #8722", "32\u2212GB")]
    [InlineData("quot Prime #34 #8243 rdquo ldquo", "32\"GB")]
    [InlineData("apos #39 rsquo prime", "32'GB")]
    [InlineData("frac12", "32\u00BDGB")]
    [InlineData("frac14", "32\u00BCGB")]
    [InlineData("frac34", "32\u00BEGB")]
    [InlineData("deg", "32\u00B0GB")]
    [InlineData("plusmn", "32\u00B1GB")]
    [InlineData("sup2", "32\u00B2GB")]
    [InlineData("sol frasl", "32/GB")]
    [InlineData("lt", "32<GB")]
    [InlineData("gt", "32>GB")]
    public void StandsForItsCharacter(string names, string clean) =>
        Assert.All(names.Split(' '), name => Assert.Equal(clean, Markup.Clean($"32&{name};GB")));

    [Theory]
    [InlineData("32&&nbsp;GB", "32& GB")]
    [InlineData("32&verylongname;GB", "32&verylongname;GB")]
    [InlineData("32&;GB", "32&;GB")]
    public void IsNotSeenWhereNoneIs(string text, string clean) => Assert.Equal(clean, Markup.Clean(text));
}
