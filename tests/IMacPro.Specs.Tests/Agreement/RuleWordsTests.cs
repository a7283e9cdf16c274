namespace IMacPro.Specs.Tests.Agreement;

/// <summary>Each verdict of the rule by itself: its words, whose fault it is, and what is advised.</summary>
public class RuleWordsTests
{
    private const int FirstEarly = 736000;
    private const int AfterEarly = 736101;
    private const int FirstLate = 736200;

    private static readonly RuleSale Early = new("", FirstEarly, AfterEarly);
    private static readonly RuleSale Late = new("", FirstLate, RuleSale.Never);
    private static readonly RuleSale Ever = new("", RuleSale.Always, RuleSale.Never);
    private static readonly RuleSale Tall = new("tall", RuleSale.Always, RuleSale.Never);
    private static readonly RuleSale Wide = new("wide", RuleSale.Always, RuleSale.Never);

    [Theory]
    [InlineData(1, "choose one")]
    [InlineData(2, "choose one or two")]
    [InlineData(4, "choose one, two, three or four")]
    public void AChoiceThatIsMissing(int count, string advice)
    {
        string[] names = ["one", "two", "three", "four"];
        RuleTable table = new("machine", new RuleComponent("Color", "color", [.. names.Take(count).Select(name => Option(name, Ever))]));

        Assert.Equal($"SPEC1009: The machine needs a choice of color; {advice}", Said(table, [ConfigurationRule.Missing], null, "Color", [.. names.Take(count)]));
        Assert.Equal($"SPEC1008: This is no color that the machine was offered with; {advice}", Said(table, [ConfigurationRule.Undefined], null, "Color", [.. names.Take(count)]));
        Assert.Empty(ConfigurationRule.Check(table, [ConfigurationRule.Unknown], null));
    }

    [Theory]
    [InlineData(FirstEarly - 1, "on 2016-02-06; it was sold from 2016-02-07 to 2016-05-17", "2016-02-07")]
    [InlineData(FirstEarly - 500, "on 2014-09-25; it was sold from 2016-02-07 to 2016-05-17", "2016-02-07")]
    [InlineData(AfterEarly, "on 2016-05-18; it was sold from 2016-02-07 to 2016-05-17", "2016-05-17")]
    public void ADayOutsideTheSale(int day, string words, string nearest) =>
        Assert.Equal($"SPEC1003: The machine could not be ordered {words}", Said(OfColor(Option("red", Early)), [0], day, "OrderedOn", nearest));

    [Theory]
    [InlineData(736140, "2016-05-17")]
    [InlineData(736150, "2016-05-17")]
    [InlineData(736151, "2016-08-25")]
    public void OfTwoSalesTheNearestDayIsAdvised(int day, string nearest) => Assert.Equal(
        nearest, Assert.Single(Assert.Single(ConfigurationRule.Check(OfColor(Option("red", Early, Late)), [0], day)).AllowedValues));

    [Fact]
    public void ADayIsAdvisedOnlyIfAllThatIsChosenWasOnSale()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Early), Option("blue", Late)),
            new RuleComponent("Size", "size", Option("small", Early, Late)));

        Assert.Equal(["2016-05-17"], ConfigurationRule.Check(table, [0, 0], 736199)[0].AllowedValues, StringComparer.Ordinal);
        Assert.Equal(["2016-08-25"], ConfigurationRule.Check(table, [1, 0], 736102)[0].AllowedValues, StringComparer.Ordinal);
        Assert.Equal(["2016-08-25"], ConfigurationRule.Check(table, [ConfigurationRule.Unknown, 0], 736199)[0].AllowedValues, StringComparer.Ordinal);
    }

    [Fact]
    public void SalesMayBeOpenAtEitherEnd()
    {
        Assert.Equal(
            "SPEC1003: The machine could not be ordered on 2016-08-24; it was sold from 2016-08-25 on",
            Said(OfColor(Option("red", Late)), [0], FirstLate - 1, "OrderedOn", "2016-08-25"));
        Assert.Equal(
            "SPEC1003: The machine could not be ordered on 2016-02-07; it was sold to 2016-02-06",
            Said(OfColor(Option("red", new RuleSale("", RuleSale.Always, FirstEarly))), [0], FirstEarly, "OrderedOn", "2016-02-06"));
        Assert.Empty(ConfigurationRule.Check(OfColor(Option("red", Late)), [0], FirstLate));
        Assert.Empty(ConfigurationRule.Check(OfColor(Option("red", Early)), [0], AfterEarly - 1));
    }

    [Theory]
    [InlineData(FirstEarly, "SPEC1001: red color was first offered on 2016-08-25 (one.txt line 2); on 2016-02-07 choose blue")]
    [InlineData(FirstLate - 1, "SPEC1001: red color was first offered on 2016-08-25 (one.txt line 2); on 2016-08-24 choose blue")]
    public void AnOptionBeforeItsTime(int day, string said) => Assert.Equal(
        said, Said(OfColor(new RuleOption("red", "red", "one.txt line 2", "", Late), Option("blue", Ever)), [0], day, "Color", "blue"));

    [Fact]
    public void AnOptionAfterItsTime() => Assert.Equal(
        "SPEC1001: red color was offered until 2016-05-17; on 2016-05-18 choose blue",
        Said(OfColor(Option("red", Early), Option("blue", Ever)), [0], AfterEarly, "Color", "blue"));

    [Fact]
    public void AnOptionThatWasNeverOffered()
    {
        RuleTable table = OfColor(Option("red"), Option("blue", Ever));

        Assert.Equal("SPEC1001: red color was never offered; choose blue", Said(table, [0], null, "Color", "blue"));
        Assert.Equal("SPEC1001: red color was never offered; on 2016-02-07 choose blue", Said(table, [0], FirstEarly, "Color", "blue"));
    }

    [Fact]
    public void OptionsOfDifferentVariants()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Tall), Option("blue", Wide)),
            new RuleComponent("Size", "size", Option("small", Wide), Option("large", Tall, Wide)));

        Assert.Equal(
            "SPEC1002: small size was never offered with red color; it is an option of the wide; choose large", Said(table, [0, 0], null, "Size", "large"));
        Assert.Equal(
            "SPEC1002: small size could not be ordered on 2016-02-07 with red color; it is an option of the wide; choose large",
            Said(table, [0, 0], FirstEarly, "Size", "large"));
        Assert.Empty(ConfigurationRule.Check(table, [0, 1], null));
    }

    [Fact]
    public void AnOptionOfSeveralVariantsNamesEachOnce()
    {
        RuleSale flat = new("flat", RuleSale.Always, RuleSale.Never);
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Tall), Option("blue", flat, new RuleSale("wide", FirstEarly, RuleSale.Never))),
            new RuleComponent(
                "Size", "size", Option("small", new RuleSale("wide", FirstEarly, AfterEarly), new RuleSale("wide", FirstLate, RuleSale.Never), flat), Option("large", Tall)));

        Assert.Equal(
            "SPEC1002: small size was never offered with red color; it is an option of the wide, flat; choose large", Said(table, [0, 0], null, "Size", "large"));
    }

    [Fact]
    public void OfThreeThatDoNotMeetAllAreNamed()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("A", "a", Option("a1", On(1), On(2)), Option("a2", On(3))),
            new RuleComponent("B", "b", Option("b1", On(2), On(3)), Option("b2", On(1))),
            new RuleComponent("C", "c", Option("c1", On(1), On(3)), Option("c2", On(2))));

        Assert.Equal(
            "SPEC1002: c1 c was never offered with a1 a (offered from 0001-01-02 to 0001-01-02 and from 0001-01-03 to 0001-01-03) and b1 b "
            + "(offered from 0001-01-03 to 0001-01-03 and from 0001-01-04 to 0001-01-04); it was offered from 0001-01-02 to 0001-01-02 and from 0001-01-04 to 0001-01-04; choose c2",
            Said(table, [0, 0, 0], null, "C", "c2"));
    }

    [Fact]
    public void OfMoreOnlyTheFewestThatDoNotMeetAreNamed()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("A", "a", Option("a1", Early), Option("a2", Late)),
            new RuleComponent("B", "b", Option("b1", Early, Late)),
            new RuleComponent("C", "c", Option("c1", Late), Option("c2", Early)),
            new RuleComponent("D", "d", Option("d1", Early, Late)));

        Assert.Equal(
            "SPEC1002: c1 c was never offered with a1 a (offered from 2016-02-07 to 2016-05-17); it was offered from 2016-08-25 on; choose c2",
            Said(table, [0, 0, 0, 0], null, "C", "c2"));
    }

    [Fact]
    public void AfterThreeThatDoNotMeetTwoThatDoNotAreNamed()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("A", "a", Option("a1", On(1), On(2)), Option("a2", On(3))),
            new RuleComponent("B", "b", Option("b1", On(2), On(3)), Option("b2", On(1))),
            new RuleComponent("C", "c", Option("c1", On(1), On(3)), Option("c2", On(2))),
            new RuleComponent("D", "d", Option("d1", On(3)), Option("d2", On(1), On(2))));

        Assert.Equal(
            "SPEC1002: d1 d was never offered with a1 a (offered from 0001-01-02 to 0001-01-02 and from 0001-01-03 to 0001-01-03); it was offered from 0001-01-04 to 0001-01-04",
            Said(table, [0, 0, 0, 0], null, "D"));
    }

    [Fact]
    public void OfTwoPairsThatDoNotMeetTheFirstIsNamed()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("A", "a", Option("a1", Early), Option("a2", Late)),
            new RuleComponent("B", "b", Option("b1", Late), Option("b2", Early)),
            new RuleComponent("C", "c", Option("c1", Late), Option("c2", Early)));

        Assert.Equal("B", Assert.Single(ConfigurationRule.Check(table, [0, 0, 0], null)).Member);
    }

    [Fact]
    public void AConditionThatIsNotToBlameIsNotSaid()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", new RuleOption("red", "red", "", "only offered with large size", Tall), Option("blue", Wide)),
            new RuleComponent("Size", "size", Option("small", Wide), Option("large", Tall)));

        Assert.Equal(
            "SPEC1002: small size was never offered with red color; it is an option of the wide; choose large", Said(table, [0, 0], null, "Size", "large"));
    }

    [Fact]
    public void ADayOnWhichAllWasOnSaleIsTheNearest()
    {
        RuleTable table = OfColor(Option("red", Early));

        Assert.Equal(FirstEarly, RuleAdvice.NearestDay(table, [0], FirstEarly));
        Assert.Equal(AfterEarly - 1, RuleAdvice.NearestDay(table, [0], AfterEarly - 1));
        Assert.Equal(FirstEarly + 1, RuleAdvice.NearestDay(table, [0], FirstEarly + 1));
    }

    [Fact]
    public void AConditionIsSaidInItsWords()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Size", "size", new RuleOption("large", "large", "", "only offered with blue color (one.txt line 3)", InCase(1)), Option("small", InCase(2))),
            new RuleComponent("Color", "color", Option("red", InCase(2)), Option("blue", Ever)));

        Assert.Equal(
            "SPEC1002: large size was only offered with blue color (one.txt line 3), so not with red color; choose small", Said(table, [0, 0], null, "Size", "small"));
        Assert.Empty(ConfigurationRule.Check(table, [0, 1], null));
        Assert.Empty(ConfigurationRule.Check(table, [1, 1], null));
    }

    [Fact]
    public void AConditionNamesAllThatItExcludes()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Size", "size", new RuleOption("large", "large", "", "only offered with blue color or tall height", InCase(1), InCase(2)), Option("small", InCase(3))),
            new RuleComponent("Color", "color", Option("red", InCase(2), InCase(3)), Option("blue", InCase(1), InCase(3))),
            new RuleComponent("Height", "height", Option("short", InCase(1), InCase(3)), Option("tall", InCase(1), InCase(2), InCase(3))));

        Assert.Equal(
            "SPEC1002: large size was only offered with blue color or tall height, so not with red color and short height; choose small",
            Said(table, [0, 0, 0], null, "Size", "small"));
    }

    [Fact]
    public void OfTwoConditionsTheOtherIsSaidToo()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Size", "size", new RuleOption("large", "large", "", "only offered with blue color", InCase(1)), Option("small", InCase(2))),
            new RuleComponent("Color", "color", new RuleOption("red", "red", "", "not offered with large size", InCase(2)), Option("blue", Ever)));

        Assert.Equal(
            "SPEC1002: red color was not offered with large size, so not with large size, only offered with blue color; choose blue",
            Said(table, [0, 0], null, "Color", "blue"));
    }

    [Fact]
    public void WhatIsOffSaleItselfDoesNotLimitTheAdvice()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Late), Option("blue", Early)),
            new RuleComponent("Size", "size", Option("small", Late), Option("large", Early)));

        SpecList<ConfigurationIssue> issues = ConfigurationRule.Check(table, [0, 0], FirstEarly);

        Assert.Equal(["SPEC1001", "SPEC1001"], issues.Select(issue => issue.Id), StringComparer.Ordinal);
        Assert.Equal(["blue", "large"], issues.SelectMany(issue => issue.AllowedValues), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(FirstEarly - 1, "red")]
    [InlineData(AfterEarly + 1, "red")]
    [InlineData(FirstLate - 1, "blue")]
    public void OnADayOutsideTheSaleTheOptionsOfTheNearestDayAreAdvised(int day, string advised)
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Early), Option("blue", Late)),
            new RuleComponent("Size", "size", Option("small", Early, Late)));

        SpecList<ConfigurationIssue> issues = ConfigurationRule.Check(table, [ConfigurationRule.Undefined, 0], day);

        Assert.Equal(["SPEC1008", "SPEC1003"], issues.Select(issue => issue.Id), StringComparer.Ordinal);
        Assert.Equal($"SPEC1008: This is no color that the machine was offered with; choose {advised}", issues[0].ToString());
        Assert.Empty(ConfigurationRule.Check(table, [advised == "red" ? 0 : 1, 0], RuleAdvice.NearestDay(table, [ConfigurationRule.Undefined, 0], day)));
    }

    [Fact]
    public void OnADayOutsideTheSaleNothingIsAdvisedBesideWhatNeverWentTogether()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Early), Option("blue", Late)),
            new RuleComponent("Size", "size", Option("small", Early), Option("large", Late)),
            new RuleComponent("Shape", "shape", Option("round", Early, Late)));

        ConfigurationIssue issue = ConfigurationRule.Check(table, [0, 1, ConfigurationRule.Missing], FirstEarly - 1)[0];

        Assert.Equal("SPEC1009: The machine needs a choice of shape", issue.ToString());
    }

    [Fact]
    public void CellsAreTheVariantsBetweenTheDaysOfChanges()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", new RuleSale("tall", 10, 20), new RuleSale("wide", 10, 30))),
            new RuleComponent("Size", "size", Option("small", new RuleSale("tall", 5, 15), new RuleSale("wide", 0, 40, 2, 1))));

        Assert.Equal(
            [("tall", 0, 10, 15), ("wide", 1, 10, 30), ("wide", 2, 10, 30)],
            table.Cells.Select(cell => (cell.Variant, cell.Case, cell.From, cell.Until)));
        Assert.False(table.Cells[0].Contains(9));
        Assert.True(table.Cells[0].Contains(10));
        Assert.True(table.Cells[0].Contains(14));
        Assert.False(table.Cells[0].Contains(15));
    }

    [Fact]
    public void AnOptionIsAllowedBesideTheOthersOrNot()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", Option("red", Early), Option("blue", Late)),
            new RuleComponent("Size", "size", Option("small", Early)));

        Assert.True(ConfigurationRule.IsAllowed(table, [1, 0], 0, 0, null));
        Assert.False(ConfigurationRule.IsAllowed(table, [0, 0], 0, 1, null));
        Assert.True(ConfigurationRule.IsAllowed(table, [0, 0], 0, 0, FirstEarly));
        Assert.False(ConfigurationRule.IsAllowed(table, [0, 0], 0, 0, FirstLate));
    }

    private static RuleTable OfColor(params RuleOption[] options) => new("machine", new RuleComponent("Color", "color", options));

    private static RuleSale On(int day) => new("", day, day + 1);

    private static RuleSale InCase(int number) => new("", RuleSale.Always, RuleSale.Never, number);

    private static RuleOption Option(string name, params RuleSale[] sales) => new(name, name, "", "", sales);

    private static string Said(RuleTable table, int[] choices, int? day, string member, params string[] advised)
    {
        ConfigurationIssue issue = Assert.Single(ConfigurationRule.Check(table, choices, day));
        Assert.Equal(member, issue.Member);
        Assert.Equal(advised, issue.AllowedValues, StringComparer.Ordinal);
        return issue.ToString();
    }
}
