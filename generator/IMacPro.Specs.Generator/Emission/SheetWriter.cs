using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes a file of what one or more sheets give.</summary>
internal static class SheetWriter
{
    public static SourceWriter Write(EquatableArray<SheetTarget> targets, CancellationToken cancellation)
    {
        SourceWriter writer = new();
        FileHeader.Write(writer, targets[0].Type.Language.Nullable, hasNamesOfSheet: true);
        foreach (SheetTarget target in targets)
        {
            cancellation.ThrowIfCancellationRequested();
            if (target is MachineTarget machine)
            {
                MachineWriter.Write(writer, machine);
            }
            else if (target is ReleasesTarget releases)
            {
                ReleasesWriter.Write(writer, releases);
            }
        }

        return writer;
    }
}
