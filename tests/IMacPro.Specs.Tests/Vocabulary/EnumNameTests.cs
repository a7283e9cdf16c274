namespace IMacPro.Specs.Tests.Vocabulary;

public class EnumNameTests
{
    [Fact]
    public void EveryPortKindIsNamed() => Check(PortKinds.Values, PortKinds.ToDisplayName, PortKinds.TryParse);

    [Fact]
    public void EveryMemoryKindIsNamed() => Check(MemoryKinds.Values, MemoryKinds.ToDisplayName, MemoryKinds.TryParse);

    [Fact]
    public void EveryStorageKindIsNamed() => Check(StorageKinds.Values, StorageKinds.ToDisplayName, StorageKinds.TryParse);

    [Fact]
    public void EveryColorGamutIsNamed() => Check(ColorGamuts.Values, ColorGamuts.ToDisplayName, ColorGamuts.TryParse);

    [Fact]
    public void EveryServiceAccessIsNamed() => Check(ServiceAccesses.Values, ServiceAccesses.ToDisplayName, ServiceAccesses.TryParse);

    [Fact]
    public void EveryTimelineEventKindIsNamed() =>
        Check(TimelineEventKinds.Values, TimelineEventKinds.ToDisplayName, TimelineEventKinds.TryParse);

    [Theory]
    [InlineData("thunderbolt3", PortKind.Thunderbolt3)]
    [InlineData(" Thunderbolt 3\t", PortKind.Thunderbolt3)]
    [InlineData("usb-c", PortKind.UsbC)]
    [InlineData("sdxc CARD slot", PortKind.SdxcCard)]
    [InlineData("RS-232", PortKind.Rs232)]
    public void IsFoundWhateverTheCase(string text, PortKind expected)
    {
        Assert.True(PortKinds.TryParse(text, out PortKind kind));
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("Thunderbolt 33")]
    [InlineData("USB\0C")]
    public void IsNotFoundByAnyOtherName(string? text)
    {
        Assert.False(PortKinds.TryParse(text, out PortKind kind));
        Assert.Equal(default, kind);
    }

    [Fact]
    public void DottedCapitalIsNotAnI() => Assert.False(PortKinds.TryParse("M\u0130D\u0130", out _));

    [Fact]
    public void AnUndefinedValueIsPrintedAsItsNumber() => Assert.Equal("-7", ((PortKind)(-7)).ToDisplayName());

    [Fact]
    public void NamingAndFindingDoNotAllocate()
    {
        Allocations.AssertNone(static () => PortKind.Thunderbolt3.ToDisplayName());
        Allocations.AssertNone(static () => PortKinds.TryParse(" thunderbolt 3", out _));
        Allocations.AssertNone(static () => PortKinds.TryParse("nothing of the kind", out _));
    }

    private delegate bool Finder<TEnum>(string? text, out TEnum value);

    private static void Check<TEnum>(SpecList<TEnum> values, Func<TEnum, string> name, Finder<TEnum> find)
        where TEnum : struct, Enum
    {
        Assert.Equal(Enum.GetValues<TEnum>(), values);
        Assert.Equal(values.Count, values.Select(name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (TEnum value in values)
        {
            Assert.Contains(name(value), char.IsLetter);
            foreach (string text in new[] { name(value), value.ToString(), name(value).ToUpperInvariant(), value.ToString().ToLowerInvariant() })
            {
                Assert.True(find(text, out TEnum found), text);
                Assert.Equal(value, found);
            }
        }
    }
}
