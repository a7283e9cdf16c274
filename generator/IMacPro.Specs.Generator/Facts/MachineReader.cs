using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Facts.Tables;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Document to machine: hands every row to its reader, and keeps what none understands.</summary>
internal sealed class MachineReader
{
    private readonly RemarkSink _remarks = new();
    private readonly SheetDocument _document;
    private readonly List<VariantBuilder> _variants = [];
    private readonly MachineBuilder _shared;
    private readonly SheetName _name;

    private MachineReader(SheetDocument document, SheetName name)
    {
        _document = document;
        _name = name;
        _shared = new MachineBuilder(_remarks);
    }

    /// <summary>Reads a document. Whatever it holds, the result is as much of a machine as it states.</summary>
    public static (Machine? Machine, ReleaseList? Releases, IReadOnlyList<CellRemark> Remarks) Read(
        SheetDocument document, SheetName name, string sha256, bool readsProse, CancellationToken cancellation)
    {
        MachineReader reader = new(document, name);
        ItemList? releases = reader.ReadTables();
        reader.ReadEntries();
        if (readsProse && releases is null)
        {
            reader.ReadProse(cancellation);
        }

        reader.AddSource(sha256);
        ReleaseList? list = releases is null
            ? null
            : new ReleaseList(name.Name, name.TypeName, name.FileName, releases.Items);
        return (releases is null ? reader.Build() : null, list, reader._remarks.Remarks);
    }

    private ItemList? ReadTables()
    {
        ItemList? releases = null;
        List<VariantTable> variantTables = [];
        List<HeadedTable> optionTables = [];
        foreach (SheetTable table in _document.Tables)
        {
            if (SourcesTable.IsSources(table.Section))
            {
                table.Rows.Where(row => row.Cells.Count > 1).ToList().ForEach(row => SourcesTable.Add(row.Key, row.Cells[1], _shared));
            }
            else if (ReleasesTable.TryOpen(table) is HeadedTable releasesTable)
            {
                releases = ReleasesTable.Read(releasesTable, _remarks);
            }
            else if (OptionsTable.TryOpen(table) is HeadedTable options)
            {
                optionTables.Add(options);
            }
            else if (TimelineTable.TryOpen(table) is HeadedTable timeline)
            {
                TimelineTable.Read(timeline, _shared);
            }
            else if (ServiceTable.TryOpen(table) is HeadedTable service)
            {
                ServiceTable.Read(service, _shared);
            }
            else
            {
                variantTables.Add(VariantTable.Open(table));
            }
        }

        ReadVariants(variantTables);
        optionTables.ForEach(options => OptionsTable.Read(options, _variants));
        return releases;
    }

    private void ReadVariants(List<VariantTable> tables)
    {
        foreach (string name in tables.SelectMany(table => table.Names).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            _variants.Add(new VariantBuilder(name, new MachineBuilder(_remarks)));
        }

        if (_variants.Count == 0)
        {
            _variants.Add(new VariantBuilder("", _shared));
        }

        foreach (VariantTable table in tables)
        {
            foreach ((Cell key, Cell value, int column) in table.Statements())
            {
                string name = column < 0 ? "" : table.Names[column];
                foreach (VariantBuilder variant in _variants.Where(variant =>
                    name.Length == 0 || variant.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                {
                    ReadRow(key, value, variant.Machine);
                }
            }
        }
    }

    private void ReadEntries()
    {
        _shared.Described.UnionWith(_variants.SelectMany(variant => variant.Machine.Components));
        foreach (SheetEntry entry in _document.Entries)
        {
            if (SourcesTable.IsSources(entry.Section))
            {
                SourcesTable.Add(entry.Key, entry.Value, _shared);
            }
            else
            {
                ReadRow(entry.Key, entry.Value, _shared);
            }
        }
    }

    // Of several variants, running text does not say which one it means.
    private void ReadProse(CancellationToken cancellation)
    {
        if (IsAlone)
        {
            ProseReader.Read(_document.Paragraphs, _name, _shared, cancellation);
        }
    }

    private static void ReadRow(Cell key, Cell value, MachineBuilder machine)
    {
        ScannedCell cell = new(value) { Key = new ScannedCell(key) };
        RowReader? reader = RowReaders.Find(key.Text);
        if (cell.IsNone && !(reader is null && cell.Count == 1 && cell.Tokens[0].IsWord("no")))
        {
            return;
        }

        int understood = machine.Remarks.Understood;
        int spoken = machine.Remarks.Spoken;
        reader?.Invoke(cell, machine);
        if (machine.Remarks.Understood == understood)
        {
            OtherReader.Read(key, cell, machine[Areas.Other], isRemarkedOn: machine.Remarks.Spoken > spoken);
        }
    }

    private void AddSource(string sha256)
    {
        ScannedCell sheet = new(new Cell("", 0, 0));
        _shared[Areas.Source].Facts.Add("FileName", _name.FileName, sheet);
        _shared[Areas.Source].Facts.Add("Sha256", sha256, sheet);
    }

    private bool IsAlone => _variants.Count == 1 && _variants[0].Machine == _shared;

    private Machine? Build()
    {
        NameScope scope = new([.. Areas.All, .. NameScope.OfEveryObject, "Machine", "Variants", _name.TypeName + "Spec"]);
        EquatableArray<Variant> variants = IsAlone ? [] : _variants.Select(variant => BuildVariant(variant, scope)).ToEquatableArray();
        if (_shared[Areas.Identity].Facts["Name"] is null && !_shared.IsEmpty)
        {
            _shared[Areas.Identity].Facts.Add("Name", _name.Name, new ScannedCell(_name.Place));
        }

        EquatableArray<Area> areas = _shared.Build();
        bool stated = variants.Count > 0 || areas.Any(area => area.Name != Areas.Source);
        if (!stated)
        {
            _remarks.Add(SheetRules.NoTypesId, _document.Title, _name.FileName);
        }

        Machine? machine = stated ? new Machine(_name.Name, _name.TypeName, _name.FileName, areas, variants) : null;
        RemarkOnConditions(machine);
        return machine;
    }

    // Whether a condition names anything can be said only now that all options are known.
    private void RemarkOnConditions(Machine? machine)
    {
        if (_remarks.Conditions.Count == 0 || machine is null || ConfigurationReader.Read(machine) is not Configuration configuration)
        {
            return;
        }

        foreach (UnenforcedCondition condition in configuration.Unenforced)
        {
            foreach ((string _, Cell place) in _remarks.Conditions.Where(stated => stated.Text == condition.Text))
            {
                _remarks.Add(SheetRules.UnenforcedConditionId, place, condition.Text, condition.Reason);
            }
        }
    }

    private Variant BuildVariant(VariantBuilder variant, NameScope scope)
    {
        variant.Machine.AddMissing(_shared);
        return new Variant(variant.Name, scope.Add(_name.VariantIdentifier(variant.Name)), variant.Machine.Build());
    }
}
