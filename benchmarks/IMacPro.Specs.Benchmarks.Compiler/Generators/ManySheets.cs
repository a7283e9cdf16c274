using IMacPro.Specs.Benchmarks.Compiler.Measuring;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>What a contender costs in a project of many sheets, each as large as the built-in one.</summary>
internal sealed class ManySheets(Contender contender, int count)
{
    private readonly Driving _driving = new(contender, () => SheetFolder.Of(count));

    public Contender Contender => contender;

    public int Count => count;

    public Sample Cold { get; } = new();

    public Sample Key { get; } = new();

    public Sample ValueEdit { get; } = new();

    public Sample CommentEdit { get; } = new();

    /// <summary>Two contenders, in projects of each size.</summary>
    public static IReadOnlyList<ManySheets> MeasureAll(Effort effort, params IReadOnlyList<Contender> contenders)
    {
        List<ManySheets> all = [];
        foreach (int count in effort.Sizes(1, 10, 100, 1_000, 10_000))
        {
            foreach (Contender contender in contenders)
            {
                ManySheets sheets = new(contender, count);
                sheets.Measure(effort);
                all.Add(sheets);
                GC.Collect();
            }
        }

        return all;
    }

    private void Measure(Effort effort)
    {
        for (int i = 0; i < effort.Rounds(count switch { <= 10 => 200, <= 100 => 20, <= 1_000 => 3, _ => 1 }); i++)
        {
            Cold.Add(_driving.Cold());
        }

        for (int i = 0; i < effort.Rounds(count > 1_000 ? 15 : 200); i++)
        {
            Key.Add(_driving.Key());
            ValueEdit.Add(_driving.Edit(SheetFolder.ValueEdit));
            CommentEdit.Add(_driving.Edit(SheetFolder.CommentEdit));
        }
    }
}
