namespace FleetCheck.Inventory;

/// <summary>
/// What an inventory says in a field. A fleet says the same of thousands of machines: what repeats is one object, and what was
/// found out about it stays with it.
/// </summary>
/// <param name="text">The words; empty: the inventory does not say.</param>
internal sealed class FieldText(string text)
{
    /// <summary>How many characters are worth being remembered.</summary>
    public const int Longest = 256;

    public static FieldText None { get; } = new("");

    public string Text { get; } = text;

    /// <summary>Whether it is worth being remembered: what is long is not said twice, and much of it would fill memory.</summary>
    public bool IsShort => Text.Length <= Longest;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>What was found out about the words, for whoever left it here.</summary>
    public object? Note { get; set; }

    public override string ToString() => Text;
}
