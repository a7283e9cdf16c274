using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>One row, read the way the generator reads it.</summary>
internal static class Row
{
    public static Reading Read(string key, string value) => Reading.OfRows($"{key} | {value}");
}

/// <summary>What a sheet states, as short texts that a test can compare.</summary>
internal sealed class Reading
{
    private readonly string _text;
    private readonly SheetReading _sheet;
    private readonly EquatableArray<Area> _areas;

    private Reading(string text, SheetReading sheet, EquatableArray<Area> areas)
    {
        _text = text;
        _sheet = sheet;
        _areas = areas;
    }

    public Machine? Machine => _sheet.Machine;

    public ReleaseList? Releases => _sheet.Releases;

    /// <summary>The names of the areas that the sheet says something of, but for its own source.</summary>
    public string Areas => string.Join(", ", _areas.Select(area => area.Name).Where(name => name != "Source"));

    /// <summary>The remarks, each by its rule and the piece of the sheet it stands on.</summary>
    public string[] Remarks => [.. _sheet.Remarks.Select(remark => $"{remark.Id}: {_text.Substring(remark.Span.Start, remark.Span.Length)}")];

    /// <summary>The remarks of one rule, each by what fills its message.</summary>
    public string[] Of(string id) =>
        [.. _sheet.Remarks.Where(remark => remark.Id == id).Select(remark => string.Join(" | ", remark.Arguments))];

    public IEnumerable<Remark> AllRemarks => _sheet.Remarks;

    /// <summary>A fact by its area and name, such as "Weight.Pounds"; null where the sheet does not state it.</summary>
    public string? this[string path] => Find(path) is Fact fact ? Print.Value(fact.Value) : null;

    public static Reading Of(string text, string path = "/machines/machine.txt", bool readsProse = true)
    {
        SheetReading sheet = SheetPipeline.Read(path, SourceText.From(text), readsProse, TestContext.Current.CancellationToken);
        return new Reading(text, sheet, sheet.Machine?.Areas ?? []);
    }

    /// <summary>A sheet of rows, each written as "Key | Value".</summary>
    public static Reading OfRows(params string[] rows) =>
        Of("= Machine =\n\n== Specifications ==\n" + string.Concat(rows.Select(row => $"| {row} |\n")));

    /// <summary>What holds of one variant.</summary>
    public Reading Variant(string identifier) =>
        new(_text, _sheet, Assert.Single(_sheet.Machine!.Variants, variant => variant.Identifier == identifier).Areas);

    /// <summary>Every fact of an area that its record has, in the order of the sheet.</summary>
    public string Area(string name) => string.Join("; ", FactsOf(name).Where(fact => fact.Is(FactUse.Record)).Select(Print.Fact));

    /// <summary>Every constant of an area beside those of its record.</summary>
    public string Constants(string name) =>
        string.Join("; ", FactsOf(name).Where(fact => !fact.Is(FactUse.Record)).Select(Print.Fact));

    /// <summary>The elements of a list by its area and name, such as "Memory.Options": the facts asked for of each.</summary>
    public string[] Items(string path, params string[] facts) =>
        [.. ItemsOf(path).Select(item => string.Join(" | ", facts.Select(name => Print.Of(item.Facts, name))))];

    /// <summary>The names in C# of the elements of a list.</summary>
    public string[] Identifiers(string path) => [.. ItemsOf(path).Select(item => item.Identifier)];

    /// <summary>Every value that the sheet states, but for its own source: facts first, then the elements of lists.</summary>
    public string[] Everything() =>
    [
        .. _areas.Where(area => area.Name != "Source").SelectMany(area => area.Facts.Select(fact => $"{area.Name}.{Print.Fact(fact)}")
            .Concat(area.Lists.SelectMany(list => list.Items.SelectMany(item =>
                item.Facts.Select(fact => $"{area.Name}.{list.Name}.{item.Identifier}.{Print.Fact(fact)}"))))),
    ];

    /// <summary>The fact itself, with its origin.</summary>
    public Fact? Find(string path)
    {
        string[] parts = path.Split('.');
        return FactsOf(parts[0]).SingleOrDefault(fact => fact.Name == parts[1]);
    }

    private IEnumerable<Item> ItemsOf(string path)
    {
        string[] parts = path.Split('.');
        return _areas.Where(area => area.Name == parts[0])
            .SelectMany(area => area.Lists).Where(list => list.Name == parts[1]).SelectMany(list => list.Items);
    }

    private IEnumerable<Fact> FactsOf(string area) => _areas.Where(one => one.Name == area).SelectMany(one => one.Facts);
}
