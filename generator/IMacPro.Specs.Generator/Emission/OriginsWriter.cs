using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes a list of all facts with the lines they were read from, for tools that show where a value comes from.</summary>
internal static class OriginsWriter
{
    public static void Write(SourceWriter writer, MachineTarget target)
    {
        Machine machine = target.Machine;
        writer.Open($"{target.Visibility} static partial class {target.TypeName}");
        writer.Open($"public static partial class {Areas.Source}");
        WriteList(writer, machine);
        writer.Line();
        WriteFactory(writer, machine.FileName);
        writer.Close().Close();
    }

    // The class has no other static field, so the list is made when it is first asked for.
    private static void WriteList(SourceWriter writer, Machine machine)
    {
        string type = $"{Literals.TypeName("SpecList")}<{Literals.TypeName("SourceRow")}>";
        string[] rows = [.. Rows(machine)];
        Docs.Summary(writer, $"Every fact of {Docs.Escape(machine.Name)} with the line it was read from.");
        Docs.Remarks(writer, new Origin("", 0), machine.FileName);
        writer.Line($"public static {type} Rows {{ get; }} = new {type}({(rows.Length == 0 ? ");" : "")}");
        writer.Indent();
        for (int i = 0; i < rows.Length; i++)
        {
            writer.Line(rows[i] + (i == rows.Length - 1 ? ");" : ","));
        }

        writer.Outdent();
    }

    private static void WriteFactory(SourceWriter writer, string fileName)
    {
        string type = Literals.TypeName("SourceRow");
        string file = Literals.Text(fileName);
        string parameters = $"string area, string name, string value, int line, string text, string fileName = {file}, string? variant = null";
        writer.Line($"private static {type} Row({parameters}) =>");
        writer.Indent();
        writer.Line($"new {type} {{ Variant = variant, Area = area, Name = name, Value = value, FileName = fileName, Line = line, Text = text }};");
        writer.Outdent();
    }

    // A variant states again what holds for all; that is said once.
    private static IEnumerable<string> Rows(Machine machine)
    {
        (string Area, string Name, Fact Fact)[] shared = [.. Facts(machine.Areas)];
        HashSet<(string, string, Fact)> said = [.. shared];
        return shared.Select(entry => Row(entry, variant: null))
            .Concat(machine.Variants.SelectMany(variant => Facts(variant.Areas)
                .Where(entry => !said.Contains(entry))
                .Select(entry => Row(entry, variant.Name))));
    }

    // What only a constant says is said by another fact too, in another form; what stands on no line has no origin.
    private static IEnumerable<(string Area, string Name, Fact Fact)> Facts(EquatableArray<Area> areas) =>
        from area in areas
        from entry in area.Facts.Select(fact => (area.Name, fact.Name, fact)).Concat(
            from item in area.Lists.SelectMany(list => list.Items)
            from fact in item.Facts
            select (area.Name, $"{item.Identifier}.{fact.Name}", fact))
        where entry.fact.Is(FactUse.Record) && entry.fact.Origin.Line > 0
        select entry;

    private static string Row((string Area, string Name, Fact Fact) entry, string? variant)
    {
        Origin origin = entry.Fact.Origin;
        List<string> arguments =
        [
            Literals.Text(entry.Area),
            Literals.Text(entry.Name),
            Literals.Text(Words.Describe(entry.Fact.Value)),
            Invariant.Text(origin.Line),
            Literals.Text(origin.Text),
        ];
        if (origin.FileName is not null)
        {
            arguments.Add($"fileName: {Literals.Text(origin.FileName)}");
        }

        if (variant is not null)
        {
            arguments.Add($"variant: {Literals.Text(variant)}");
        }

        return $"Row({string.Join(", ", arguments)})";
    }
}
