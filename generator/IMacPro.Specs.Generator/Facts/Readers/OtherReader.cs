using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Keeps the text of a row that no other reader understands, and types it where it plainly is something.</summary>
internal static class OtherReader
{
    private const string Untyped = "is not a row with a typed meaning";
    private const string Unclear = "is a row with a typed meaning but says nothing here that is understood";

    /// <param name="key">The row's key.</param>
    /// <param name="cell">The row's value.</param>
    /// <param name="area">The area of other facts.</param>
    /// <param name="isRemarkedOn">Whether it was said already why the row was not understood.</param>
    /// <param name="isKnown">Whether the key is known, and only the value is not understood.</param>
    public static void Read(Cell key, ScannedCell cell, AreaBuilder area, bool isRemarkedOn, bool isKnown = false) =>
        Read(isKnown ? cell.Cell : key, Markup.Clean(key.Text), cell, area, isRemarkedOn, isKnown ? Unclear : Untyped);

    /// <param name="place">Where to say that it is kept as text.</param>
    /// <param name="label">What the text is called.</param>
    /// <param name="cell">The text.</param>
    /// <param name="area">The area of other facts.</param>
    /// <param name="isRemarkedOn">Whether it was said already why it was not understood.</param>
    /// <param name="why">Why it is.</param>
    public static void Read(Cell place, string label, ScannedCell cell, AreaBuilder area, bool isRemarkedOn, string why = Untyped)
    {
        ItemListBuilder list = area.List("Facts", "OtherFact", "Key", "Text");
        FactSet facts = list.NewFacts();
        facts.Add("Key", label, cell);
        facts.Add("Text", cell.Text, cell);
        if (!cell.IsTooLong)
        {
            Type(cell, facts);
        }

        ItemBuilder item = list.Add(facts, cell);
        item.Identifier = Identifiers.Pascal(label);
        if (!isRemarkedOn)
        {
            item.Named += name => area.Facts.Remarks.Add(
                SheetRules.KeptAsTextId,
                place,
                label,
                $"{Areas.Other}.{name}.Text",
                name == item.Identifier ? "" : $", since '{item.Identifier}' is the name of something else",
                why);
        }
    }

    private static void Type(ScannedCell cell, FactSet facts)
    {
        if (PlainValue.Of(cell) is (string name, Value value))
        {
            facts.Add(name, value, cell, FactUse.Constant);
        }
        else if (PlainValue.ListOf(cell.Cell) is ListValue list)
        {
            facts.Add("Items", list, cell, FactUse.Constant);
        }
    }
}
