using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FleetCheck.Report;

/// <summary>Writes markup. What stands in the holes of an interpolated string is text and cannot become markup.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a line of markup.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref Markup markup) => output.Write('\n');

    /// <summary>Writes the program's own style sheet.</summary>
    public void Style(string sheet) => output.Write(sheet);

    /// <summary>The holes and the text between them, in the order they are written.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly TextWriter _output;

        // The lengths are for handlers that keep what they are given.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _output = writer.Output;

        public void AppendLiteral(string markup) => _output.Write(markup);

        public void AppendFormatted(string? text) => Encoder.Encode(_output, text ?? "");

        public void AppendFormatted(double number) => AppendFormatted(number.ToString("0.##", CultureInfo.InvariantCulture));

        public void AppendFormatted<T>(T value)
            where T : IFormattable => AppendFormatted(value.ToString(null, CultureInfo.InvariantCulture));

        public void AppendFormatted(DateOnly day) => AppendFormatted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private TextWriter Output => output;
}
