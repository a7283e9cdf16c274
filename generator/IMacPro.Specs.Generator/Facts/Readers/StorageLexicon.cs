using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The words drives are named with.</summary>
internal static class StorageLexicon
{
    private static readonly (string[] Words, StorageKind Kind)[] Kinds =
    [
        .. Phrases(StorageKind.Fusion, "fusion"),
        .. Phrases(StorageKind.Hybrid, "hybrid", "SSHD"),
        .. Phrases(StorageKind.Ssd, "SSD", "SSDs", "solid state", "solid - state", "NVMe"),
        .. Phrases(StorageKind.Emmc, "eMMC"),
        .. Phrases(StorageKind.Ufs, "UFS"),
        .. Phrases(StorageKind.Flash, "flash"),
        .. Phrases(StorageKind.Floppy, "floppy", "diskette", "microfloppy"),
        .. Phrases(
            StorageKind.Optical, "SuperDrive", "DVD", "CD", "optical", "combo drive", "Blu - ray", "CD - ROM", "CD - RW", "magneto - optical"),
        .. Phrases(StorageKind.SdCard, "microSD", "SD", "SDHC", "SDXC"),
        .. Phrases(StorageKind.Tape, "tape", "cassette", "datasette"),
        .. Phrases(
            StorageKind.HardDisk, "hard drive", "hard drives", "hard disk", "hard disks", "hard disc", "hard discs", "HDD", "fixed disk",
            "fixed disc", "winchester"),
    ];

    private static readonly string[] Interfaces = ["Serial ATA", "SATA", "PCIe", "NVMe", "SCSI", "IDE", "ATA", "SAS", "ST-506"];

    /// <summary>The kind of drive named between two tokens; null where none is.</summary>
    public static StorageKind? Find(ScannedCell cell, int from = 0, int end = int.MaxValue)
    {
        foreach ((string[] words, StorageKind kind) in Kinds)
        {
            if (cell.Find(words, from, end) >= 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>How many tokens from here on are a kind of drive in several words, "hard drive"; 0 where they are none.</summary>
    public static int PhraseAt(ScannedCell cell, int at, int end, out StorageKind kind)
    {
        (string[] words, kind) = Array.Find(
            Kinds, entry => entry.Words.Length > 1 && cell.Find(entry.Words, at, Math.Min(end, at + entry.Words.Length)) == at);
        return words?.Length ?? 0;
    }

    /// <summary>How a drive named between two tokens is attached; empty where the cell does not say it.</summary>
    public static string FindInterface(ScannedCell cell, TokenRange range) =>
        Array.Find(Interfaces, name => cell.Has(name.Replace("-", " - "), range.First, range.End)) ?? "";

    /// <summary>Whether what a drive holds can be taken out of it.</summary>
    public static bool IsRemovable(this StorageKind kind) => kind is StorageKind.Floppy or StorageKind.Optical or StorageKind.Tape;

    private static IEnumerable<(string[] Words, StorageKind Kind)> Phrases(StorageKind kind, params string[] phrases) =>
        phrases.Select(phrase => (phrase.Split(' '), kind));
}
