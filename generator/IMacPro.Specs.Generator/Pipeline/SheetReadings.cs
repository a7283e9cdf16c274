using System.Runtime.CompilerServices;
using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// What was read of each text. The generator and the analyzer ask for the same texts; whoever comes first reads. A text keeps what was
/// read of it alive, no more.
/// </summary>
internal static class SheetReadings
{
    private static readonly ConditionalWeakTable<SourceText, Sheet> Known = new();

    public static Sheet Get(string path, SheetSettings settings, SourceText source, CancellationToken cancellation)
    {
        if (Known.TryGetValue(source, out Sheet? known) && known.Path == path && known.Settings == settings)
        {
            return known;
        }

        SheetReading reading = SafeReading.Of(path, source, () => SheetPipeline.Read(path, source, settings.ReadsProse, cancellation));
        Sheet sheet = new(path, settings, reading);
        Known.Remove(source);
        Known.GetValue(source, _ => sheet);
        return sheet;
    }
}
