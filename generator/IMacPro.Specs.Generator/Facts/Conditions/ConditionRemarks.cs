using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>Says of conditions that the rule knows nothing of them: whether one names anything can be said only once all options are known.</summary>
internal static class ConditionRemarks
{
    public static void Add(Machine? machine, RemarkSink remarks)
    {
        if (remarks.Conditions.Count == 0 || machine is null || ConfigurationReader.Read(machine) is not Configuration configuration)
        {
            return;
        }

        ILookup<string, Cell> places = remarks.Conditions.ToLookup(stated => stated.Text, stated => stated.Place, StringComparer.Ordinal);
        foreach (UnenforcedCondition condition in configuration.Unenforced)
        {
            foreach (Cell place in places[condition.Text])
            {
                remarks.Add(SheetRules.UnenforcedConditionId, place, condition.Text, condition.Reason);
            }
        }
    }
}
