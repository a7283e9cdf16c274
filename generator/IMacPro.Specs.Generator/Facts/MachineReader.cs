using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Conditions;
using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
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
    private readonly PlainRows _plain;
    private readonly List<VariantBuilder> _variants = [];
    private readonly List<SheetEntry> _summary = [];
    private readonly Timelines _timelines;
    private Dictionary<string, VariantBuilder>? _headed;
    private IReadOnlyList<HeadedList>? _lines;
    private readonly MachineBuilder _shared;
    private MachineSections _sections = MachineSections.None;
    private readonly SheetName _name;
    private readonly CancellationToken _cancellation;

    private MachineReader(SheetDocument document, SheetName name, CancellationToken cancellation)
    {
        _document = document;
        _plain = new PlainRows(document, cancellation);
        _name = name;
        _cancellation = cancellation;
        _shared = new MachineBuilder(_remarks);
        _timelines = new Timelines(_shared);
        _remarks.Explained.Add(name.Place);
    }

    /// <summary>Reads a document. Whatever it holds, the result is as much of a machine as it states.</summary>
    public static (Machine? Machine, ReleaseList? Releases, RemarkSink Remarks) Read(
        SheetDocument document, SheetName name, string sha256, bool readsProse, CancellationToken cancellation)
    {
        MachineReader reader = new(document, name, cancellation);
        ItemList? releases = reader.ReadTables();
        reader._timelines.ReadBullets(document, reader.MayGoOn);
        reader.ReadEntries();
        MachineBuilder[] machines = [.. reader._variants.Select(variant => variant.Machine).Append(reader._shared).Distinct()];
        Footnotes.AddTo(machines, document);
        reader._timelines.ReadOptions(machines, reader.MayGoOn);
        if (readsProse && releases is null)
        {
            reader.ReadProse();
        }

        reader.AddSource(sha256);
        if (reader._remarks.TooLarge is not null)
        {
            return (null, null, reader._remarks);
        }

        ReleaseList? list = releases is null
            ? null
            : new ReleaseList(name.Name, name.TypeName, name.FileName, releases.Items);
        return (releases is null ? reader.Build() : null, list, reader._remarks);
    }

    private ItemList? ReadTables()
    {
        List<(SheetTable Table, HeadedTable Headed)> releases = [];
        List<VariantTable> variantTables = [];
        List<HeadedTable> optionTables = [];
        List<HeadedTable> processorTables = [];
        foreach (SheetTable written in _document.Tables.Concat(_plain.Tables).Select(FlatRows.Part).Select(WrappedRows.Join)
            .SelectMany(TableHead.Part).SelectMany(TimelineTable.Part))
        {
            if (!MayGoOn(0))
            {
                break;
            }

            SheetTable table = LostBars.Restore(TableHead.Tidy(written, _name, _remarks.Explained), _remarks.Explained);
            HeadedTable headed = new(table);
            if (SourcesTable.IsSources(table.Section))
            {
                foreach (SheetRow row in table.Rows.Where(row => row.Cells.Count > 1).TakeWhile(_ => MayGoOn(1)))
                {
                    SourcesTable.Add(row.Key, row.Value, _shared);
                }
            }
            else if (ReleasesTable.Matches(headed))
            {
                releases.Add((table, headed));
            }
            else if (OptionsTable.Matches(headed))
            {
                optionTables.Add(headed);
            }
            else if ((ProcessorTable.Matches(headed) ? headed : OptionColumns.Turn(table)) is HeadedTable processors)
            {
                processorTables.Add(processors);
            }
            else if (TimelineTable.Matches(headed))
            {
                _timelines.Read(headed, MayGoOn);
            }
            else if (ServiceTable.Matches(headed))
            {
                ServiceTable.Read(headed, _shared, MayGoOn);
            }
            else
            {
                variantTables.AddRange(GroupedTable.Split(LongTable.Widen(table), _remarks.Explained).Select(VariantTable.Open));
            }
        }

        bool isOfMachine = optionTables.Count + processorTables.Count > 0 || variantTables.Exists(table => table.Known > 0) || StatesAny();
        if (isOfMachine)
        {
            // The versions of its firmware.
            variantTables.AddRange(releases.Select(of => VariantTable.Open(of.Table)));
        }

        VariantTables.NameLikeOthers(variantTables);
        VariantTables.PartSingles(variantTables);
        variantTables.ForEach(table => table.NameMachine(_name.Name));
        SetApartSummary(variantTables);
        ReadVariants(variantTables);
        processorTables.ForEach(table => ProcessorTable.Read(table, _variants, MayGoOn));
        optionTables.ForEach(options => OptionsTable.Read(options, _variants, MayGoOn));
        return isOfMachine || releases.Count == 0 ? null : ReleasesTable.Read(releases.Select(of => of.Headed), _remarks, MayGoOn);
    }

    // Who made it and what came before is said of an operating system, too.
    private bool StatesAny() => _document.Entries.Concat(_plain.Entries)
        .Any(entry => RowReaders.Find(entry.Key.Text, entry.Section.Text) is not null && !RowReaders.IsOfIdentity(entry.Key.Text));

    // What an infobox says, a list of bullets says elsewhere.
    private void SetApartSummary(List<VariantTable> tables)
    {
        List<VariantTable> apart = Infoboxes.Among(tables, _name, _document.Entries);
        _summary.AddRange(apart.SelectMany(infobox => infobox.Statements().Select(stated => new SheetEntry(Cell.None, stated.Key, stated.Value))));
        apart.ForEach(KeepBesides);
        tables.RemoveAll(new HashSet<VariantTable>(apart).Contains);
    }

    private void ReadVariants(List<VariantTable> tables)
    {
        Dictionary<string, VariantBuilder> byName = new(StringComparer.OrdinalIgnoreCase);
        int widest = tables.Select(table => table.Count).DefaultIfEmpty().Max();
        string[] names = widest > SheetLimits.MostOfAKind
            ? []
            : [.. VariantTables.Main(tables).SelectMany(table => table.Names).Distinct(StringComparer.OrdinalIgnoreCase)];
        int count = Math.Max(widest, names.Length);
        if (count > SheetLimits.MostOfAKind)
        {
            _remarks.NoteTooLarge(SheetLimits.Say(count, SheetLimits.MostOfAKind, "variants"));
            return;
        }

        foreach (string name in names)
        {
            VariantBuilder variant = new(name, new MachineBuilder(_remarks));
            _variants.Add(variant);
            byName.Add(name, variant);
        }

        if (_variants.Count == 0)
        {
            AddSections(tables);
        }

        foreach (VariantTable table in tables)
        {
            ContinuedKeys keys = new();
            Cell last = Cell.None;
            RowKey? keyed = null;

            // What a table says once holds for all that it is of.
            List<VariantBuilder> all = table.Count == 0 ? _variants : [.. table.Names.Where(byName.ContainsKey).Select(name => byName[name])];
            foreach ((Cell stated, Cell value, int column) in table.Statements())
            {
                if (keyed is null || stated != last)
                {
                    Cell heading = table.SectionOf(stated);
                    keyed = new RowKey(heading, keys.Of(stated, heading));
                    last = stated;
                }

                string name = column < 0 ? "" : table.Names[column];
                List<VariantBuilder> meant = _sections.IndexOf(keyed.Cell) is int section and >= 0 ? [_variants[section]]
                    : name.Length == 0 ? all
                    : byName.TryGetValue(name, out VariantBuilder? own) ? [own] : [];
                if (meant.Count == 0)
                {
                    OtherReader.Read(keyed.Cell, keyed.With(value), _shared[Areas.Other], isRemarkedOn: false);
                    continue;
                }

                if (!MayGoOn(meant.Count))
                {
                    return;
                }

                foreach (VariantBuilder variant in meant)
                {
                    RowReading.Read(keyed, value, variant.Machine);
                }
            }

            KeepBesides(table);
        }
    }

    // What stands beside the statements of a table.
    private void KeepBesides(VariantTable table)
    {
        foreach ((Cell key, Cell note) in table.Notes.TakeWhile(_ => MayGoOn(1)))
        {
            OtherReader.Read(key, new ScannedCell(note), _shared[Areas.Other], isRemarkedOn: false);
        }

        foreach ((SheetRow row, int columns) in table.TooWide.TakeWhile(wide => MayGoOn(wide.Row.Cells.Count - wide.Columns)))
        {
            KeptCells.KeepSurplus(row, columns, _shared);
        }
    }

    private void AddSections(List<VariantTable> tables)
    {
        // A table that names its machine says itself whether that is another than the next one's.
        IEnumerable<SheetEntry> rows = tables.Where(table => table.OnlyName.Length == 0)
            .SelectMany(table => table.Statements().Select(stated => new SheetEntry(table.Section, stated.Key, stated.Value)));
        IEnumerable<SheetEntry> lines = Lines.SelectMany(list => list.Statements(_document.Text))
            .Select(stated => new SheetEntry(Cell.None, stated.Key, stated.Value));
        _sections = MachineSections.In(_document, rows.Concat(_document.Entries).Concat(_plain.Entries).Concat(lines));
        _variants.AddRange(_sections.Headings.Select(heading => new VariantBuilder(Markup.Clean(heading.Text), new MachineBuilder(_remarks))));
        if (_variants.Count == 0)
        {
            _variants.Add(new VariantBuilder("", _shared));
        }
    }

    // Lines below a line that is a key.
    private IReadOnlyList<HeadedList> Lines => _lines ??= [.. HeadedLines.In(_plain.Paragraphs, _cancellation)];

    private MachineBuilder MachineAt(Cell place, Cell heading) => OwnOf(place, heading)?.Machine ?? _shared;

    // The one variant that a section is about: one of sections, or one whose name is the heading, as that of another is of another one.
    private VariantBuilder? OwnOf(Cell place, Cell heading) => _sections.IndexOf(place) is int section and >= 0 ? _variants[section]
        : !heading.IsEmpty && (_headed ??= VariantsUnder(_document.Headings)).Count > 1
            && _headed.TryGetValue(Markup.Clean(heading.Text), out VariantBuilder? variant) ? variant : null;

    private Dictionary<string, VariantBuilder> VariantsUnder(IReadOnlyList<SheetHeading> headings)
    {
        HashSet<string> called = new(_variants.Count < 2 ? [] : headings.Select(heading => Markup.Clean(heading.Text.Text)), StringComparer.OrdinalIgnoreCase);
        return _variants.Where(variant => called.Contains(variant.Name)).GroupBy(variant => variant.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(named => named.Key, named => named.First(), StringComparer.OrdinalIgnoreCase);
    }

    // Asked before statements are read, with how many they are.
    private bool MayGoOn(int statements)
    {
        _cancellation.ThrowIfCancellationRequested();
        _remarks.NoteStatements(statements);
        return _remarks.TooLarge is null;
    }

    private void ReadEntries()
    {
        List<HeadedList> lists = [.. HeadedLists.In(_document, _sections.IsHeading), .. Lines];
        _shared.Described.UnionWith(_variants.SelectMany(variant => variant.Machine.Components));
        List<(SheetEntry Stated, SheetItem Bullet)> nested =
        [
            .. NestedBullets.In(_document).TakeWhile(_ => MayGoOn(1))
                .Where(bullet => RowReading.Understands(bullet.Stated.Key, bullet.Stated.Value)),
        ];
        _remarks.Explained.UnionWith(nested.Select(bullet => bullet.Bullet.Entry?.Key).OfType<Cell>());
        ReadLists(lists.FindAll(list => !list.IsOfAll), stated: []);
        ReadEntries(ofSections: true);
        _shared.Described.UnionWith(_variants.SelectMany(variant => variant.Machine.Components).Concat(_shared.Components));
        ReadEntries(ofSections: false);
        ReadLists(lists.FindAll(list => list.IsOfAll), _shared.Parts);
        foreach ((SheetEntry stated, _) in nested)
        {
            RowReading.TryRead(new RowKey(stated.Section, stated.Key), stated.Value, MachineAt(stated.Key, stated.Section));
        }
    }

    private void ReadEntries(bool ofSections)
    {
        ContinuedKeys keys = new();
        foreach (SheetEntry stated in _summary.Concat(_document.Entries.Where(entry => !_remarks.Explained.Contains(entry.Key)))
            .Concat(_plain.Entries)
            .Where(entry => OwnOf(entry.Key, entry.Section) is not null == ofSections))
        {
            SheetEntry entry = stated with { Key = keys.Of(stated.Key, stated.Section) };

            // What is stated in a bullet is stated for every variant, but in a section of one.
            if (!MayGoOn(ofSections ? 1 : Math.Max(1, _variants.Count)))
            {
                return;
            }

            if (SourcesTable.IsSources(entry.Section))
            {
                SourcesTable.Add(entry.Key, entry.Value, _shared);
            }
            else
            {
                RowReading.Read(new RowKey(entry.Section, entry.Key), entry.Value, MachineAt(entry.Key, entry.Section));
            }
        }
    }

    // Bullets of such lists that look like a key and its value are no rows of their own.
    private void ReadLists(List<HeadedList> lists, IEnumerable<string> stated)
    {
        foreach (IGrouping<MachineBuilder, HeadedList> group in lists.GroupBy(list => MachineAt(list.Items[0].Text, list.Items[0].Section)))
        {
            HashSet<string> described = new(
                group.Key == _shared ? _variants.SelectMany(variant => variant.Machine.Parts).Concat(stated) : group.Key.Parts,
                StringComparer.Ordinal);
            foreach ((Cell key, Cell value, IEnumerable<SheetItem> items) in group.SelectMany(list => list.Statements(_document.Text)))
            {
                if (!MayGoOn(group.Key == _shared ? Math.Max(1, _variants.Count) : 1))
                {
                    return;
                }

                MachineBuilder tried = new(new RemarkSink());
                RowKey heading = new(key, key);
                if (RowReading.TryRead(heading, value, tried) && HeadedLists.IsUnderstood(tried, described))
                {
                    RowReading.TryRead(heading, value, group.Key);
                    _remarks.Explained.UnionWith(items.Select(item => item.Entry?.Key).OfType<Cell>());
                }
            }
        }
    }

    // Of several variants, running text does not say which one it means.
    private void ReadProse()
    {
        if (IsAlone)
        {
            ProseReader.Read([.. _plain.RunningText], _name, _shared, _cancellation);
        }
    }

    private void AddSource(string sha256)
    {
        ScannedCell sheet = new(new Cell("", 0, 0));
        _shared[Areas.Source].Facts.Add("FileName", _name.FileName, sheet);
        _shared[Areas.Source].Facts.Add(Areas.Sha256, sha256, sheet);
    }

    private bool IsAlone => _variants.Count == 1 && _variants[0].Machine == _shared;

    private Machine? Build()
    {
        NameScope scope = new([.. Areas.All, .. NameScope.OfEveryObject, "Machine", "Variants", _name.TypeName + "Spec"]);
        EquatableArray<Variant> variants = IsAlone ? [] : NamesAcrossVariants.Tell([.. _variants.Select(variant => BuildVariant(variant, scope))]);
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
        if (machine is not null && MachineLimits.Exceeded(machine) is { } why)
        {
            _remarks.NoteTooLarge(why);
            return null;
        }

        ConditionRemarks.Add(machine, _remarks);
        SaleOrder.RemarkOnAll(_remarks);
        SaleOrder.RemarkOn(_shared, _name.Name);
        _variants.ForEach(variant => SaleOrder.RemarkOn(variant.Machine, variant.Name.Length > 0 ? variant.Name : _name.Name));
        return machine;
    }

    private Variant BuildVariant(VariantBuilder variant, NameScope scope)
    {
        variant.Machine.AddMissing(_shared);
        return new Variant(variant.Name, scope.Add(_name.VariantIdentifier(variant.Name)), variant.Machine.Build());
    }
}
