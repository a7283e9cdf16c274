using System.Security.Cryptography;
using System.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>A checksum of what a sheet says.</summary>
internal sealed class SheetFingerprint : IDisposable
{
    private const int PieceLength = 1024;

    // A sheet goes through piece by piece: a copy of the largest would take longer than the reading may go on when cancelled.
    private readonly char[] _piece = new char[PieceLength];
    private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(PieceLength)];
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CancellationToken _cancellation;
    private int _used;

    private SheetFingerprint(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>
    /// SHA-256 of the text as UTF-8, comments, blank lines and byte order mark left out and lines ended by a line feed, in
    /// lower-case hexadecimal. What says nothing is left out so that it changes no output: another checkout's line ends, a note.
    /// </summary>
    public static string Compute(string text, CancellationToken cancellation)
    {
        using SheetFingerprint fingerprint = new(cancellation);
        SheetLines lines = new(Comments.Blank(text));
        while (lines.MoveNext())
        {
            if (!lines.Current.IsEmpty)
            {
                fingerprint.Add(lines.Current.Text);
                fingerprint.Add("\n");
            }
        }

        return fingerprint.End();
    }

    public void Dispose() => _hash.Dispose();

    private void Add(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int count = Math.Min(text.Length - at, PieceLength - _used);
            text.CopyTo(at, _piece, _used, count);
            at += count;
            _used += count;
            if (_used == PieceLength)
            {
                Flush(isLast: false);
            }
        }
    }

    // The encoder keeps the first half of a pair that two pieces part.
    private void Flush(bool isLast)
    {
        _cancellation.ThrowIfCancellationRequested();
        _hash.AppendData(_bytes, 0, _encoder.GetBytes(_piece, 0, _used, _bytes, 0, isLast));
        _used = 0;
    }

    private string End()
    {
        Flush(isLast: true);
        byte[] hash = _hash.GetHashAndReset();
        StringBuilder hex = new(hash.Length * 2);
        foreach (byte part in hash)
        {
            hex.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        }

        return hex.ToString();
    }
}
