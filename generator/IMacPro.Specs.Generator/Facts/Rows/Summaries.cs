using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What an infobox says of a component that a table describes: told apart from it only where both cannot be true.</summary>
internal static class Summaries
{
    // "1 TB" is 1,000 GB here and 1,024 there.
    private const decimal Rounded = 1.1m;

    private static readonly (string Area, string[] Facts)[] Compared =
    [
        (Areas.Processor, ["Cores"]), (Areas.Memory, ["Size", "Maximum"]), (Areas.Storage, ["Size", "Maximum"]),
    ];

    /// <summary>Keeps the words, and remarks on them where all that they count or measure is less, or more, than all that the table does.</summary>
    public static void Add(ComponentReader component, ScannedCell cell, AreaBuilder described)
    {
        described.Facts.Add("Summary", cell.Text, cell);
        string[] facts = Array.Find(Compared, compared => compared.Area == component.Area).Facts ?? [];
        MachineBuilder tried = new(new RemarkSink());
        component.ReadRow(cell, tried[component.Area]);
        List<(decimal Amount, Value Value, int Line)> said = AmountsIn(tried[component.Area], facts);
        List<(decimal Amount, Value Value, int Line)> known = AmountsIn(described, facts);
        if (said.Count == 0 || known.Count == 0)
        {
            return;
        }

        bool isLess = said[said.Count - 1].Amount < known[0].Amount / Rounded;
        if (isLess || said[0].Amount / Rounded > known[known.Count - 1].Amount)
        {
            Value here = (isLess ? said[said.Count - 1] : said[0]).Value;
            (_, Value there, int line) = isLess ? known[0] : known[known.Count - 1];
            described.Facts.Remarks.Add(
                SheetRules.ContradictionId,
                cell.Cell,
                $"{component.Area}: {Words.Humanize(facts[0])}",
                Words.Describe(here),
                Words.Describe(there),
                Invariant.Text(line));
        }
    }

    // From the least to the most.
    private static List<(decimal Amount, Value Value, int Line)> AmountsIn(AreaBuilder area, string[] names)
    {
        IEnumerable<FactSet> stated = area.Options.Select(option => option.Facts).Append(area.Facts);
        return
        [
            .. from facts in stated
               from name in names
               let value = facts[name]
               let amount = AmountOf(value)
               where amount is not null
               orderby amount
               select (amount.Value, value, facts.PlaceOf(name).Line),
        ];
    }

    private static decimal? AmountOf(Value? value) => value switch
    {
        IntegerValue count => count.Number,
        QuantityValue quantity => Quantities.In(quantity, Unit.Gigabyte),
        _ => null,
    };
}
