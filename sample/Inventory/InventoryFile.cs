namespace FleetCheck.Inventory;

/// <summary>An inventory of any form, open to be read.</summary>
/// <param name="file">The file.</param>
/// <exception cref="IOException">The file cannot be read.</exception>
/// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
internal sealed class InventoryFile(FileInfo file) : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _stream = new(
        file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan);

    /// <summary>How many bytes have been read; 0 where that cannot be told.</summary>
    public long Position => _stream.CanSeek ? _stream.Position : 0;

    /// <summary>The rows from where it was read to, one by one.</summary>
    public IEnumerable<InventoryRow> Rows => file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase)
        ? ProfilerInventory.Read(_stream, file.Name)
        : CsvInventory.Read(_stream, file.Name);

    public void Dispose() => _stream.Dispose();
}
