namespace IMacPro.Specs.Tests.Reliability;

/// <summary>
/// Machines that never were, with random variants, dates, options and conditions: what the analyzer says of a configuration, what
/// the emitted code says, and what was made up before the sheet was written are one.
/// </summary>
public class RandomMachineTests
{
    private const int InTheGate = 2000;

    private const int OfEach = 250;
    private const int InOneProject = 8;

    [Fact]
    public async Task AllAgreeOnRandomConfigurationsOfRandomMachines()
    {
        int wanted = Budget.Of(InTheGate);
        int seed = (int)(Budget.Seed % 1_000_000);
        int machines = 0;
        int valid = 0;
        int agreed = 0;
        while (agreed < wanted)
        {
            RandomMachineProject project = new();
            for (int added = 0; added < InOneProject; seed++)
            {
                added += project.Add(seed, OfEach) ? 1 : 0;
            }

            Assert.Null(await project.DisagreementAsync());
            machines += InOneProject;
            agreed += project.Count;
            valid += project.Valid;
        }

        Assert.InRange(valid, agreed / 20, agreed * 19 / 20);
        Budget.Report($"Agreed on: {agreed} configurations of {machines} machines, of which {valid} are valid");
    }
}
