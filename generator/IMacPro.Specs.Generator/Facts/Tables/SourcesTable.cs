using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Reads where a sheet's facts come from: rows or bullets under the heading Sources, a mark and a source each.</summary>
internal static class SourcesTable
{
    public static bool IsSources(Cell section) => RowKeys.Normalize(section.Text) is "sources" or "source" or "references";

    public static void Add(Cell mark, Cell source, MachineBuilder machine)
    {
        ItemListBuilder list = machine[Areas.Source].List("References", "SourceReference", "Mark", "Text");
        ScannedCell cell = new(source);
        FactSet facts = list.NewFacts();
        facts.Add("Mark", new ScannedCell(mark).Text, cell);
        facts.Add("Text", cell.Text, cell);
        list.Add(facts, cell).Identifier = Identifiers.Join("Source", Identifiers.Pascal(mark.Text).TrimStart('_'));
    }
}
