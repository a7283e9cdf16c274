using System.Text.Json;

namespace FleetCheck.Inventory;

/// <summary>
/// The values in a file of JSON, one by one: those that follow each other, or those in an array. Only the one that is being
/// read is in memory.
/// </summary>
internal sealed class JsonValues(Stream stream) : IDisposable
{
    // No report of one machine is this long.
    private const int Most = 1 << 24;

    private byte[] _bytes = new byte[1 << 16];
    private int _count;
    private bool _isEnd;
    private bool _hasBegun;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowMultipleValues = true });
    private JsonDocument? _current;
    private long _line = 1;

    /// <summary>The value; valid until the next one.</summary>
    public JsonElement Current => _current!.RootElement;

    /// <summary>The line it starts in.</summary>
    public long Line { get; private set; }

    /// <summary>Goes on to the next value.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="JsonException">What comes next is no JSON.</exception>
    public bool Next()
    {
        Dispose();
        while (!TryTake())
        {
            if (_isEnd)
            {
                return false;
            }

            Fill();
        }

        return true;
    }

    public void Dispose()
    {
        _current?.Dispose();
        _current = null;
    }

    // False where the bytes do not reach to the end of a value.
    private bool TryTake()
    {
        Utf8JsonReader reader = new(_bytes.AsSpan(0, _count), _isEnd, _state);
        while (_hasBegun && reader.Read())
        {
            if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
            {
                continue;
            }

            int start = (int)reader.TokenStartIndex;
            if (!JsonDocument.TryParseValue(ref reader, out _current))
            {
                return false;
            }

            Line = _line + _bytes.AsSpan(0, start).Count((byte)'\n');
            Drop((int)reader.BytesConsumed);
            _state = reader.CurrentState;
            return true;
        }

        return false;
    }

    private void Drop(int count)
    {
        _line += _bytes.AsSpan(0, count).Count((byte)'\n');
        _count -= count;
        _bytes.AsSpan(count, _count).CopyTo(_bytes);
    }

    private void Fill()
    {
        if (_count == _bytes.Length)
        {
            if (_count >= Most)
            {
                throw new JsonException("A value is longer than any report.", path: null, _line - 1, bytePositionInLine: null);
            }

            Array.Resize(ref _bytes, _count * 2);
        }

        int read = stream.Read(_bytes, _count, _bytes.Length - _count);
        _count += read;
        _isEnd = read == 0;
        if (!_hasBegun && (_isEnd || _count >= 3))
        {
            _hasBegun = true;
            if (_bytes.AsSpan(0, _count).StartsWith("\uFEFF"u8))
            {
                Drop(3);
            }
        }
    }
}
