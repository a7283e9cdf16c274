using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>How prose names components, and which words may stand before such a name.</summary>
/// <param name="Key">The key of the component's row.</param>
/// <param name="Heads">The words that name it.</param>
/// <param name="IsHeadRead">Whether its reader needs those words as well.</param>
internal sealed record ComponentWords(string Key, Phrases Heads, bool IsHeadRead)
{
    private static readonly Phrases Modifiers = new(
        "of", "ECC", "main", "system", "unified", "registered", "buffered", "unbuffered", "onboard", "on-board", "built-in", "internal",
        "installed", "error-correcting", "dual-channel", "quad-channel", "flash", "SSD", "solid-state", "solid state", "PCIe", "PCIe-based",
        "NVMe", "SATA", "Serial ATA", "ATA", "IDE", "SCSI", "fast", "hard", "SDRAM", "DRAM", "soldered");

    public static readonly ComponentWords Memory = new("memory", new("memory", "RAM", "SDRAM", "DRAM", "memory modules"), IsHeadRead: true);
    public static readonly ComponentWords Storage = new(
        "storage",
        new("storage", "SSD", "SSDs", "solid-state drive", "solid state drive", "solid-state disk", "hard drive", "hard disk", "hard disc",
            "hard disk drive", "hard disc drive", "HDD", "Fusion Drive", "flash storage", "SSD storage", "solid-state storage", "flash drive",
            "disk drive", "drive"),
        IsHeadRead: true);
    public static readonly ComponentWords Processor = new(
        "processor", new("processor", "processors", "CPU", "CPUs", "microprocessor", "microprocessors"), IsHeadRead: false);
    public static readonly ComponentWords Graphics = new(
        "graphics",
        new("graphics", "GPU", "GPUs", "graphics card", "graphics cards", "graphics processor", "graphics processors", "graphics chip",
            "video card", "video cards", "graphics processing unit", "graphics processing units"),
        IsHeadRead: false);

    public static readonly ComponentWords[] All = [Memory, Storage, Processor, Graphics];

    private bool IsSized => this == Memory || this == Storage;

    /// <summary>How many tokens at an index may stand before a component's name; 0 where they may before none.</summary>
    public static int LongestAt(Sentence sentence, int at)
    {
        int longest = 0;
        foreach (ComponentWords words in All)
        {
            longest = Math.Max(longest, words.LengthAt(sentence, at));
        }

        return longest;
    }

    /// <summary>
    /// Whether what stands before the name is what a person says of the component, and enough to tell which one is meant.
    /// </summary>
    public bool IsPlausible(Sentence sentence, int first, int head)
    {
        bool sized = false;
        bool named = false;
        bool rated = false;
        for (int i = first; i < head;)
        {
            int length = LengthAt(sentence, i);
            if (length == 0)
            {
                return false;
            }

            Unit unit = Units.Find(sentence[i].Text);
            sized |= unit.IsDataSize();
            rated |= unit == Unit.Core || unit.IsFrequency();
            named |= sentence.IsName(i) && unit == Unit.None;
            i += length;
        }

        return IsSized ? sized
            : this == Processor ? !sized && (rated || named || IsNumbered(sentence, first, head))
            : named;
    }

    private int LengthAt(Sentence sentence, int at)
    {
        int known = IsSized ? Modifiers.LengthAt(sentence, at) : 0;
        return known > 0 ? known : IsPart(sentence, at) ? 1 : 0;
    }

    private bool IsPart(Sentence sentence, int at)
    {
        Token token = sentence[at];
        if (token.Number >= 0)
        {
            // "Two 512 MB cards" counts them; "quad-core" does not.
            return token.IsNumber || sentence.IsSymbol(at + 1, '-') || sentence.IsWord(at + 1, "core");
        }

        if (Separators.IsSeparator(token) || token.IsSymbol('-') || token.IsSymbol('+'))
        {
            return !token.IsSymbol(';');
        }

        Unit unit = Units.Find(token.Text);
        return this == Memory ? unit.IsDataSize() || unit.IsFrequency() || MemoryKinds.TryParse(token.Text, out _)
            : this == Storage ? unit.IsDataSize() || unit == Unit.RotationPerMinute
            : unit == Unit.Core || unit.IsFrequency() || unit.IsDataSize() || sentence.IsName(at)
                || (this == Processor && (token.IsWord("based") || token.IsWord("bit")));
    }

    // "A 6502 processor" is called by its number.
    private static bool IsNumbered(Sentence sentence, int first, int head) => head == first + 1 && sentence[first].IsNumber;
}
