using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Reads the releases of an operating system: <c>Version | Name | Released</c>.</summary>
internal static class ReleasesTable
{
    public static bool Matches(HeadedTable table) => table.Has("version", "name", "released");

    public static ItemList Read(IEnumerable<HeadedTable> tables, RemarkSink remarks, Func<int, bool> mayGoOn)
    {
        ItemListBuilder list = new(remarks, "Releases", "OperatingSystemRelease", ["Version"]);
        foreach ((HeadedTable table, SheetRow row) in tables.SelectMany(table => table.Rows.Select(row => (table, row))).TakeWhile(_ => mayGoOn(1)))
        {
            ScannedCell version = table.Get(row, "version");
            ScannedCell name = table.Get(row, "name");
            ScannedCell released = table.Get(row, "released");
            if (SystemVersions.Parse(version.Text) is not SystemVersionValue number)
            {
                Unreadable.Remark(version, remarks, "a version", "10.4");
                continue;
            }

            FactSet facts = list.NewFacts();
            facts.Add("Version", number, version);
            facts.Add("Name", name.Text, name);
            if (Dates.FindFirst(released) is DateValue date)
            {
                facts.Add("Released", date, released);
            }

            list.Add(facts, name).Identifier = Identifiers.Pascal(name.Text);
        }

        return list.Build(["All"]);
    }
}
