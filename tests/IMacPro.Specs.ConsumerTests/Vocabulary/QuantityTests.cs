using System.Globalization;

namespace IMacPro.Specs.ConsumerTests.Vocabulary;

public class QuantityTests
{
    [Fact]
    public void A_quantity_prints_with_its_unit() => Assert.Equal("27 in", IMacProSpec.Display.Diagonal.ToString());

    [Fact]
    public void A_quantity_prints_the_same_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";

        Assert.Equal("21.5 lb", string.Create(culture, $"{IMacProSpec.Weight.Mass}"));
    }

    [Fact]
    public void A_quantity_is_read_from_text() => Assert.Equal(IMacProSpec.Memory.Speed, Frequency.Parse("2666 MHz"));

    [Fact]
    public void Quantities_of_a_kind_compare_whatever_their_unit() =>
        Assert.True(IMacProSpec.Storage.TB1.Size < DataSize.FromGigabytes(1001));

    [Fact]
    public void A_quantity_is_told_in_another_unit() => Assert.Equal(1000m, IMacProSpec.Storage.TB1.Size.Gigabytes);

    [Fact]
    public void Memory_is_counted_in_powers_of_two() => Assert.Equal(32m * 1024 * 1024 * 1024, IMacProSpec.Memory.GB32.Size.Bytes);

    [Fact]
    public void Storage_is_counted_in_powers_of_ten() => Assert.Equal(1_000_000_000_000m, IMacProSpec.Storage.TB1.Size.Bytes);

    [Fact]
    public void A_date_knows_its_day() => Assert.Equal(new DateOnly(2017, 12, 14), IMacProSpec.Identity.Released.First);

    [Fact]
    public void Versions_compare_by_number() => Assert.True(new MacOSVersion(10, 9) < new MacOSVersion(10, 13));
}
