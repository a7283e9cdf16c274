using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Facts.Conditions;

/// <summary>What a condition comes to: which options go with which.</summary>
public class ConditionMeaningTests
{
    private const string Processors = "Processor | 3.6 GHz 4-core Intel Core i3, 3.0 GHz 6-core Intel Core i5 or 3.2 GHz 6-core Intel Core i7";
    private const string Memory = "Memory | 8 GB, 16 GB or 32 GB";

    [Theory]
    [InlineData("i7 only", "i7 8, i7 16, i7 32")]
    [InlineData("only with Core i7", "i7 8, i7 16, i7 32")]
    [InlineData("only with the Intel Core i7 processor", "i7 8, i7 16, i7 32")]
    [InlineData("6-core only", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("only on the 3.0 GHz model", "i5 8, i5 16, i5 32")]
    [InlineData("only on the i5 and i7", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("only with i5 / i7", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("only available on Intel Core i7 with 32 GB RAM model", "i7 32")]
    [InlineData("only with the i5 or the i7 and 32 GB", "i5 32, i7 32")]
    [InlineData("only with the i7 or 32 GB of memory", "i3 32, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("only with 16 GB", "i3 16, i5 16, i7 16")]
    [InlineData("requires 16 GB memory", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("only with 16 GB or more", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("only with 16 GB+ RAM", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("only with at least 16 GB", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("needs 16 GB", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("16 GB or more", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("16 GB required", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("Core i7 required", "i7 8, i7 16, i7 32")]
    [InlineData("needs the i7", "i7 8, i7 16, i7 32")]
    [InlineData("requires the 6-core i5", "i5 8, i5 16, i5 32")]
    [InlineData("requires 8 GB or 16 GB", "i3 8, i3 16, i5 8, i5 16, i7 8, i7 16")]
    [InlineData("i7 models only, 16 GB and up", "i7 16, i7 32")]
    [InlineData("always comes with 32 GB", "i3 32, i5 32, i7 32")]
    [InlineData("incompatible with the i3", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("cannot be combined with 8 GB", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("must be ordered with the i7", "i7 8, i7 16, i7 32")]
    [InlineData("only in combination with 16 GB", "i3 16, i5 16, i7 16")]
    [InlineData("minimum 16 GB of memory", "i3 16, i3 32, i5 16, i5 32, i7 16, i7 32")]
    [InlineData("6-core and up", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("for the i7", "i7 8, i7 16, i7 32")]
    [InlineData("on i7 models, +$400", "i7 8, i7 16, i7 32")]
    [InlineData("with Core i7", "i7 8, i7 16, i7 32")]
    [InlineData("i5 and i7 models", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("unless Core i3", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("not available with the i3", "i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    [InlineData("not available with the i3 or the i5", "i7 8, i7 16, i7 32")]
    [InlineData("not with the i3 or 8 GB", "i5 16, i5 32, i7 16, i7 32")]
    [InlineData("not with the i3 and 8 GB", "i3 16, i3 32, i5 8, i5 16, i5 32, i7 8, i7 16, i7 32")]
    public void IsReadAsAPersonReadsIt(string condition, string with) => Assert.Equal(
        with.Split(", "),
        Orders.OfRows(Processors, Memory, $"Storage | 1 TB SSD or 2 TB SSD ({condition})").Valid()
            .Where(choice => choice.EndsWith("2 TB SSD", StringComparison.Ordinal))
            .Select(choice => choice.Split(", "))
            .Select(choice => $"{choice[0].Split(' ')[^1]} {choice[1].Split(' ')[0]}").ToArray());

    [Theory]
    [InlineData("i7 only")]
    [InlineData("not available with the i3")]
    [InlineData("only in Japan")]
    [InlineData("only with the i9")]
    public void OtherOptionsGoWithEverything(string condition) => Assert.Equal(
        9, Orders.OfRows(Processors, Memory, $"Storage | 1 TB SSD or 2 TB SSD ({condition})").Valid().Count(choice => choice.EndsWith("1 TB SSD", StringComparison.Ordinal)));

    [Theory]
    [InlineData("M1 only", "Apple M1")]
    [InlineData("M1 Max only", "Apple M1 Max")]
    [InlineData("only with the Apple M1 Max chip", "Apple M1 Max")]
    public void ANameIsNotALongerOne(string condition, string processor) => Assert.Equal(
        [$"{processor}, 64 GB"],
        Orders.OfRows("Processor | Apple M1, Apple M1 Pro or Apple M1 Max", $"Memory | 32 GB or 64 GB ({condition})").Valid()
            .Where(choice => choice.EndsWith("64 GB", StringComparison.Ordinal)).ToArray());

    [Theory]
    [InlineData("not available with the 1 TB hard drive", "256 GB SSD")]
    [InlineData("not with the hard disk", "256 GB SSD")]
    [InlineData("only with the solid-state drive", "256 GB SSD")]
    [InlineData("needs the 1 TB HDD", "1 TB HDD")]
    public void ADriveMayBeCalledByAnyOfItsNames(string condition, string drive) => Assert.Equal(
        [$"32 GB, {drive}"],
        Orders.OfRows("Storage | 1 TB hard drive, 256 GB SSD", $"Memory | 8 GB, 32 GB ({condition})").Valid()
            .Where(choice => choice.StartsWith("32 GB", StringComparison.Ordinal)).ToArray());

    [Theory]
    [InlineData("only in Japan")]
    [InlineData("only with the Core i9")]
    [InlineData("only with the i7 and a keyboard")]
    [InlineData("not with 2 TB")]
    public void WhatNamesNothingKnownChangesNothing(string condition)
    {
        string[] rows = [Processors, Memory, $"Storage | 1 TB SSD or 2 TB SSD ({condition})"];

        Assert.Equal(18, Orders.OfRows(rows).Valid().Length);
        Assert.Equal([$"{condition} | names no other option and no variant of this sheet"], Reading.OfRows(rows).Of("SPEC0013"));
    }

    [Theory]
    [InlineData("Maxi only", "Intel Xeon, 2 TB SSD")]
    [InlineData("not on the Mini", "Intel Xeon, 2 TB SSD")]
    [InlineData("only with the i5", "Intel Core i5, 2 TB SSD")]
    public void AVariantCanBeNamedToo(string condition, string order) => Assert.Equal(
        [order],
        Orders.Of($"= Tower =\n| Model | Mini | Maxi |\n| Processor | Intel Core i3 or Intel Core i5 | Intel Xeon |\n| Storage | 1 TB SSD or 2 TB SSD ({condition}) |\n")
            .Valid().Where(choice => choice.EndsWith("2 TB SSD", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void TheWholeSpaceOfASheetIsWhatAPersonReads()
    {
        Orders orders = Orders.Of(ConditionalSheet.Sheet.Text);
        DateOnly[] days = [new(2018, 2, 28), new(2018, 3, 1), new(2018, 12, 31), new(2019, 1, 1), new(2020, 6, 30), new(2020, 7, 1)];
        int allowed = 0;
        foreach (string[] choice in orders.All())
        {
            bool[] verdicts = [.. days.Select(day => orders.Check(day, choice).Count == 0)];

            Assert.Equal(days.Select(day => ConditionalSheet.Allows(choice[0], choice[1], choice[2], choice[3], day)), verdicts);
            Assert.Equal(verdicts.Contains(true), orders.Check(choice).Count == 0);

            allowed += verdicts.Count(verdict => verdict);
        }

        Assert.InRange(allowed, 100, 400);
    }

    [Fact]
    public void TooManyCasesAreNotEnforcedButSaid()
    {
        string memory = string.Join(", ", Enumerable.Range(1, 20).Select(size => $"{size} GB"));
        string storage = string.Join(", ", Enumerable.Range(1, 20).Select(size => $"{size} TB SSD ({size} GB only)"));
        string graphics = string.Join(", ", Enumerable.Range(1, 20).Select(number => $"Radeon {number}00 (not with {number} GB memory)"));
        Reading sheet = Reading.OfRows($"Memory | {memory}", $"Graphics | {graphics}", $"Storage | {storage}");

        Assert.All(sheet.Of("SPEC0013"), remark => Assert.Contains("too many cases", remark, StringComparison.Ordinal));
        Assert.NotEmpty(sheet.Of("SPEC0013"));
    }

    [Theory]
    [InlineData("Small", "8 GB", true)]
    [InlineData("Large", "8 GB", false)]
    [InlineData("Large", "16 GB", true)]
    public void ANameInOneVariantIsNotALongerOneInAnother(string variant, string memory, bool isSold)
    {
        Orders orders = Orders.Of(
            "= M =\n\n| Model | Small | Large |\n| Processor | Apple M2 | Apple M2 Pro |\n\n== Options ==\n- Memory: 8 GB (M2 only), 16 GB\n");

        Assert.Equal(isSold, orders.Check(variant == "Small" ? "Apple M2" : "Apple M2 Pro", memory).Count == 0);
    }

    [Fact]
    public void ProcessorsOfSeveralVariantsAreToldApartByTheirClocks() => Assert.Equal(
        ["3.1 GHz 6-core Intel Core i5", "3.3 GHz 6-core Intel Core i5"],
        Orders.OfRows("Model | Small | Large", "Processor | 3.1 GHz 6-core Intel Core i5 | 3.3 GHz 6-core Intel Core i5")
            .Configuration.Components[0].Options.Select(option => option.DisplayName).ToArray());

    [Fact]
    public void ProcessorsOfSeveralVariantsAreToldApartByTheirModelsWhereNoClockIsStated() => Assert.Equal(
        ["Intel Core i7 1260P", "Intel Core i7 1280P"],
        Orders.OfRows("Model | Small | Large", "Processor | Intel Core i7-1260P | Intel Core i7-1280P")
            .Configuration.Components[0].Options.Select(option => option.DisplayName).ToArray());
}
