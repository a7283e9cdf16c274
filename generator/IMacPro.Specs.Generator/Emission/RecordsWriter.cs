using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the same facts as one immutable record, made from the constants.</summary>
internal static class RecordsWriter
{
    public static void Write(SourceWriter writer, MachineTarget target)
    {
        Machine machine = target.Machine;
        writer.Open($"{target.Visibility} static partial class {target.TypeName}");
        if (machine.Variants.Count == 0)
        {
            WriteMachine(writer, machine.Name, machine.Areas, machine.FileName);
        }
        else
        {
            WriteVariants(writer, machine);
        }

        writer.Close();
    }

    private static void WriteVariants(SourceWriter writer, Machine machine)
    {
        string type = Literals.TypeName("MachineSpec");
        string all = string.Join(", ", machine.Variants.Select(variant => $"{variant.Identifier}.Machine"));
        Docs.Summary(writer, $"All variants that {Docs.Escape(machine.FileName)} states, in its order.");
        writer.Line($"public static {Literals.TypeName("SpecList")}<{type}> Variants {{ get; }} = new {Literals.TypeName("SpecList")}<{type}>({all});");
        foreach (Variant variant in machine.Variants)
        {
            writer.Line();
            writer.Open($"public static partial class {variant.Identifier}");
            WriteMachine(writer, variant.Name, variant.Areas, machine.FileName);
            writer.Close();
        }
    }

    private static void WriteMachine(SourceWriter writer, string name, EquatableArray<Area> areas, string fileName)
    {
        string type = Literals.TypeName("MachineSpec");
        Docs.Summary(writer, $"{Docs.Escape(name)} as one record: all that {Docs.Escape(fileName)} states.");
        writer.Open($"public static {type} Machine {{ get; }} = new {type}");
        writer.Line($"Name = {Literals.Text(name)},");
        foreach (Area area in areas)
        {
            writer.Open($"{area.Name} = new {Literals.TypeName(area.Record)}");
            WriteFacts(writer, area.Name, area.Facts);
            foreach (ItemList list in area.Lists)
            {
                WriteList(writer, area, list);
            }

            writer.Close(",");
        }

        writer.Close(";");
    }

    private static void WriteList(SourceWriter writer, Area area, ItemList list)
    {
        string type = Literals.TypeName(list.Record);
        writer.Line($"{list.Name} = new {Literals.TypeName("SpecList")}<{type}>(");
        writer.Indent();
        for (int i = 0; i < list.Items.Count; i++)
        {
            writer.Open($"new {type}");
            WriteFacts(writer, $"{area.Name}.{list.Items[i].Identifier}", list.Items[i].Facts);
            writer.Close(i == list.Items.Count - 1 ? ")," : ",");
        }

        writer.Outdent();
    }

    private static void WriteFacts(SourceWriter writer, string from, EquatableArray<Fact> facts)
    {
        foreach (Fact fact in facts.Where(fact => fact.Is(FactUse.Record)))
        {
            string value = fact.Is(FactUse.Constant) ? $"{from}.{fact.Name}" : Literals.Expression(fact.Value);
            writer.Line($"{fact.Name} = {value},");
        }
    }
}
