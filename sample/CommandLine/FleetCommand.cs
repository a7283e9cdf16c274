using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using IMacPro.Specs;

namespace FleetCheck.CommandLine;

/// <summary>The command line: what may be asked for, and how.</summary>
internal static class FleetCommand
{
    private static readonly Argument<FileInfo[]> Inventories = new("inventory")
    {
        Description = "Inventories to check: CSV, or the JSON of system_profiler where the name ends in .json. Without one, the fleet that comes with the program.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Target = new("--target")
    {
        Description = "The macOS that machines are meant to get whose row names none, such as 15 or 10.14.6.",
        HelpName = "version",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON instead of tables." };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Write CSV instead of tables." };

    private static readonly Option<FileInfo?> Report = new("--report")
    {
        Description = "Write a page with the fleet, its problems and a picture of what could be ordered when.",
        HelpName = "file.html",
    };

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        RootCommand command = new("Checks a fleet of machines: whether each could be ordered, what is wrong with it, and which macOS it can get.")
        {
            Inventories, Target, Json, Csv, Report,
        };
        Inventories.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-'))
                {
                    result.AddError($"There is no option '{token.Value}'.");
                }
                else if (!File.Exists(token.Value))
                {
                    result.AddError($"There is no file '{token.Value}'.");
                }
            }
        });
        Target.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string text && !MacOSVersion.TryParse(text, out _))
            {
                result.AddError($"'{text}' is no version of macOS.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Json) && result.GetValue(Csv))
            {
                result.AddError("Options '--json' and '--csv' exclude each other.");
            }
        });
        command.SetAction((parsed, stop) => Task.Run(() => FleetRun.Run(Request(parsed), stop), CancellationToken.None));

        ParseResult parsed = command.Parse(args);
        if (parsed.Action is ParseErrorAction error)
        {
            // The page of help would hide the one line that says what is wrong.
            error.ShowHelp = false;
        }

        InvocationConfiguration configuration = new()
        {
            // A read that waits for more cannot be told to stop; after this it is left alone.
            ProcessTerminationTimeout = TimeSpan.FromMilliseconds(500),
            // It would leave with 1, which says that the fleet has problems.
            EnableDefaultExceptionHandler = false,
        };
        int code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.BadUsage : code;
    }

    private static CheckRequest Request(ParseResult parsed) => new(
        parsed.GetValue(Inventories) is [_, ..] files ? files : [Shipped("fleet.csv")],
        parsed.GetValue(Target) ?? "",
        parsed.GetValue(Json) ? OutputForm.Json : parsed.GetValue(Csv) ? OutputForm.Csv : OutputForm.Table,
        parsed.GetValue(Report));

    private static FileInfo Shipped(string name) => new(Path.Combine(AppContext.BaseDirectory, name));
}
