using System.Text.RegularExpressions;

namespace IMacPro.Specs.PackageTests;

/// <summary>What cannot work is said once, with a code, before the compiler runs.</summary>
public partial class ErrorTests(Package package)
{
    private const string Nothing = "System.Console.WriteLine();";

    [Theory]
    [InlineData("roslyn3.11")]
    [InlineData("roslyn4.7")]
    public async Task SPECPKG001_stops_a_build_whose_compiler_is_too_old_and_says_what_is_needed(string compiler)
    {
        Consumer consumer = package.NewConsumer(Nothing);

        DotnetResult build = (await consumer.BuildAsync("-p:CompilerApiVersion=" + compiler)).Failed();

        Assert.Contains("error SPECPKG001", build.Output, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 8.0.100 or Visual Studio 2022 17.8", build.Output, StringComparison.Ordinal);
    }

    // 4.10 is newer than 4.8, and a compiler that does not say its version may well be new enough.
    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.10")]
    [InlineData("roslyn5.0")]
    [InlineData("something else")]
    [InlineData("")]
    public async Task SPECPKG001_leaves_every_other_compiler_in_peace(string compiler) =>
        (await package.NewConsumer(Nothing).BuildAsync("-t:IMacProSpecsCheck", "-p:CompilerApiVersion=" + compiler)).Succeeded();

    [Fact]
    public async Task SPECPKG002_names_every_sheet_that_is_not_there_and_no_other()
    {
        Consumer consumer = package.NewConsumer(
            Nothing,
            """
            <ItemGroup>
              <SpecSheet Include="machines/present.txt;machines/absent.txt;machines/also absent.txt" />
            </ItemGroup>
            """);
        consumer.Write("machines/present.txt", Sheets.WithWidth(3840));

        // The summary at the end of a build says every error again.
        IEnumerable<string> lines = (await consumer.BuildAsync()).Failed().Lines.Distinct(StringComparer.Ordinal);
        string error = Assert.Single(lines, line => line.Contains(": error ", StringComparison.Ordinal));

        Assert.Contains("SPECPKG002", error, StringComparison.Ordinal);
        Assert.Contains("absent.txt", error, StringComparison.Ordinal);
        Assert.Contains("also absent.txt", error, StringComparison.Ordinal);
        Assert.DoesNotContain("present.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SPECPKG002_says_that_a_folder_is_no_sheet()
    {
        Consumer consumer = package.NewConsumer(Nothing, """<ItemGroup><SpecSheet Include="machines" /></ItemGroup>""");
        consumer.Write("machines/present.txt", Sheets.WithWidth(3840));

        DotnetResult build = (await consumer.BuildAsync("-t:IMacProSpecsCheck")).Failed();

        Assert.Contains("error SPECPKG002: Spec sheet is a folder: ", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PropertyGroup><IMacProSpecsVisibility>pubic</IMacProSpecsVisibility></PropertyGroup>", "IMacProSpecsVisibility is 'pubic'")]
    [InlineData("<PropertyGroup><IMacProSpecsBuiltIn>maybe</IMacProSpecsBuiltIn></PropertyGroup>", "IMacProSpecsBuiltIn is 'maybe'")]
    [InlineData("<PropertyGroup><IMacProSpecsReadProse>no</IMacProSpecsReadProse></PropertyGroup>", "IMacProSpecsReadProse is 'no'")]
    [InlineData("<ItemGroup><SpecSheet Include=\"present.txt\" Visibility=\"publc\" /></ItemGroup>", "The Visibility of the SpecSheet present.txt")]
    [InlineData(
        "<PropertyGroup><IMacProSpecsNamespace>Acme.Fleet-Lab</IMacProSpecsNamespace></PropertyGroup>", "IMacProSpecsNamespace is 'Acme.Fleet-Lab'")]
    [InlineData(
        "<PropertyGroup><IMacProSpecsNamespace>1Acme</IMacProSpecsNamespace></PropertyGroup>", "IMacProSpecsNamespace is '1Acme'")]
    [InlineData(
        "<PropertyGroup><IMacProSpecsNamespace>Acme..X</IMacProSpecsNamespace></PropertyGroup>", "IMacProSpecsNamespace is 'Acme..X'")]
    [InlineData("<ItemGroup><SpecSheet Include=\"present.txt\" Namespace=\"A.class.@b\" /></ItemGroup>", "The Namespace 'A.class.@b' of a SpecSheet")]
    [InlineData("<ItemGroup><SpecSheet Include=\"present.txt\" TypeName=\"Foo Bar!\" /></ItemGroup>", "The TypeName 'Foo Bar!' of a SpecSheet")]
    [InlineData("<ItemGroup><SpecSheet Include=\"present.txt\" TypeName=\"Bob's(`1)\" /></ItemGroup>", "The TypeName 'Bob's(`1)' of a SpecSheet")]
    public async Task SPECPKG003_warns_of_a_setting_that_cannot_be(string settings, string message)
    {
        Consumer consumer = package.NewConsumer(Nothing, settings);
        consumer.Write("present.txt", Sheets.WithWidth(3840));

        Assert.Contains("warning SPECPKG003: " + message, (await consumer.BuildAsync("-t:IMacProSpecsCheck")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SPECPKG003_names_every_name_that_cannot_be_once_and_no_other()
    {
        Consumer consumer = package.NewConsumer(
            Nothing,
            """
            <ItemGroup>
              <SpecSheet Include="a.txt;b.txt" TypeName="1x" />
              <SpecSheet Include="c.txt" TypeName="@class" />
              <SpecSheet Include="d.txt" TypeName="class" />
              <SpecSheet Include="e.txt" TypeName="Größe_1" />
            </ItemGroup>
            """);

        Assert.Equal<string>(["'1x'", "'@class'"], await NamesWarnedOfAsync(consumer));
    }

    // Letters of any script, words that are keywords only in places, and blanks around a name are all right to the generator.
    [Fact]
    public async Task SPECPKG003_names_every_namespace_that_cannot_be_and_no_other()
    {
        Consumer consumer = package.NewConsumer(
            Nothing,
            """
            <PropertyGroup><IMacProSpecsNamespace>Größe.日本._1</IMacProSpecsNamespace></PropertyGroup>
            <ItemGroup>
              <SpecSheet Include="a.txt" Namespace="record.field.var" />
              <SpecSheet Include="b.txt" Namespace=" classy.eventful " />
              <SpecSheet Include="c.txt" Namespace="event.Acme" />
            </ItemGroup>
            """);

        Assert.Equal<string>(["'event.Acme'"], await NamesWarnedOfAsync(consumer));
    }

    [Fact]
    public async Task A_design_time_build_goes_on_without_a_missing_sheet()
    {
        Consumer consumer = package.NewConsumer(
            Nothing,
            """<ItemGroup><SpecSheet Include="nowhere.txt" /></ItemGroup>""");

        string[] designTime = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];
        (await consumer.BuildAsync([.. designTime, "-t:CoreCompile"])).Succeeded();
    }

    // Without the summary at the end of a build, which says every warning again.
    private static async Task<string[]> NamesWarnedOfAsync(Consumer consumer)
    {
        foreach (string sheet in new[] { "a.txt", "b.txt", "c.txt", "d.txt", "e.txt" })
        {
            consumer.Write(sheet, Sheets.WithWidth(3840));
        }

        string[] arguments = ["msbuild", "App.csproj", "-restore", "-t:IMacProSpecsCheck", "-clp:NoSummary"];
        IEnumerable<string> lines = (await consumer.DotnetAsync(arguments)).Lines;
        return
        [
            .. lines.Where(line => line.Contains("SPECPKG003", StringComparison.Ordinal))
                .Select(line => Quoted().Match(line).Value).Order(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex("'[^']*'", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
