using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// The last resort: a mistake in a reader costs the sheet that it was made with, is said there, and no other sheet notices. Tests read
/// without it, so that none stays unseen.
/// </summary>
internal static class SafeReading
{
    public static SheetReading Of(string path, SourceText source, Func<SheetReading> read)
    {
        try
        {
            return read();
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or OutOfMemoryException))
        {
            return SheetPipeline.WithoutTypes(SheetRules.MistakeId, path, source, [$"{mistake.GetType().Name}: {FirstLine(mistake.Message)}"]);
        }
    }

    private static string FirstLine(string message) => message.Split('\r', '\n')[0];
}
