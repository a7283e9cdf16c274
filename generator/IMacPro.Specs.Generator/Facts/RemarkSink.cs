using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A remark by the place it is about, before the place has a line and a column.</summary>
internal sealed record CellRemark(string Id, Cell Place, string[] Arguments);

/// <summary>Collects what there is to say about a sheet while it is read.</summary>
internal sealed class RemarkSink
{
    private readonly HashSet<(string Id, int Start, string Argument)> _said = [];
    private readonly List<CellRemark> _remarks = [];

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
