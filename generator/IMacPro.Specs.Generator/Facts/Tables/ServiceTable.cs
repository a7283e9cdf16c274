using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Reads the table of parts that can be changed: <c>Component | Access | Note</c>.</summary>
internal static class ServiceTable
{
    private static readonly (string Word, ServiceAccess Access)[] Words =
    [
        ("socketed", ServiceAccess.Socketed),
        ("socket", ServiceAccess.Socketed),
        ("soldered", ServiceAccess.Soldered),
        ("kit", ServiceAccess.KitReplaceable),
        ("disassembly", ServiceAccess.Disassembly),
        ("disassembling", ServiceAccess.Disassembly),
        ("replaceable", ServiceAccess.UserReplaceable),
        ("user", ServiceAccess.UserReplaceable),
        ("fixed", ServiceAccess.Fixed),
    ];

    public static bool Matches(HeadedTable table) => table.Has("component", "access");

    public static void Read(HeadedTable table, MachineBuilder machine, Func<int, bool> mayGoOn)
    {
        ItemListBuilder list = machine[Areas.Serviceability].List("Parts", "ServiceablePart", "Name");
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(1)))
        {
            ScannedCell part = table.Get(row, "component");
            ScannedCell access = table.Get(row, "access");
            ScannedCell note = table.Get(row, "note");
            if (part.IsNone || access.IsNone)
            {
                KeptCells.KeepRow(table, row, machine, isRemarkedOn: false);
                continue;
            }

            FactSet facts = list.NewFacts();
            facts.Add("Name", part.Text, part);
            if (AccessOf(access) is ServiceAccess known)
            {
                facts.Add("Access", known, access);
            }
            else
            {
                Unreadable.Remark(access, machine.Remarks, "a way to change a part", "Soldered");
                KeptCells.KeepCell(table, row, "access", machine, isRemarkedOn: true);
            }

            facts.Add("Note", note.Text, note);
            list.Add(facts, part);
            KeptCells.KeepRest(table, row, machine);
        }
    }

    private static ServiceAccess? AccessOf(ScannedCell cell)
    {
        if (ServiceAccesses.TryParse(cell.Text, out ServiceAccess exact))
        {
            return exact;
        }

        (string Word, ServiceAccess Access) named = Array.Find(Words, entry => cell.Has(entry.Word));
        bool denied = cell.HasAny("not", "no", "non");
        return named.Word is null ? null : denied && named.Access == ServiceAccess.UserReplaceable ? ServiceAccess.Fixed : named.Access;
    }
}
