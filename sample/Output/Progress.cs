using FleetCheck.Inventory;
using Spectre.Console;

namespace FleetCheck.Output;

/// <summary>A bar on the standard error while a long inventory is read; nothing where nobody watches.</summary>
internal sealed class Progress : IDisposable
{
    // What is read before a bar could be looked at needs none.
    private const long Long = 8 << 20;

    private readonly TaskCompletionSource _done = new();
    private readonly Task _shown;
    private ProgressTask? _bar;
    private InventoryFile? _inventory;
    private long _position;

    private Progress(long bytes)
    {
        TaskCompletionSource<ProgressTask> started = new();
        _shown = Terminal.Error().Progress().AutoClear(true).StartAsync(async context =>
        {
            started.SetResult(context.AddTask("Checking", maxValue: bytes));
            await _done.Task.ConfigureAwait(false);
        });
        _bar = started.Task.GetAwaiter().GetResult();
    }

    private Progress() => _shown = Task.CompletedTask;

    /// <summary>A bar for files, if they are long and the standard error is a terminal.</summary>
    public static Progress Of(IEnumerable<FileInfo> files)
    {
        long bytes = files.Sum(file => file.Length);
        return bytes >= Long && !Console.IsErrorRedirected ? new Progress(bytes) : new Progress();
    }

    /// <summary>Shows how far an inventory has been read.</summary>
    public void Report(InventoryFile inventory)
    {
        if (_bar is not ProgressTask bar)
        {
            return;
        }

        if (inventory != _inventory)
        {
            (_inventory, _position) = (inventory, 0);
        }

        long position = inventory.Position;
        if (position != _position)
        {
            bar.Increment(position - _position);
            _position = position;
        }
    }

    public void Dispose()
    {
        _bar = null;
        _done.TrySetResult();
        _shown.GetAwaiter().GetResult();
    }
}
