namespace IMacPro.Specs.ConsumerTests.Vocabulary;

public class EnumTests
{
    [Fact]
    public void A_member_has_a_name_a_person_reads() => Assert.Equal("Thunderbolt 3", PortKind.Thunderbolt3.ToDisplayName());

    [Theory]
    [InlineData("Thunderbolt 3")]
    [InlineData("thunderbolt3")]
    [InlineData(" THUNDERBOLT 3 ")]
    public void A_member_is_found_by_either_name_in_any_case(string text) =>
        Assert.True(PortKinds.TryParse(text, out PortKind kind) && kind == PortKind.Thunderbolt3);

    [Fact]
    public void A_member_is_found_in_a_span() =>
        Assert.True(MemoryKinds.TryParse("DDR4 ECC".AsSpan(0, 4), out MemoryKind kind) && kind == MemoryKind.Ddr4);

    [Fact]
    public void An_unknown_name_is_not_found() => Assert.False(StorageKinds.TryParse("punched tape", out _));

    [Fact]
    public void Values_lists_every_member() => Assert.Equal(Enum.GetValues<TimelineEventKind>(), TimelineEventKinds.Values);

    [Fact]
    public void A_combination_names_its_members() => Assert.Equal("802.11a/b/g/n/ac", IMacProSpec.Networking.Wifi.ToDisplayName());
}
