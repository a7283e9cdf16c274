using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A remark by the place it is about, before the place has a line and a column.</summary>
internal sealed record CellRemark(string Id, Cell Place, string[] Arguments);

/// <summary>Collects what there is to say about a sheet while it is read.</summary>
internal sealed class RemarkSink
{
    private readonly HashSet<(string Id, int Start, string Argument)> _said = [];
    private readonly List<CellRemark> _remarks = [];
    private long _statements;

    public IReadOnlyList<CellRemark> Remarks => _remarks;

    /// <summary>How often something was remarked on, the same for several variants included.</summary>
    public int Spoken { get; private set; }

    /// <summary>How many statements were understood so far: a row that adds none was not.</summary>
    public int Understood { get; private set; }

    /// <summary>Notes that a statement was understood, whether or not it gives a fact: "Current" gives none.</summary>
    public void NoteUnderstood() => Understood++;

    /// <summary>The conditions on which options were sold, each with its place.</summary>
    public List<(string Text, Cell Place)> Conditions { get; } = [];

    /// <summary>Notes a condition: whether it names anything that is known can only be said when every row is read.</summary>
    public void NoteCondition(string text, Cell place) => Conditions.Add((text, place));

    /// <summary>When tables say that options could be ordered: whether that is possible can only be said when every row is read.</summary>
    public List<StatedSale> Sales { get; } = [];

    /// <summary>Where something looks like a row without a value and is none: "Two USB ports with support for:" heads a list.</summary>
    public HashSet<Cell> Explained { get; } = [];

    /// <summary>Why the sheet is too large to be read, as a remark says it; null while it is not.</summary>
    public (string Has, string Most)? TooLarge { get; private set; }

    /// <summary>Notes how many elements a list has. Only what each row adds to as it stands may be as long as the sheet.</summary>
    public void NoteItems(string record, int count)
    {
        if (count > SheetLimits.MostOfAKind && record is not ("OtherFact" or "TimelineEvent" or "SourceReference"))
        {
            TooLarge ??= SheetLimits.Say(count, SheetLimits.MostOfAKind, "options, ports or releases of one kind");
        }
    }

    /// <summary>Notes that statements were made, each counted for every variant it holds for.</summary>
    public void NoteStatements(int count)
    {
        _statements += count;
        if (_statements > SheetLimits.MostStatements)
        {
            TooLarge ??= SheetLimits.Say(_statements, SheetLimits.MostStatements, "statements");
        }
    }

    /// <summary>Notes that the sheet has too much of something.</summary>
    public void NoteTooLarge((string Has, string Most) why) => TooLarge ??= why;

    /// <summary>Adds a remark, unless the same was said of the same place: a row may be read for several variants.</summary>
    public void Add(string id, Cell place, params string[] arguments)
    {
        Spoken++;
        if (_said.Add((id, place.Start, arguments.Length > 0 ? arguments[0] : "")))
        {
            _remarks.Add(new CellRemark(id, place, arguments));
        }
    }
}
