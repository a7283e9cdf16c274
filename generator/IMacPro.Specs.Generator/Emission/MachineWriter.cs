namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes all that a machine gives into one file, for the compiler handles each file again at every key press.</summary>
internal static class MachineWriter
{
    public static void Write(SourceWriter writer, MachineTarget target)
    {
        LanguageFeatures language = target.Type.Language;
        FrameworkFeatures framework = target.Type.Framework;
        writer.Open($"namespace {target.Type.Namespace}");
        ConstantsWriter.Write(writer, target, language);
        if (target.Plan is not null)
        {
            OptionsWriter.Write(writer.Line(), target, target.Plan, language, framework);
        }

        if (language.Records)
        {
            WriteRecords(writer, target, framework);
        }

        writer.Close();
    }

    private static void WriteRecords(SourceWriter writer, MachineTarget target, FrameworkFeatures framework)
    {
        if (target.Plan is not null)
        {
            ConfigurationWriter.Write(writer.Line(), target, target.Plan, framework);
        }

        if (target.Setups.Count > 0)
        {
            SetupWriter.Write(writer.Line(), target, framework);
        }

        RecordsWriter.Write(writer.Line(), target);
        OriginsWriter.Write(writer.Line(), target);
    }
}
