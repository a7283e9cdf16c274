using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads rows and columns that state one thing about a processor named elsewhere: "Cores | 6", "Base frequency | 3.2 GHz".</summary>
internal static class ProcessorDetails
{
    /// <summary>Each detail: what reads it, and the keys of its rows and columns.</summary>
    public static readonly (Action<ScannedCell, FactSet> Read, string[] Keys)[] All =
    [
        (ReadCores, ["cores", "cpu cores", "processor cores", "number of cores", "number of cpu cores", "core count",
            "processor core count", "cpu core count", "total cores", "total number of cores", "# of cores", "# of cpu cores",
            "no. of cores"]),
        (ReadCoresAndThreads, ["cores/threads", "cores / threads", "cores and threads", "cores & threads", "cpu cores/threads",
            "cpu cores / threads"]),
        (ReadThreads, ["threads", "cpu threads", "processor threads", "number of threads", "thread count",
            "processor thread count", "cpu thread count", "total threads", "# of threads", "no. of threads"]),
        (ReadClocks, ["clock", "speed", "clock speed", "clock rate", "clock frequency", "cpu speed", "cpu clock", "cpu clock speed",
            "cpu frequency", "processor speed", "processor clock", "processor clock speed", "processor frequency"]),
        (ReadBaseClock, ["base clock", "base clock speed", "base speed", "base frequency", "cpu base clock", "cpu base frequency",
            "processor base clock", "processor base frequency", "cpu base clock frequency", "base clock frequency"]),
        (ReadTurboClock, ["boost", "boost clock", "boost frequency", "boost speed", "max boost", "max boost clock",
            "max. boost clock", "maximum boost clock", "turbo", "turbo boost", "turbo clock", "turbo frequency", "turbo speed",
            "max turbo", "max turbo frequency", "max. turbo frequency", "maximum turbo frequency", "max clock", "max clock speed",
            "max frequency", "max. frequency", "processor boost frequency", "processor boost clock", "cpu boost clock", "cpu boost frequency",
            "cpu boost clock frequency", "boost clock frequency", "processor turbo frequency", "cpu turbo frequency", "max turbo speed",
            "max. turbo speed", "maximum turbo speed", "turbo clock speed", "maximum clock", "maximum clock speed", "maximum frequency"]),
        (ReadModel, ["processor model number", "cpu model number"]),
    ];

    /// <summary>What reads the cells under a key; null where the key is that of no detail.</summary>
    public static Action<ScannedCell, FactSet>? Find(string key)
    {
        string normal = RowKeys.WithoutAside(RowKeys.Normalize(key));
        return Array.Find(All, detail => Array.IndexOf(detail.Keys, normal) >= 0).Read;
    }

    /// <summary>Reads a row. What it states is kept until it is known of which processor it speaks.</summary>
    public static void ReadRow(Action<ScannedCell, FactSet> read, ScannedCell cell, AreaBuilder area)
    {
        if (read == ReadClocks && ProcessorReader.OptionsOf(area).Items.Count == 0 && NamesProcessor(cell))
        {
            // "Processor speed | 2.0 GHz or 2.4 GHz Intel Core 2 Duo" is the row of processors.
            ComponentReader.Processor.ReadRow(cell, area);
            return;
        }

        if (read == ReadClocks && ClockRow.TryDistribute(cell, ProcessorReader.OptionsOf(area)))
        {
            area.Facts.Remarks.NoteUnderstood();
            return;
        }

        FactSet facts = ProcessorReader.NewFacts(area.Facts.Remarks);
        read(cell, facts);
        if (!facts.IsEmpty)
        {
            area.Facts.Remarks.NoteUnderstood();
            area.AddDetails(facts, cell);
        }
    }

    private static bool NamesProcessor(ScannedCell cell) => Array.Exists(cell.Tokens, token => ProcessorName.IsMaker(token.Text));

    // "6", "8 (4P + 4E)", "10 (2 performance, 8 efficiency)": a number of cores of one processor, and nothing else.
    private static void ReadCores(ScannedCell cell, FactSet facts)
    {
        FactSet kinds = ProcessorReader.NewFacts(facts.Remarks);
        CoreKinds.Read(cell, new TokenRange(0, cell.Count), kinds);
        int ofBothKinds = NumberOf(kinds, "PerformanceCores") + NumberOf(kinds, "EfficiencyCores");
        List<int> counts = CountsIn(cell);
        if (ofBothKinds > 0 && counts.Count is 2 or 3)
        {
            facts.Merge(kinds);
            facts.Add("Cores", Math.Max(ofBothKinds, counts[0]), cell);
        }
        else if (counts.Count == 1)
        {
            facts.Add("Cores", counts[0], cell);
        }
    }

    private static void ReadThreads(ScannedCell cell, FactSet facts)
    {
        if (CountsIn(cell) is [int threads])
        {
            facts.Add("Threads", threads, cell);
        }
    }

    private static void ReadCoresAndThreads(ScannedCell cell, FactSet facts)
    {
        if (CountsIn(cell) is [int cores, int threads] && cores <= threads)
        {
            facts.Add("Cores", cores, cell);
            facts.Add("Threads", threads, cell);
        }
    }

    private static void ReadClocks(ScannedCell cell, FactSet facts)
    {
        List<Measure> clocks = ClocksIn(cell);
        TokenRange all = new(0, cell.Count);
        if (clocks.Count is 1 or 2 && (clocks.Count == 1 || ProcessorReader.IsTurbo(cell, clocks[1], all)))
        {
            facts.Add(ProcessorReader.IsTurbo(cell, clocks[0], all) ? "TurboClock" : "BaseClock", clocks[0], cell, Unit.Gigahertz);
            if (clocks.Count == 2 && facts["BaseClock"] is not null)
            {
                facts.Add("TurboClock", clocks[1], cell, Unit.Gigahertz);
            }
        }
    }

    // "1360P" and "i7-1360P", beside a row that tells the line.
    private static void ReadModel(ScannedCell cell, FactSet facts)
    {
        string model = cell.Text.Substring(cell.Text.IndexOf('-') + 1);
        if (cell.Count > 0 && cell.Text.IndexOf(' ') < 0 && model.Any(char.IsDigit))
        {
            facts.Add("Model", model, cell);
        }
    }

    private static void ReadBaseClock(ScannedCell cell, FactSet facts) => ReadClock(cell, facts, "BaseClock");

    private static void ReadTurboClock(ScannedCell cell, FactSet facts) => ReadClock(cell, facts, "TurboClock");

    // Several clocks are those of several processors, or of several kinds of cores; which, a row of its own does not say.
    private static void ReadClock(ScannedCell cell, FactSet facts, string name)
    {
        if (ClocksIn(cell) is [Measure clock])
        {
            facts.Add(name, clock, cell, Unit.Gigahertz);
        }
    }

    private static List<Measure> ClocksIn(ScannedCell cell) => [.. cell.Measures.Where(measure => measure.Unit.IsFrequency())];

    private static List<int> CountsIn(ScannedCell cell) => [.. cell.Tokens.Select(Counts.Of).OfType<int>()];

    private static int NumberOf(FactSet facts, string name) => facts.Get<Model.IntegerValue>(name)?.Number ?? 0;
}
