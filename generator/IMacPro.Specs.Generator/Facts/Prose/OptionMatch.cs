using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Finds which choice a sentence means: sentences name them more shortly than tables do.</summary>
internal static class OptionMatch
{
    private static readonly string[] Measured = ["Cores", "BaseClockGigahertz", "SizeGigabytes", "MemoryGigabytes"];
    private static readonly string[] Named = ["Family", "Model"];
    private static readonly string[] SolidState = [nameof(StorageKind.Ssd), nameof(StorageKind.Flash)];

    /// <summary>The choices that may be meant; of several, those that are called just so.</summary>
    public static ItemBuilder[] Find(IReadOnlyList<ItemBuilder> options, FactSet said)
    {
        ItemBuilder[] meant = [.. options.Where(option => Agrees(option.Facts, said))];
        ItemBuilder[] exact = [.. meant.Where(option => Array.TrueForAll(Named, name => said.Text(name) is not string text
            || text == option.Facts.Text(name)))];
        meant = meant.Length > 1 && exact.Length == 1 ? exact : meant;

        // An infobox that sums up "Core i5" names none beside the one that is told in full.
        ItemBuilder[] told = Array.FindAll(meant, option => option.Facts["Cores"] is not null || option.Facts["BaseClock"] is not null);
        return told.Length == 1 ? told : meant;
    }

    /// <summary>The one option that some words name as a cell would; null where they name none, or several.</summary>
    public static ItemBuilder? Only(ComponentReader reader, ScannedCell words, IReadOnlyList<ItemBuilder> options) =>
        All(reader, words, options) is [ItemBuilder one] ? one : null;

    /// <summary>All the options that some words name; none where one of them is not known, or not for certain.</summary>
    public static ItemBuilder[] All(ComponentReader reader, ScannedCell words, IReadOnlyList<ItemBuilder> options)
    {
        RemarkSink remarks = new();
        IReadOnlyList<ItemBuilder> said = reader.Read(words, new AreaBuilder(remarks, reader.Area, reader.Area));
        ItemBuilder[][] found = [.. said.Select(item => Find(options, item.Facts))];
        return remarks.Remarks.Count == 0 && Array.TrueForAll(found, meant => meant.Length == 1) ? [.. found.Select(meant => meant[0])] : [];
    }

    /// <summary>Whether what is said is enough to make a choice of it.</summary>
    public static bool IsEnough(FactSet said) =>
        said["SizeGigabytes"] is not null || said["Cores"] is not null || said["BaseClock"] is not null || said["Model"] is not null
        || said["Family"] is not null;

    private static bool Agrees(FactSet option, FactSet said)
    {
        bool met = false;
        foreach (string name in Measured)
        {
            if (option[name] is Value known && said[name] is Value value)
            {
                if (!known.Equals(value))
                {
                    return false;
                }

                met = true;
            }
        }

        foreach (string name in Named)
        {
            if (option.Text(name) is string known && said.Text(name) is string text)
            {
                if (!IsShort(known, text) && !IsShort(text, known))
                {
                    return false;
                }

                met = true;
            }
        }

        return met && IsSameKind(option.Get<EnumValue>("Kind"), said.Get<EnumValue>("Kind"));
    }

    // "Turbo 9" is short for "Acme Turbo 9", and "Turbo" for "Turbo X"; but "9" with "9 X" behind a number is another.
    private static bool IsShort(string whole, string part) =>
        whole.Equals(part, StringComparison.OrdinalIgnoreCase)
        || whole.EndsWith(" " + part, StringComparison.OrdinalIgnoreCase)
        || (whole.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase) && !part.Any(char.IsDigit));

    private static bool IsSameKind(EnumValue? known, EnumValue? said) => known is null || said is null || known.Equals(said)
        || (Array.IndexOf(SolidState, known.Members[0]) >= 0 && Array.IndexOf(SolidState, said.Members[0]) >= 0);
}
