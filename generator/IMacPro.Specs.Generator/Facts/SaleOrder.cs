using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>When a table says that an option could be ordered.</summary>
/// <param name="Machine">The machine or variant.</param>
/// <param name="Option">The option in the sheet's words.</param>
/// <param name="From">The first day; null where it is not stated.</param>
/// <param name="Until">The first day it could not be ordered; null where it is not stated.</param>
/// <param name="FromPlace">Where the first stands.</param>
/// <param name="UntilPlace">Where the second stands.</param>
internal sealed record StatedSale(MachineBuilder Machine, string Option, DateValue? From, DateValue? Until, Cell FromPlace, Cell UntilPlace);

/// <summary>Says of options and machines that they were never on sale: by their own dates, or by those of the machine.</summary>
internal static class SaleOrder
{
    /// <summary>Remarks on a machine that was discontinued before it was released.</summary>
    public static void RemarkOn(MachineBuilder machine, string name)
    {
        FactSet identity = machine[Areas.Identity].Facts;
        if (identity["Released"] is DateValue released && identity["Discontinued"] is DateValue discontinued
            && Day.AfterLastOf(discontinued).Number <= Day.FirstOf(released).Number)
        {
            Remark(machine, name, released, discontinued, identity.PlaceOf("Discontinued"));
        }
    }

    /// <summary>Remarks on all that was stated, once the dates of the machine are known.</summary>
    public static void RemarkOnAll(RemarkSink remarks)
    {
        foreach (StatedSale sale in remarks.Sales)
        {
            FactSet identity = sale.Machine[Areas.Identity].Facts;
            if (!RemarkOn(sale, sale.From, sale.Until, sale.UntilPlace)
                && !RemarkOnEnd(sale, identity["Discontinued"] as DateValue))
            {
                RemarkOn(sale, identity["Released"] as DateValue, sale.Until, sale.UntilPlace);
            }
        }
    }

    private static bool RemarkOn(StatedSale sale, DateValue? from, DateValue? until, Cell place)
    {
        bool isNever = from is not null && until is not null && Day.AfterLastOf(until).Number <= Day.FirstOf(from).Number + 1;
        if (isNever)
        {
            Remark(sale.Machine, sale.Option, from!, until!, place);
        }

        return isNever;
    }

    // On its last day a machine could still be ordered.
    private static bool RemarkOnEnd(StatedSale sale, DateValue? discontinued)
    {
        bool isNever = sale.From is not null && discontinued is not null
            && Day.AfterLastOf(discontinued).Number <= Day.FirstOf(sale.From).Number;
        if (isNever)
        {
            Remark(sale.Machine, sale.Option, sale.From!, discontinued!, sale.FromPlace);
        }

        return isNever;
    }

    private static void Remark(MachineBuilder machine, string what, DateValue from, DateValue until, Cell place) =>
        machine.Remarks.Add(SheetRules.NeverOnSaleId, place, what, Words.Describe(from), Words.Describe(until));
}
