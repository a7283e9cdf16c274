using System.Text;
using Spectre.Console;

namespace FleetCheck.Output;

/// <summary>Consoles: coloured and as wide as the window, plain and of a fixed width where they are redirected.</summary>
internal static class Terminal
{
    private const int RedirectedWidth = 160;

    /// <summary>The standard output.</summary>
    public static IAnsiConsole Output()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StreamWriter(Console.OpenStandardOutput(),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            { AutoFlush = true }),
        });
        console.Profile.Width = RedirectedWidth;
        return console;
    }

    /// <summary>The standard error of a person's terminal: for what is no result, so that results can be piped.</summary>
    public static IAnsiConsole Error() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(Console.Error),
    });

    /// <summary>An empty table.</summary>
    public static Table Table(string title, params string[] columns)
    {
        Table table = new() { Border = TableBorder.Rounded, Title = new TableTitle(title, new Style(decoration: Decoration.Bold)) };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    /// <summary>Text of unknown origin: no markup is read in it, and no control character reaches the terminal.</summary>
    public static Text Plain(string text, Style? style = null) =>
        new(string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) && source[i] != '\n' ? '\uFFFD' : source[i];
            }
        }), style);
}
