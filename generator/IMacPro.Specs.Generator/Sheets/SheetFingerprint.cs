using System.Security.Cryptography;
using System.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>A checksum of what a sheet says.</summary>
internal static class SheetFingerprint
{
    /// <summary>
    /// SHA-256 of the text as UTF-8, comments, blank lines and byte order mark left out and lines ended by a line feed, in
    /// lower-case hexadecimal. What says nothing is left out so that it changes no output: another checkout's line ends, a note.
    /// </summary>
    public static string Compute(string text)
    {
        StringBuilder said = new(text.Length);
        SheetLines lines = new(Comments.Blank(text));
        while (lines.MoveNext())
        {
            if (!lines.Current.IsEmpty)
            {
                said.Append(lines.Current.Text).Append('\n');
            }
        }

        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(said.ToString()));
        StringBuilder hex = new(hash.Length * 2);
        foreach (byte part in hash)
        {
            hex.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        }

        return hex.ToString();
    }
}
