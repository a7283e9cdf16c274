namespace IMacPro.Specs.Tests.Agreement;

/// <summary>The rule by itself, on machines that never were.</summary>
public class RuleTests
{
    private static readonly RuleSale Early = new("", 736000, 736100);
    private static readonly RuleSale Late = new("", 736200, RuleSale.Never);

    [Fact]
    public void Of20000RandomCasesItSaysWhatANaiveReferenceSays()
    {
        int possible = 0;
        for (int seed = 0; seed < 20000; seed++)
        {
            RandomTable random = new(seed);
            bool expected = random.IsPossible(random.Choices, random.Day);

            Assert.True(expected == (ConfigurationRule.Check(random.Table, random.Choices, random.Day).Count == 0), $"Seed {seed}");

            possible += expected ? 1 : 0;
        }

        Assert.InRange(possible, 2000, 18000);
    }

    [Fact]
    public void WhatItAdvisesIsRightInAllOf20000RandomCases()
    {
        int advised = 0;
        for (int seed = 0; seed < 20000; seed++)
        {
            RandomTable random = new(seed);
            SpecList<ConfigurationIssue> issues = ConfigurationRule.Check(random.Table, random.Choices, random.Day);
            foreach ((ConfigurationIssue issue, string value) in issues.SelectMany(issue => issue.AllowedValues.Select(value => (issue, value))))
            {
                (int[] choices, int? day) = Change(random, issue.Member, value);
                SpecList<ConfigurationIssue> left = ConfigurationRule.Check(random.Table, choices, day);

                Assert.DoesNotContain(left, other => other.Member == issue.Member);
                Assert.True(issues.Count > 1 || left.Count == 0, $"Seed {seed}");

                advised++;
            }
        }

        Assert.True(advised > 2000);
    }

    [Fact]
    public void OptionsOfDifferentTimesAreExplainedByTheirDays()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", new RuleOption("Red", "red", "one.txt line 2", "", Early), new RuleOption("Blue", "blue", "one.txt line 3", "", Early, Late)),
            new RuleComponent("Size", "size", new RuleOption("Small", "small", "one.txt line 4", "", Late), new RuleOption("Large", "large", "one.txt line 5", "", Early)));

        ConfigurationIssue issue = Assert.Single(ConfigurationRule.Check(table, [0, 0], null));

        Assert.Equal(
            "SPEC1002: small size was never offered with red color (offered from 2016-02-07 to 2016-05-16); it was offered from 2016-08-25 on (one.txt line 4); choose large",
            issue.ToString());
    }

    [Fact]
    public void WhatWasSoldTwiceWasNotInBetween()
    {
        RuleTable table = new("machine", new RuleComponent(
            "Color", "color", new RuleOption("Red", "red", "one.txt line 2", "", Early, Late), new RuleOption("Blue", "blue", "one.txt line 3", "", new RuleSale("", 735000, RuleSale.Never))));

        Assert.Equal(
            "SPEC1001: red color was not offered on 2016-07-06 (one.txt line 2); on 2016-07-06 choose blue",
            Assert.Single(ConfigurationRule.Check(table, [0], 736150)).ToString());
    }

    [Fact]
    public void AMachineOfWhichNoDayHadItAllIsNeverValid()
    {
        RuleTable table = new(
            "machine",
            new RuleComponent("Color", "color", new RuleOption("Red", "red", "one.txt line 2", "", Early)),
            new RuleComponent("Size", "size", new RuleOption("Small", "small", "one.txt line 4", "", Late)));

        Assert.Equal(
            "SPEC1003: The machine could not be ordered; its sheet states no day on which all of it was on sale",
            Assert.Single(ConfigurationRule.Check(table, [0, 0], null)).ToString());
        Assert.Single(ConfigurationRule.Check(table, [-1, -1], 736000));
    }

    [Fact]
    public void AMachineWithoutDatesIsAlwaysOnSale()
    {
        RuleTable table = new("machine", new RuleComponent("Color", "color", new RuleOption("Red", "red", "", "", new RuleSale("", RuleSale.Always, RuleSale.Never))));

        Assert.Empty(ConfigurationRule.Check(table, [0], 0));
        Assert.Empty(ConfigurationRule.Check(table, [0], null));
        Assert.Empty(ConfigurationRule.Check(table, [0], DateOnly.MaxValue.DayNumber));
    }

    private static (int[] Choices, int? Day) Change(RandomTable random, string member, string value)
    {
        if (member == "OrderedOn")
        {
            return (random.Choices, DateOnly.ParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber);
        }

        int component = Array.FindIndex(random.Table.Components, one => one.Member == member);
        int[] choices = [.. random.Choices];
        choices[component] = Array.FindIndex(random.Table.Components[component].Options, option => option.Member == value);
        return (choices, random.Day);
    }
}
