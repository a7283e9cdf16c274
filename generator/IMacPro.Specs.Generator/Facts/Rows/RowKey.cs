using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>The key of a row under its heading: looked up once, however many columns and variants the row has.</summary>
internal sealed class RowKey(Cell section, Cell key)
{
    private RowReader? _reader;
    private bool _isLookedUp;

    public Cell Section => section;

    public Cell Cell => key;

    /// <summary>The key with its tokens, as each of its values knows it.</summary>
    public ScannedCell Scanned { get; } = new(key);

    /// <summary>The reader of the key; null where it is not known.</summary>
    public RowReader? Reader
    {
        get
        {
            if (!_isLookedUp)
            {
                _reader = key.Text.Length > SheetLimits.LongestCell ? null : RowReaders.Find(key.Text, section.Text);
                _isLookedUp = true;
            }

            return _reader;
        }
    }

    /// <summary>A value that knows this key.</summary>
    public ScannedCell With(Cell value) => new(value) { Key = Scanned };
}
