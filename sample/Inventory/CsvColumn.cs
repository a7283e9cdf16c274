using System.Buffers.Binary;
using System.Numerics;
using CsvHelper;

namespace FleetCheck.Inventory;

/// <summary>A column of a file, which says the same of many machines.</summary>
/// <param name="index">The field of a row; below 0 where the file has no such column.</param>
internal sealed class CsvColumn(int index)
{
    // One text for each place: texts that share one are read anew in turn, and memory does not grow with the file. Nor does it with
    // the blanks around a text, which are bytes to be known by as well.
    private const int PlaceBits = 11;

    // 2 to the 64th, parted by the golden ratio: its multiples lie far apart.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Cell[] _cells = new Cell[1 << PlaceBits];
    private readonly FieldText _none = new("");

    public FieldText Read(CsvReader csv)
    {
        if (index < 0)
        {
            return _none;
        }

        ReadOnlySpan<byte> bytes = csv.GetRawSpan(index);
        ref Cell cell = ref _cells[PlaceOf(bytes)];
        if (cell.Text is not null && bytes.SequenceEqual(cell.Bytes))
        {
            return cell.Text;
        }

        FieldText text = new(csv.GetString(index));
        if (bytes.Length <= FieldText.Longest)
        {
            cell = new Cell(bytes.ToArray(), text);
        }

        return text;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (byte one in bytes)
            {
                hash = (hash << 8) | one;
            }
        }
        else
        {
            ulong last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Spread;
            }

            hash = BitOperations.RotateLeft(hash, 32) ^ last;
        }

        return (int)((hash * Spread) >> (64 - PlaceBits));
    }

    private readonly record struct Cell(byte[] Bytes, FieldText Text);
}
