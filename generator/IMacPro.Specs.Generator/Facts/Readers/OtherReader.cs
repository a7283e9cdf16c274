using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Keeps the text of a row that no other reader understands, and types it where it plainly is a number or a date.</summary>
internal static class OtherReader
{
    /// <param name="key">The row's key.</param>
    /// <param name="cell">The row's value.</param>
    /// <param name="area">The area of other facts.</param>
    /// <param name="isRemarkedOn">Whether it was said already why the row was not understood.</param>
    public static void Read(Cell key, ScannedCell cell, AreaBuilder area, bool isRemarkedOn)
    {
        string label = Markup.Clean(key.Text);
        string name = Identifiers.Pascal(label);
        ItemListBuilder list = area.List("Facts", "OtherFact", "Key", "Text");
        FactSet facts = list.NewFacts();
        facts.Add("Key", label, cell);
        facts.Add("Text", cell.Text, cell);
        Type(cell, facts);
        ItemBuilder item = list.Add(facts, cell);
        item.Identifier = name;
        if (!isRemarkedOn)
        {
            area.Facts.Remarks.Add(SheetRules.KeptAsTextId, key, label, $"{Areas.Other}.{name}.Text");
        }
    }

    private static void Type(ScannedCell cell, FactSet facts)
    {
        if (cell.Count == 1 && cell.Tokens[0].IsNumber)
        {
            facts.AddNumber("Number", cell.Tokens[0].Number, cell, FactUse.Constant);
        }
        else if (cell.Count == 1 && cell.Tokens[0].Kind == TokenKind.Version
            && SystemVersions.Parse(cell.Tokens[0].Text) is SystemVersionValue version)
        {
            facts.Add("Version", version, cell, FactUse.Constant);
        }
        else if (cell.Count == 1 && (cell.Tokens[0].IsWord("yes") || cell.Tokens[0].IsWord("no")))
        {
            facts.Add("IsTrue", new BooleanValue(cell.Tokens[0].IsWord("yes")), cell, FactUse.Constant);
        }
        else if (cell.Measures.Count == 1 && cell.Measures[0] is { First: 0 } measure && measure.End == cell.Count
            && IsQuantity(measure.Unit))
        {
            facts.Add("Quantity", Quantities.Of(measure), cell, FactUse.Constant);
        }
        else if (cell.Count <= 5 && Dates.FindFirst(cell) is DateValue date)
        {
            facts.Add("Date", date, cell, FactUse.Constant);
        }
    }

    private static bool IsQuantity(Unit unit) => unit.IsFrequency() || unit.IsDataSize() || unit.IsDataRate()
        || unit.IsLength() || unit.IsMass() || unit is Unit.Nit or Unit.WattHour or Unit.Watt;
}
