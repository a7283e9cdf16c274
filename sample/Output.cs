using System.Text;
using Spectre.Console;

namespace Sample;

/// <summary>The console: coloured and as wide as the window, plain and of a fixed width where it is redirected.</summary>
internal static class Output
{
    private const int RedirectedWidth = 140;

    public static IAnsiConsole Create()
    {
        IAnsiConsole console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(Console.Out) });
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }

    /// <summary>Writes a table under its title.</summary>
    public static void Write(this IAnsiConsole console, string title, Table table)
    {
        console.WriteLine();
        console.WriteLine(title);
        console.Write(table);
    }

    /// <summary>An empty table.</summary>
    public static Table Table(params string[] columns)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    /// <summary>Adds a row of plain text; nothing in it is read as markup.</summary>
    public static void Add(this Table table, params object?[] cells) =>
        table.AddRow(cells.Select(cell => new Text(FormattableString.Invariant($"{cell}"))));
}
