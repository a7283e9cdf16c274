namespace IMacPro.Specs.IdeTests;

/// <summary>What is offered after a dot.</summary>
public class CompletionTests
{
    [Fact]
    public async Task After_the_sheets_class_its_areas_are_offered()
    {
        using Editor editor = new("using IMacPro.Specs; class Desk { int Width() => IMacProSpec.$$; }");

        string[] offered = [.. (await editor.CompleteAsync()).Select(item => item.DisplayText)];

        Assert.All(["Display", "Memory", "Ports", "Machine", "Source"], area => Assert.Contains(area, offered, StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_an_enum_its_options_are_offered_and_nothing_else()
    {
        using Editor editor = new("using IMacPro.Specs; class Desk { IMacProMemory Memory => IMacProMemory.$$; }");

        string[] offered = [.. (await editor.CompleteAsync()).Select(item => item.DisplayText).Order(StringComparer.Ordinal)];

        Assert.Equal(["GB128", "GB256", "GB32", "GB64"], offered);
    }

    [Fact]
    public async Task An_option_is_described_in_the_sheets_words_and_dates()
    {
        using Editor editor = new("using IMacPro.Specs; class Desk { IMacProMemory Memory => IMacProMemory.$$; }");

        Assert.Contains("256 GB: on sale from 2019-03-19", await editor.DescribeAsync("GB256"), StringComparison.Ordinal);
    }
}
