using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Output;

/// <summary>Takes what is found, machine by machine, and writes it in some form.</summary>
internal interface IOutput
{
    void Add(Verdict verdict);

    void Add(BadRow row);

    /// <summary>Called once, after everything else.</summary>
    void Finish(Summary summary);
}
