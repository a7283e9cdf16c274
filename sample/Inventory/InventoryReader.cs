namespace FleetCheck.Inventory;

/// <summary>Reads inventories of any form, row by row.</summary>
internal static class InventoryReader
{
    private const int BufferSize = 1 << 16;

    /// <summary>Reads files one after the other.</summary>
    /// <param name="files">The files.</param>
    /// <param name="read">Told how many bytes of all the files have been read, now and then.</param>
    /// <returns>The rows, in the order of the files.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IEnumerable<InventoryRow> Read(IEnumerable<FileInfo> files, Action<long>? read)
    {
        long before = 0;
        foreach (FileInfo file in files)
        {
            using FileStream stream = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan);
            long last = 0;
            foreach (InventoryRow row in Read(stream, file))
            {
                if (read is not null && stream.CanSeek && stream.Position != last)
                {
                    last = stream.Position;
                    read(before + last);
                }

                yield return row;
            }

            before += last;
        }
    }

    private static IEnumerable<InventoryRow> Read(FileStream stream, FileInfo file) =>
        file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? ProfilerInventory.Read(stream, file.Name)
            : CsvInventory.Read(stream, file.Name);
}
