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
        List<Row> rows = RowsOf(machine);
        Docs.Summary(writer, $"Every fact of {Docs.Escape(machine.Name)} with the line it was read from.");
        Docs.Remarks(writer, new Origin("", 0), machine.FileName);
        writer.Line($"public static {type} Rows {{ get; }} = new {type}({(rows.Count == 0 ? ");" : "")}");
        writer.Indent();
        for (int i = 0; i < rows.Count; i++)
        {
            WriteRow(writer, rows[i], i == rows.Count - 1 ? ");" : ",");
        }

        writer.Outdent();
    }

    private static void WriteRow(SourceWriter writer, Row row, string end)
    {
        Origin origin = row.Fact.Origin;
        string area = Literals.Text(row.Area), name = Literals.Text(row.Name), value = Literals.Text(Words.Describe(row.Fact.Value));
        string file = Named("fileName", origin.FileName), variant = Named("variant", row.Variant);
        writer.Line($"Row({area}, {name}, {value}, {Invariant.Text(origin.Line)}, {Literals.Text(origin.Text)}{file}{variant}){end}");
    }

    private static string Named(string parameter, string? argument) => argument is null ? "" : $", {parameter}: {Literals.Text(argument)}";

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
    private static List<Row> RowsOf(Machine machine)
    {
        List<Row> rows = [];
        Add(rows, machine.Areas, variant: null);
        if (machine.Variants.Count > 0)
        {
            HashSet<Row> said = [.. rows];
            foreach (Variant variant in machine.Variants)
            {
                List<Row> own = [];
                Add(own, variant.Areas, variant.Name);
                rows.AddRange(own.Where(row => !said.Contains(row with { Variant = null })));
            }
        }

        return rows;
    }

    private static void Add(List<Row> rows, EquatableArray<Area> areas, string? variant)
    {
        foreach (Area area in areas)
        {
            rows.AddRange(area.Facts.Where(IsRead).Select(fact => new Row(area.Name, fact.Name, fact, variant)));
            foreach (Item item in area.Lists.SelectMany(list => list.Items))
            {
                rows.AddRange(item.Facts.Where(IsRead).Select(fact => new Row(area.Name, $"{item.Identifier}.{fact.Name}", fact, variant)));
            }
        }
    }

    // What only a constant says is said by another fact too, in another form; what stands on no line has no origin.
    private static bool IsRead(Fact fact) => fact.Is(FactUse.Record) && fact.Origin.Line > 0;

    private readonly record struct Row(string Area, string Name, Fact Fact, string? Variant);
}
