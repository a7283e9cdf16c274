using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Chips of single-board computers are stated in two rows: the chip by its name, and its cores by the name of their design.
/// </summary>
internal static class CoreDesigns
{
    private static readonly string[] Designs = ["Cortex", "Neoverse", "Krait", "Kryo", "Oryon"];

    /// <summary>"4× Cortex-A72" counts cores; "2× Xeon" counts chips.</summary>
    public static void ReadCount(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (facts["Cores"] is null && IsDesign(facts) && range.First + 1 < range.End && cell.Tokens[range.First + 1].IsSymbol('×')
            && Counts.Of(cell.Tokens[range.First]) is int cores)
        {
            facts.Add("Cores", cores, cell);
        }
    }

    /// <summary>
    /// Where one row names the chip and another says what its cores are, both speak of one processor; null where they do not.
    /// </summary>
    public static ItemBuilder? TryComplete(List<Candidate> candidates, ItemListBuilder list, FactSet area, ScannedCell cell)
    {
        if (candidates.Count != 1 || list.Items.Count != 1 || IsDesign(candidates[0].Facts) == IsDesign(list.Items[0].Facts))
        {
            return null;
        }

        FactSet known = list.Items[0].Facts;
        FactSet said = candidates[0].Facts;
        FactSet cores = IsDesign(said) ? said : known;
        FactSet chip = IsDesign(said) ? known : said;
        if (chip["Cores"] is not null || chip["BaseClock"] is not null)
        {
            return null;
        }

        area.Add("Microarchitecture", cores.Text("Brand")!, cell);
        if (chip == said)
        {
            known.Restate(chip, "Maker", "Family", "Brand", "Model");
        }
        else
        {
            known.AddMissing(cores, "Cores", "Threads", "BaseClock", "BaseClockGigahertz", "TurboClock", "TurboClockGigahertz");
        }

        return list.Items[0];
    }

    private static bool IsDesign(FactSet facts) =>
        facts.Text("Family") is string family && Array.Exists(Designs, design => family.StartsWith(design, StringComparison.OrdinalIgnoreCase));
}
