using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>C# of the documentation as a program: a comment behind a statement states the value it has.</summary>
internal static partial class Example
{
    /// <summary>What an example finds around it in a project of today.</summary>
    public const string Surroundings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.Linq;
        global using static global::Documented;

        internal static class Documented
        {
            public static void Check(object? value, string expected)
            {
                string actual = value switch
                {
                    null => "null",
                    bool truth => truth ? "true" : "false",
                    string text => '"' + text + '"',
                    IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                    _ => value.ToString() ?? "",
                };
                if (actual != expected)
                {
                    throw new InvalidOperationException($"The page says {expected}, the program says {actual}.");
                }
            }
        }
        """;

    public static string ToProgram(string text) => string.Join('\n', text.Split('\n').Select(Checked));

    private static string Checked(string line)
    {
        Match match = Statement().Match(line);
        if (!match.Success)
        {
            return line;
        }

        string code = match.Groups["code"].Value;
        Match printed = Printed().Match(code);
        if (printed.Success)
        {
            string text = SymbolDisplay.FormatLiteral('"' + match.Groups["value"].Value + '"', quote: true);
            return $"Check(string.Concat((object)({printed.Groups["value"].Value})), {text});";
        }

        string value = SymbolDisplay.FormatLiteral(match.Groups["value"].Value, quote: true);
        Match declaration = Declaration().Match(code);
        return declaration.Success
            ? $"{code} Check({declaration.Groups["name"].Value}, {value});"
            : $"Check({code.TrimEnd(';')}, {value});";
    }

    [GeneratedRegex(@"^(?<code>\S.*;)\s+// (?<value>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^Console\.WriteLine\((?<value>.*)\);$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(const )?[\w<>?.]+ (?<name>\w+) = ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
