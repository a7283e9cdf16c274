using System.Runtime.CompilerServices;
using System.Text;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes lines of C# with the right indentation. Lines end with a line feed on every system.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private readonly StringBuilder _text = new(16 * 1024);
    private int _depth;

    /// <summary>A line; an empty one carries no indentation.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            Indentation().Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A line whose pieces stand there already.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] Pieces pieces)
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>A line where there is one.</summary>
    public SourceWriter LineUnlessNull(string? line) => line is null ? this : Line(line);

    /// <summary>A line and the opening brace under it.</summary>
    public SourceWriter Open(string line) => Line(line).Open();

    /// <summary>A line whose pieces stand there already, and the opening brace under it.</summary>
    public SourceWriter Open([InterpolatedStringHandlerArgument("")] Pieces pieces) => Line(pieces).Open();

    /// <summary>An opening brace under the line before.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>The closing brace of the innermost block, with what follows it on the same line.</summary>
    public SourceWriter Close(string tail = "")
    {
        _depth--;
        return Line("}" + tail);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    /// <summary>How many characters were written.</summary>
    public int Length => _text.Length;

    /// <summary>Reads all lines piece by piece: as one text, a machine's file would be a large object, which is given back late.</summary>
    public TextReader OpenText() => new LineReader(_text);

    public override string ToString() => _text.ToString();

    private StringBuilder Indentation() => _text.Append(' ', _depth * IndentWidth);

    /// <summary>
    /// An interpolated line, written piece by piece: most of what is emitted are such lines, and each would be a text of its own
    /// first. Pieces are texts and nothing else, so that no number is written as the user's culture has it.
    /// </summary>
    [InterpolatedStringHandler]
    public readonly ref struct Pieces
    {
        private readonly StringBuilder _text;

        public Pieces(int literalLength, int formattedCount, SourceWriter writer) => _text = writer.Indentation();

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);
    }

    /// <summary>Reads what was written without a second copy of it.</summary>
    private sealed class LineReader(StringBuilder text) : TextReader
    {
        private int _position;

        public override int Peek() => _position < text.Length ? text[_position] : -1;

        public override int Read() => _position < text.Length ? text[_position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            int read = Math.Min(count, text.Length - _position);
            text.CopyTo(_position, buffer, index, read);
            _position += read;
            return read;
        }
    }
}
