namespace IMacPro.Specs.Tests.Facts.Conditions;

/// <summary>Conditions in words are set apart from the options they stand behind, and kept in the sheet's words.</summary>
public class ConditionClauseTests
{
    [Theory]
    [InlineData("8 TB SSD (only available on Intel Core i7 with 32 GB RAM model)", "only available on Intel Core i7 with 32 GB RAM model")]
    [InlineData("8 TB SSD (M1 Max only)", "M1 Max only")]
    [InlineData("8 TB SSD (NVMe, M1 Max only)", "M1 Max only")]
    [InlineData("8 TB SSD (requires 16 GB memory)", "requires 16 GB memory")]
    [InlineData("8 TB SSD on the 6-core only", "on the 6-core only")]
    [InlineData("8 TB SSD not available with the i3", "not available with the i3")]
    [InlineData("8 TB SSD, only with the i7 or the i9 [1]", "only with the i7 or the i9")]
    [InlineData("8 TB SSD only available on Intel Core i7 with 32 GB RAM", "only available on Intel Core i7 with 32 GB RAM")]
    [InlineData("8 TB SSD (needs 32 GB)", "needs 32 GB")]
    [InlineData("8 TB SSD needs the i7", "needs the i7")]
    [InlineData("8 TB SSD (Core i7 required)", "Core i7 required")]
    [InlineData("8 TB SSD (unless Core i5)", "unless Core i5")]
    [InlineData("8 TB SSD (i7 models)", "i7 models")]
    [InlineData("8 TB SSD (NVMe, i7 model)", "i7 model")]
    [InlineData("8 TB SSD (with the Core i7)", "with the Core i7")]
    [InlineData("8 TB SSD (16 GB or more)", "16 GB or more")]
    [InlineData("8 TB SSD (16 GB and up)", "16 GB and up")]
    public void AreKeptInTheSheetsWords(string cell, string condition)
    {
        Reading row = Row.Read("Storage", cell);
        Assert.Equal([$"8 TB | [{condition}]"], row.Items("Storage.Options", "Size", "Conditions"));
        Assert.Equal([condition], row.Remarks.Select(remark => remark["SPEC0013: ".Length..]).ToArray());
    }

    [Theory]
    [InlineData("1 TB SSD, 8 TB SSD (with 32 GB only) or 2 TB SSD", "1 TB | -", "8 TB | [with 32 GB only]", "2 TB | -")]
    [InlineData("8 TB SSD only with the i7 or 4 TB SSD", "8 TB | [only with the i7]", "4 TB | -")]
    [InlineData("1 TB SSD, only with the i7; 2 TB SSD, only with the i9", "1 TB | [only with the i7]", "2 TB | [only with the i9]")]
    [InlineData("1 TB SSD (read only)", "1 TB | -")]
    [InlineData("1 TB SSD only", "1 TB | -")]
    public void HoldForTheOptionTheyStandBehind(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "Conditions"));

    [Theory]
    [InlineData("Storage", "1 TB SSD (all models)", "Storage.Options")]
    [InlineData("Storage", "1 TB hard drive (with 64 MB cache)", "Storage.Options")]
    [InlineData("Storage", "1 TB SSD (required)", "Storage.Options")]
    [InlineData("Storage", "1 TB SSD (models)", "Storage.Options")]
    [InlineData("Memory", "DDR4, 8 GB (16 GB or more)", "Memory.Options")]
    [InlineData("Graphics", "AMD Radeon 9600 (with 64 MB)", "Graphics.Options")]
    [InlineData("Processor", "Intel Core i5 (with T2 chip)", "Processor.Options")]
    public void AreNotWhatAnOptionHas(string key, string cell, string options) => Assert.Equal(["-"], Row.Read(key, cell).Items(options, "Conditions"));

    [Fact]
    public void AreNotTakenForTheOptionItself()
    {
        Assert.Equal(["Radeon Pro 560 | -", "Radeon Pro 580 | -"], Row.Read("Graphics", "Radeon Pro 560, Radeon Pro 580 (needs 32 GB)").Items("Graphics.Options", "Model", "Memory"));
        Assert.Equal(["Radeon Pro 560X | - | -"], Row.Read("Graphics", "AMD Radeon Pro 560X on the 6-core only").Items("Graphics.Options", "Model", "Cores", "Memory"));
        Assert.Equal(["Radeon Pro 560X | -"], Row.Read("Graphics", "AMD Radeon Pro 560X (requires 16 GB memory)").Items("Graphics.Options", "Model", "Memory"));
        Assert.Equal(["6 | 3 GHz"], Row.Read("Processor", "6-core 3.0 GHz Intel Core i5 (not with the 2 GHz memory)").Items("Processor.Options", "Cores", "BaseClock"));
        Assert.Equal(["64 GiB"], Row.Read("Memory", "64 GB only with the 1 TB SSD").Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("Condition", "only with the Core i7", "only with the Core i7")]
    [InlineData("With", "Core i7", "Core i7")]
    [InlineData("Only with", "Core i7; 32 GB", "Core i7; 32 GB")]
    [InlineData("Requires", "32 GB", "requires 32 GB")]
    [InlineData("Not with", "Core i3", "not with Core i3")]
    [InlineData("Variant", "Core i7", "Core i7")]
    public void MayHaveAColumnOfTheOptionsTable(string column, string cell, string condition) => Assert.Equal(
        [$"1 TB | [{condition}]", "2 TB | -"],
        Reading.OfRows($"Component | Option | {column}", $"Storage | 1 TB SSD | {cell}", "Storage | 2 TB SSD | |").Items("Storage.Options", "Size", "Conditions"));

    [Fact]
    public void AddUpWhereAnOptionIsStatedTwice() => Assert.Equal(
        ["1 TB | [i7 only, requires 32 GB]"],
        Reading.Of("= M =\n| Storage | 1 TB SSD (i7 only) |\n== O ==\n| Component | Option | Requires |\n| Storage | 1 TB SSD | 32 GB |\n")
            .Items("Storage.Options", "Size", "Conditions"));
}
