using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes a file of what one or more sheets give.</summary>
internal static class SheetWriter
{
    /// <summary>The file; null where the language has nothing for it, as for releases, which are records.</summary>
    public static SourceWriter? Write(EquatableArray<TypesTarget> targets, CancellationToken cancellation)
    {
        if (!targets.Any(IsWritten))
        {
            return null;
        }

        SourceWriter writer = new();
        FileHeader.Write(writer, targets[0].Type.Language.Nullable, hasNamesOfSheet: true);
        foreach (TypesTarget target in targets.Where(IsWritten))
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

    private static bool IsWritten(TypesTarget target) => target is MachineTarget || target.Type.Language.Records;
}
