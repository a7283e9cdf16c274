namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Tokens that stand together, from one index up to another.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => First >= End;
}
