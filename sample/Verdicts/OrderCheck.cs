using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>Says whether a machine could be ordered.</summary>
internal static class OrderCheck
{
    // The rule says of a component without a choice that one is missing; an inventory need not tell everything.
    private const string NotChosen = "SPEC1009";

    /// <summary>Checks an order.</summary>
    /// <param name="kind">The machine.</param>
    /// <param name="order">The order; takes what is wrong with it.</param>
    /// <returns>Whether it was possible; null where that cannot be told.</returns>
    public static bool? Of(MachineKind kind, in Order order)
    {
        foreach (ConfigurationIssue issue in kind.CheckOrder(order))
        {
            if (issue.Id != NotChosen)
            {
                order.Findings.Add(Finding.Of(issue));
            }
        }

        if (order.Findings.Count > 0)
        {
            return false;
        }

        // Without its date a machine may be found impossible, but not possible.
        if (order.Day is null && !order.Entry.Ordered.IsEmpty)
        {
            order.Findings.Add(Finding.Of("Ordered", $"{order.Entry.Ordered} is no order date; write it as 2001-03-24"));
            return null;
        }

        return true;
    }

    /// <summary>Reads the day of an order; null where there is none, or only a month or a year.</summary>
    public static DateOnly? ReadDay(string text) => SpecDate.TryParse(text, out SpecDate date) && date.Day is not null ? date.First : null;
}
