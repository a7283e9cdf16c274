using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes a machine's static class: a nested class for each area, a constant for each fact that can be one.</summary>
internal static class ConstantsWriter
{
    /// <param name="writer">Takes the lines.</param>
    /// <param name="target">The machine.</param>
    /// <param name="language">What the user's compiler understands.</param>
    public static void Write(SourceWriter writer, MachineTarget target, LanguageFeatures language)
    {
        Machine machine = target.Machine;
        Docs.Summary(writer, $"{Docs.Escape(machine.Name)}, as {Docs.Escape(machine.FileName)} states it.");
        writer.Line(FileHeader.GeneratedCode);
        writer.Open($"{target.Visibility} static partial class {target.TypeName}");
        AreasWriter areas = new(writer, machine.FileName, language);
        areas.Write(machine.Name, machine.Areas);
        foreach (Variant variant in machine.Variants)
        {
            writer.Line();
            Docs.Summary(writer, $"{Docs.Escape(variant.Name)}.");
            writer.Open($"public static partial class {variant.Identifier}");
            areas.Write(variant.Name, variant.Areas);
            writer.Close();
        }

        writer.Close();
    }

    /// <summary>Writes the areas of a machine or a variant.</summary>
    private sealed class AreasWriter(SourceWriter writer, string fileName, LanguageFeatures language)
    {
        public void Write(string subject, EquatableArray<Area> areas)
        {
            for (int i = 0; i < areas.Count; i++)
            {
                Separate(i > 0);
                Docs.Summary(writer, $"{Docs.Escape(subject)}: {Words.Humanize(areas[i].Name)}.");
                writer.Open($"public static partial class {areas[i].Name}");
                WriteMembers(areas[i]);
                writer.Close();
            }
        }

        private void WriteMembers(Area area)
        {
            bool any = WriteFacts(area.Facts);
            foreach (Item item in area.Lists.SelectMany(list => list.Items))
            {
                Separate(any);
                any = true;
                Docs.Summary(writer, $"{Docs.Escape(Label(item))}.");
                Docs.Remarks(writer, item.Origin, fileName);
                writer.Open($"public static partial class {item.Identifier}");
                WriteFacts(item.Facts);
                writer.Close();
            }
        }

        private static string Label(Item item) =>
            item.Facts.FirstOrDefault(fact => fact.Name is "Name" or "Key" or "Description" or "Text") is { Value: TextValue text }
                ? text.Text
                : Docs.Capitalize(Words.Humanize(item.Identifier));

        private bool WriteFacts(EquatableArray<Fact> facts)
        {
            bool any = false;
            foreach (Fact fact in facts.Where(IsShown))
            {
                Separate(any);
                any = true;
                Docs.Write(writer, fact, fileName);
                WriteMember(fact);
            }

            return any;
        }

        private bool IsShown(Fact fact) =>
            fact.Is(FactUse.Constant) && (language.Records || Literals.IsConstant(fact.Value));

        private void WriteMember(Fact fact)
        {
            string type = Literals.TypeOf(fact.Value);
            string value = Literals.Expression(fact.Value);
            _ = fact.Value switch
            {
                _ when Literals.IsConstant(fact.Value) => writer.Line($"public const {type} {fact.Name} = {value};"),
                ListValue or VersionValue => writer.Line($"public static {type} {fact.Name} {{ get; }} = {value};"),
                _ => writer.Line($"public static {type} {fact.Name} => {value};"),
            };
        }

        private void Separate(bool any)
        {
            if (any)
            {
                writer.Line();
            }
        }
    }
}
