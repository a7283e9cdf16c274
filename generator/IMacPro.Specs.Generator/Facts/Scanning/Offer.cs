namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>On what terms a part of a cell is offered.</summary>
internal enum Terms
{
    /// <summary>Comes with the machine.</summary>
    Standard,

    /// <summary>Could be ordered instead.</summary>
    Optional,

    /// <summary>The most that fits.</summary>
    Maximum,
}

/// <summary>A part of a cell and the terms it is offered on.</summary>
internal readonly record struct Offer(Terms Terms, TokenRange Range)
{
    /// <summary>Whether what stands at a token is the most that fits: a semicolon ends what that is said of.</summary>
    public bool IsMaximumAt(ScannedCell cell, int at) => Terms == Terms.Maximum && !(at > Range.First && cell.Has(";", Range.First, at));
}

/// <summary>Parts a cell into offers at words such as "Optional:" and "Expandable to".</summary>
internal ref struct Offers
{
    private readonly ScannedCell _cell;
    private readonly bool _upToIsMaximum;
    private readonly List<Offer> _found = [];
    private Terms _terms = Terms.Standard;
    private int _first;
    private int _open = -1;
    private int _depth;

    // Where a parenthesis holds an offer, what follows behind it is offered as what stood before it.
    private Terms? _outside;
    private int _depthOfOffer;

    private Offers(ScannedCell cell, bool upToIsMaximum)
    {
        _cell = cell;
        _upToIsMaximum = upToIsMaximum;
    }

    /// <summary>The offers of a cell, in order. "Up to" names a maximum only where sizes are spoken of.</summary>
    public static List<Offer> Split(ScannedCell cell, bool upToIsMaximum)
    {
        Offers offers = new(cell, upToIsMaximum);
        offers.Run();
        return offers._found;
    }

    private void Run()
    {
        for (int i = 0; i < _cell.Count;)
        {
            int length = OfferMarkers.At(_cell, i, _upToIsMaximum, out Terms next);
            if (length == 0)
            {
                Track(i);
                i++;
            }
            else if (OfferMarkers.IsTrailing(_cell, i, length))
            {
                i = EndTrailing(i, length, next);
            }
            else
            {
                i = Begin(i, length, next);
            }
        }

        Add(_terms, _first, _cell.Count);
    }

    private void Track(int at)
    {
        if (_cell.Tokens[at].IsSymbol('('))
        {
            _open = at;
            _depth++;
        }
        else if (_cell.Tokens[at].IsSymbol(')'))
        {
            _open = -1;
            _depth = Math.Max(0, _depth - 1);
            if (_outside is Terms outside && _depth < _depthOfOffer)
            {
                Add(_terms, _first, at);
                _terms = outside;
                _outside = null;
                _first = at + 1;
            }
        }
    }

    private int Begin(int at, int length, Terms next)
    {
        bool inside = _open >= 0;
        Add(_terms, _first, inside && _open == at - 1 ? _open : WithoutDash(at));
        _outside = inside || (_outside is not null && _depth >= _depthOfOffer) ? _outside ?? _terms : null;
        _depthOfOffer = inside ? _depth : _depthOfOffer;
        _terms = next;
        _first = at + length;
        _first += _first < _cell.Count && _cell.Tokens[_first].IsSymbol(':') ? 1 : 0;
        return _first;
    }

    // "8 GB – optional: 16 GB": a dash parts the one from the other.
    private readonly int WithoutDash(int end) =>
        end > _first && _cell.Tokens[end - 1].Text is "-" or "–" or "—" && !_cell.Tokens[end - 1].Glued ? end - 1 : end;

    // "64 GB maximum", "(10 Gigabit optional)" and "Gigabit Ethernet (optional)": the word speaks of what stands before it.
    private int EndTrailing(int at, int length, Terms terms)
    {
        bool alone = _open == at - 1 && _open >= 0;
        bool inside = _open >= 0 && !alone;
        int first = inside ? Math.Max(_first, _open + 1) : StartOf(alone ? _open : at, alone);
        Add(_terms, _first, inside ? Math.Min(first, Math.Max(_first, _open)) : first);
        Add(terms, first, alone ? _open : at);
        _first = at + length;
        if ((inside || alone) && _first < _cell.Count)
        {
            bool closes = _cell.Tokens[_first].IsSymbol(')');
            _first += closes ? 1 : 0;
            _depth -= closes && _depth > 0 ? 1 : 0;
            _open = -1;
        }

        return _first;
    }

    // "8 GB; 16 GB, 32 GB or 64 GB optional": of a list behind a semicolon, all; but of Ethernet, "Gigabit, 10 Gigabit optional", the last.
    private readonly int StartOf(int end, bool isInParentheses)
    {
        bool isList = _cell.Has(";", _first, end)
            && (_cell.Has("or", _first, end) || _cell.FirstMeasure(unit => unit.IsDataRate(), _first, end) is null);
        int first = end;
        while (first > _first && !(_cell.Tokens[first - 1].IsSymbol(',') && !isList) && !_cell.Tokens[first - 1].IsSymbol(';'))
        {
            first--;
        }

        // "Rage 128 or Rage 128 Pro optional", "128 GB, 256 GB or 512 GB (optional)": the machine comes with one of the others.
        int last = (first == 0 && _found.Count == 0) || (isInParentheses && !isList) ? _cell.Find("or", first, end) : -1;
        return last > 0 && _cell.Find("or", last + 1, end) < 0 ? last + 1 : first;
    }

    private readonly void Add(Terms terms, int first, int end)
    {
        if (first < end)
        {
            _found.Add(new Offer(terms, new TokenRange(first, end)));
        }
    }
}
