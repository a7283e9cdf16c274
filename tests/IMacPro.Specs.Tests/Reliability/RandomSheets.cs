using System.Text;
using CsCheck;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Sheets that nobody wrote: known ones with damage done to them, and pieces of known ones put together anew.</summary>
internal static class RandomSheets
{
    private const int LongestText = 200_000;

    private static readonly Gen<Damage> OneDamage = Gen.Select(
        Gen.Int[0, Damage.KindCount - 1], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 1 << 24], (kind, at, length, pick) => new Damage(kind, at, length, pick));

    private static readonly Gen<string> Damaged = Gen.Select(Gen.OneOf(KnownSheets.Texts), OneDamage.List[1, 12], (text, damages) =>
    {
        StringBuilder damaged = new(text);
        foreach (Damage damage in damages.TakeWhile(_ => damaged.Length < LongestText))
        {
            damage.Do(damaged);
        }

        return damaged.ToString();
    });

    // Words of any sheets beside each other: what no sheet states, and each reader may still be asked to read.
    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.OneOf(KnownSheets.Cells), Gen.OneOf(KnownSheets.Words).List[1, 12].Select(words => string.Join(' ', words)));

    private static readonly Gen<string> Line = Gen.OneOf(
        Cell.List[2, 5].Select(cells => $"| {string.Join(" | ", cells)} |"),
        Cell.List[2, 3].Select(cells => $"- {cells[0]}: {string.Join(", ", cells.Skip(1))}"),
        Gen.OneOf(KnownSheets.Lines));

    private static readonly Gen<string> Assembled = Line.List[1, 60].Select(lines => string.Join('\n', lines));

    // What an editor of another mind, or a disk, makes of the bytes.
    private static readonly Gen<Func<string, string>> Bytes = Gen.Frequency(
        (12, Gen.Const<Func<string, string>>(text => text)),
        (1, Gen.Select(Gen.Double.Unit, Gen.Int[0, 7], (at, bit) => (Func<string, string>)(text => Flip(text, Encoding.UTF8, Encoding.UTF8, at, bit)))),
        (1, Gen.Select(Gen.Double.Unit, Gen.Int[0, 7], (at, bit) => (Func<string, string>)(text => Flip(text, Encoding.UTF8, Encoding.Latin1, at, bit)))),
        (1, Gen.Select(Gen.Double.Unit, Gen.Int[0, 7], (at, bit) => (Func<string, string>)(text => Flip(text, Encoding.Unicode, Encoding.UTF8, at, bit)))),
        (1, Gen.Select(Gen.Double.Unit, Gen.Int[0, 7], (at, bit) => (Func<string, string>)(text => Flip(text, Encoding.Latin1, Encoding.Unicode, at, bit)))));

    /// <summary>All of these.</summary>
    public static Gen<string> Any { get; } = Gen.Select(Gen.OneOf(Damaged, Damaged, Assembled), Bytes, (text, read) => read(text));

    /// <summary>The sheet of a number: the same number is the same sheet, whatever else is tried.</summary>
    public static string Of(int number) => Any.Generate(new PCG((uint)number, Budget.Seed), null, out _);

    private static string Flip(string text, Encoding written, Encoding read, double at, int bit)
    {
        byte[] bytes = written.GetBytes(text);
        if (bytes.Length > 0)
        {
            bytes[(int)(at * (bytes.Length - 1))] ^= (byte)(1 << bit);
        }

        return read.GetString(bytes);
    }
}
