using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.IdeTests;

/// <summary>An edit of a sheet shows in the code beside it at once.</summary>
public class SheetTests
{
    private const string Completing = "using IMacPro.Specs; class Desk { IMacProMemory Memory => IMacProMemory.$$; }";
    private const string Using = "using IMacPro.Specs; class Desk { const int Slots = IMacProSpec.Memory.Slots; }";

    [Fact]
    public async Task An_option_added_to_a_sheet_is_offered()
    {
        using Editor editor = new(Completing);
        Assert.DoesNotContain(await editor.CompleteAsync(), item => item.DisplayText == "GB96");

        await editor.EditAsync("imac-pro.txt", "| Memory | 64 GB ", "| Memory | 96 GB | 2019-03-19 | | | |\n| Memory | 64 GB ");

        Assert.Contains(await editor.CompleteAsync(), item => item.DisplayText == "GB96");
    }

    [Fact]
    public async Task A_sheet_that_is_removed_takes_its_types_along()
    {
        using Editor editor = new(Using);
        Assert.Empty(await editor.GetDiagnosticsAsync());

        editor.Remove("imac-pro.txt");

        Assert.Contains(await editor.GetDiagnosticsAsync(), diagnostic => diagnostic.Id == "CS0103");
    }

    [Fact]
    public async Task A_row_that_loses_its_value_is_underlined_in_the_sheet()
    {
        using Editor editor = new(Using);
        Assert.DoesNotContain(await editor.GetDiagnosticsAsync("imac-pro.txt"), IsWarning);

        await editor.EditAsync("imac-pro.txt", "| Memory slots | 4", "| Memory slots | |\n| Spare slots | 4");

        Diagnostic diagnostic = Assert.Single(await editor.GetDiagnosticsAsync("imac-pro.txt"), IsWarning);
        Assert.Equal("SPEC0002", diagnostic.Id);
    }

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
