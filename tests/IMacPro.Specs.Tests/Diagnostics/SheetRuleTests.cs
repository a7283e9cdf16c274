using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Diagnostics;

/// <summary>Each rule about sheets: where it is reported, what it says, and that all else of the sheet is typed.</summary>
public class SheetRuleTests
{
    private const string Typed = "class GB16";

    [Fact]
    public async Task TheBuiltInSheetsReportNothing() => await SheetReports.AssertAsync(Sheets.IMacPro, Sheets.MacOS);

    [Fact]
    public async Task AnEmptyFileYieldsNoTypes()
    {
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User("empty.txt", "{|SPEC0001:|}"), Examples.Small);

        Assert.Equal(
            ["The sheet 'empty.txt' has no row that states a fact, so it yields no types; write rows such as '| Memory | 16 GB |'"],
            reports.Messages);
    }

    [Fact]
    public async Task AFileWithoutATableYieldsNoTypes() => await SheetReports.AssertAsync(
        Sheets.User("prose.txt", "= {|SPEC0001:Acme Zero|} =\n\nA machine that was never built.\n"), Examples.Small);

    [Fact]
    public async Task ASheetThatYieldsNoTypesEmitsNothing()
    {
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User("prose.txt", "= {|SPEC0001:Acme Zero|} =\n"));

        Assert.Empty(reports.Run.Sources);
    }

    [Fact]
    public async Task ARowWithoutAValue() => AssertReported(
        "The row 'Weight' has no value; write '| Weight | value |', or N/A where there is none",
        Typed,
        await Report("| {|SPEC0002:Weight|} | |", "| Memory | 16 GB |"));

    [Fact]
    public async Task ABulletWithoutAValue() => AssertReported(
        "The row 'Developer' has no value; write '| Developer | value |', or N/A where there is none",
        Typed,
        await Report("- {|SPEC0002:Developer|}:", "| Memory | 16 GB |"));

    [Fact]
    public async Task ALongTextIsQuotedByItsBeginning()
    {
        string key = new('w', 199);

        AssertReported($"The row '{key}w…' has no value; write '| {key}w… | value |', or N/A where there is none", Typed, await Report($"| {{|SPEC0002:{key}ww|}} | |", "| Memory | 16 GB |"));
        AssertReported($"The row '{key}…' has no value; write '| {key}… | value |', or N/A where there is none", Typed, await Report($"| {{|SPEC0002:{key}\U0001F5A5|}} | |", "| Memory | 16 GB |"));
    }

    [Fact]
    public async Task ARowThatSaysThereIsNoValueIsFine() => await Report("| Weight | N/A |", "| Memory | 16 GB |");

    [Fact]
    public async Task ANumberThatCannotBeRead() => AssertReported(
        "'heavy' cannot be read as a weight; write for example '12.5 lb (5.7 kg)'",
        Typed,
        await Report("| Weight | {|SPEC0003:heavy|} |", "| Memory | 16 GB |"));

    [Fact]
    public async Task ADateThatCannotBeRead() => AssertReported(
        "'soon' cannot be read as a date; write for example '1984-01-24'",
        Typed,
        await Report("| Memory | 16 GB |", "== Timeline ==", "| Date | Event |", "| {|SPEC0003:soon|} | Released |", "| 1984-01-24 | Announced |"));

    [Fact]
    public async Task TwoRowsThatDisagree() => AssertReported(
        "Identity: released is '1985' here but '1984' on line 3, which is kept",
        "SpecDate(1984)",
        await Report("| Released | 1984 |", "| Released | {|SPEC0004:1985|} |"));

    [Fact]
    public async Task PoundsAndKilogramsThatDisagree() => AssertReported(
        "Weight is '5 kg' here but '20 lb' on line 3, which is kept",
        Typed,
        await Report("| Weight | {|SPEC0004:20 lb (5 kg)|} |", "| Memory | 16 GB |"));

    [Fact]
    public async Task PoundsAndKilogramsThatAreRoundedAgree() => await Report("| Weight | 21.5 lb (9.7 kg) |", "| Memory | 16 GB |");

    [Fact]
    public async Task ADateThatIsOnlyMorePreciseAgrees() => await Report("| Released | 1984 |", "| Released | January 24, 1984 |");

    [Fact]
    public async Task ASecondSheetOfOneName()
    {
        TestSheet first = Examples.Small;
        TestSheet second = Sheets.User("second.txt", "\n\n= {|SPEC0005:Acme One|} =\n| Memory | 32 GB |\n");

        SheetReports reports = await SheetReports.AssertAsync(second, first, Examples.TwoVariants.With("| Keyboard light | Yes | No |", ""));

        Assert.Equal(
            ["The sheet 'second.txt' would give the type 'AcmeOneSpec', which the sheet 'acme-one.txt' gives already, so it gives 'AcmeOneSpec2'; "
                + "set TypeName on one of the two SpecSheet items"],
            reports.Messages);
        Assert.Contains("class GB32", reports.Run.Sources["IMacPro.Specs.AcmeOneSpec2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondSheetOfOneNameInAFileOfOneName()
    {
        GeneratorRun run = GeneratorRun.Of(
            new TestProject(), Sheets.User("/machines/old/a.txt", "= Bench =\n| Memory | 8 GB |\n"), Sheets.User("/machines/new/a.txt", "= Bench =\n| Memory | 16 GB |\n"));

        Assert.Equal(
            ["The sheet 'old/a.txt' would give the type 'BenchSpec', which the sheet 'new/a.txt' gives already, so it gives 'BenchSpec2'; "
                + "set TypeName on one of the two SpecSheet items"],
            (await run.GetSheetDiagnosticsAsync()).Select(reported => reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToArray());
    }

    [Fact]
    public async Task ASheetThatIsCalledAsAVariantOfAnother()
    {
        TestSheet variants = Sheets.User("slate.txt", "= Slate =\n| Model | Mini | Pro |\n| Ports | 2× HDMI | 3× HDMI |\n| Memory | 8 GB | 16 GB |\n");
        TestSheet other = Sheets.User("slate-pro.txt", "= Slate Pro =\n| Ports | 4× HDMI |\n| Memory | 8 GB |\n");

        GeneratorRun run = GeneratorRun.Of(new TestProject(), variants, other);

        Assert.Equal(
            ["The sheet 'slate.txt' would give the type 'SlateProSetup', which the sheet 'slate-pro.txt' gives already, so it gives 'SlateSpec2'; "
                + "set TypeName on one of the two SpecSheet items"],
            (await run.GetSheetDiagnosticsAsync()).Select(reported => reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToArray());
        StrictCompilation.Compile(run);
    }

    [Fact]
    public async Task ASheetOfWhichAVariantIsCalledAsTheBuiltInMachine()
    {
        TestSheet variants = Sheets.User("a.txt", "= iMac =\n| Model | Mini | Pro |\n| Ports | 2× HDMI | 3× HDMI |\n| Memory | 8 GB | 16 GB |\n");

        GeneratorRun run = GeneratorRun.Of(new TestProject(), variants, Sheets.IMacPro, Sheets.MacOS);

        Assert.Equal(
            ["The sheet 'a.txt' would give the type 'IMacProSetup', which the sheet 'imac-pro.txt' gives already, so it gives 'IMacSpec2'; "
                + "set TypeName on its SpecSheet item"],
            (await run.GetSheetDiagnosticsAsync()).Select(reported => reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToArray());
        Assert.True(run.Sources.ContainsKey("IMacPro.Specs.IMacProSpec.g.cs"));
        StrictCompilation.Compile(run);
    }

    [Fact]
    public async Task ASheetWithANameOfTheVocabulary()
    {
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User("a.txt", "= {|SPEC0005:Display|} =\n| Memory | 16 GB |\n"));

        Assert.Equal(
            ["The sheet 'a.txt' would give the type 'DisplaySpec', which the vocabulary gives already, so it gives 'DisplaySpec2'; set TypeName on its SpecSheet item"],
            reports.Messages);
    }

    [Fact]
    public async Task AnInvisibleCharacter() => AssertReported(
        "An invisible character, U+200B, stands here; delete it if it is not meant",
        Typed,
        await Report("| Memory | 16{|SPEC0006:\u200B|} GB |"));

    [Fact]
    public async Task AnOptionOfAnUnknownComponent() => AssertReported(
        "'Memroy' is not a component that has options, so the row is kept as text; did you mean 'memory'?",
        Typed,
        await Report(
            "| Memory | 16 GB |",
            "== Configuration options ==",
            "| Component | Option |",
            "| {|SPEC0007:Memroy|} | 32 GB |"));

    [Fact]
    public async Task AnOptionThatWasNeverOnSale() => AssertReported(
        "'32 GB' is on sale from 1985-01-01 but not any more on 1984-01-24, so never; the first day on which it could not be ordered has to be the later one",
        Typed,
        await Report(
            "| Memory | 16 GB |",
            "== Configuration options ==",
            "| Component | Option | From | Until |",
            "| Memory | 32 GB | 1985-01-01 | {|SPEC0008:1984-01-24|} |"));

    [Fact]
    public async Task AMachineThatWasNeverOnSale() => AssertReported(
        "'Acme One' is on sale from 1985-01 but not any more on 1984, so never; the first day on which it could not be ordered has to be the later one",
        Typed,
        await Report("- Released: January 1985", "- Discontinued: {|SPEC0008:1984|}", "| Memory | 16 GB |"));

    [Fact]
    public async Task AMachineOfWhichTheDatesMayAgreeIsNotReported() => Assert.Empty(
        (await Report("- Released: January 1985", "- Discontinued: 1985", "| Memory | 16 GB |")).Messages);

    [Fact]
    public async Task AConditionThatNamesNothingKnown() => AssertReported(
        "The condition 'only with the Core i9' names no other option and no variant of this sheet, so it is kept as text and configurations are not checked against it",
        "\"only with the Core i9\"",
        await Report("| Memory | 16 GB |", "| Storage | 1 TB SSD or 8 TB SSD ({|SPEC0013:only with the Core i9|}) |"));

    [Fact]
    public async Task AConditionThatIsUnderstoodIsNotReported() => Assert.Empty(
        (await Report("| Memory | 16 GB |", "| Storage | 1 TB SSD or 8 TB SSD (only with 16 GB) |")).Messages);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, 1)]
    [InlineData(LanguageVersion.CSharp8, 1)]
    [InlineData(LanguageVersion.CSharp9, 0)]
    public async Task AnOldLanguageVersionIsToldWhatItMisses(LanguageVersion language, int times)
    {
        GeneratorRun run = GeneratorRun.Of(new TestProject { Language = language, Code = ["class Program { }"] }, Sheets.IMacPro, Sheets.MacOS, Examples.Small);

        Assert.Equal(Enumerable.Repeat("SPEC0010", times).ToArray(), (await run.GetSheetDiagnosticsAsync()).Select(reported => reported.Id).ToArray());
    }

    [Fact]
    public async Task ARowKeptAsText() => AssertReported(
        "'Nickname' is not a row with a typed meaning, so its text is kept as 'Other.Nickname.Text'",
        "const string Text = \"Bob\"",
        await Report("| {|SPEC0009:Nickname|} | Bob |"));

    [Theory]
    [InlineData("Nick-name", "NickName_2", "NickName")]
    [InlineData("Nick name", "NickName_2", "NickName")]
    [InlineData("Text", "Text_2", "Text")]
    public async Task ARowKeptAsTextUnderANameThatIsNotItsOwn(string key, string name, string taken) => AssertReported(
        $"'{key}' is not a row with a typed meaning, so its text is kept as 'Other.{name}.Text', since '{taken}' is the name of something else",
        $"class {name}\n",
        await Report("| {|SPEC0009:Nick name|} | Bob |", $"| {{|SPEC0009:{key}|}} | Rob |"));

    [Fact]
    public async Task AValueBehindTheLastColumn() => AssertReported(
        "The row 'Finish' has 3 values where its table has columns for 2, so 'black' is kept as text; write '\\|' for a bar within a value",
        "const string Text = \"black\"",
        await Report("| Model | Small | Large |", "| Memory | 8 GB | 16 GB |", "| Finish | Silver | Silver | {|SPEC0014:black|} |"));

    [Fact]
    public async Task ASheetThatIsTooLarge()
    {
        string large = "{|SPEC0011:= Acme Large =|}\n| Memory | 16 GB |\n" + new string('x', SheetLimits.LargestSheet - "= Acme Large =\n| Memory | 16 GB |\n".Length + 1);
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User("large.txt", large), Examples.Small);

        Assert.Equal(
            ["The sheet 'large.txt' has 16,777,217 characters and yields no types, since sheets of up to 16,777,216 are read; give each machine a sheet of its own"],
            reports.Messages);
        Assert.DoesNotContain(reports.Run.Sources.Keys, name => name.Contains("AcmeLarge", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASheetOfTheLargestSizeIsRead()
    {
        string rows = "= Acme Full =\n| Memory | 16 GB |\n";
        SheetReports reports = await SheetReports.AssertAsync(Sheets.User("full.txt", rows + new string('x', SheetLimits.LargestSheet - rows.Length)));

        Assert.Contains(Typed, reports.Run.Sources["IMacPro.Specs.AcmeFullSpec.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneBadSheetLeavesTheOthersAlone()
    {
        SheetReports reports = await SheetReports.AssertAsync(
            Sheets.User("bad.txt", "= Acme Bad =\n| {|SPEC0002:Weight|} | |\n| {|SPEC0009:Odd|} | x |\n"), Examples.Small, Sheets.User("empty.txt", "{|SPEC0001:|}"));

        Assert.Equal(
            GeneratorRun.Of(Examples.Small).Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], reports.Run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"]);
    }

    private static Task<SheetReports> Report(params string[] rows) => SheetReports.AssertAsync(Examples.Of("Acme One", rows));

    private static void AssertReported(string message, string emitted, SheetReports reports)
    {
        Assert.Contains(message, reports.Messages, StringComparer.Ordinal);
        Assert.Contains(emitted, reports.Run.Sources["IMacPro.Specs.AcmeOneSpec.g.cs"], StringComparison.Ordinal);
    }
}
