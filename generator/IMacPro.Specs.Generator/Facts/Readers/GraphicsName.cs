using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads who made a graphics processor and what it is called.</summary>
internal static class GraphicsName
{
    private static readonly string[] Makers =
    [
        "AMD", "ATI", "Nvidia", "Intel", "Apple", "Matrox", "3dfx", "S3", "Imagination", "Broadcom", "Arm", "Qualcomm",
        "Cirrus", "Tseng", "Trident", "Chips", "IXMicro", "SiS", "VIA",
    ];

    // A name that begins with one of these is whole.
    private static readonly string[] Brands =
    [
        "Radeon", "GeForce", "Quadro", "FirePro", "FireGL", "Rage", "Mobility", "Iris", "UHD", "HD", "Arc", "GMA", "RTX", "GTX", "Adreno", "Mali",
        "Graphics", "GPU", "Titan", "Tesla", "NVS", "Voodoo", "Xe", "onboard",
    ];

    /// <summary>Where the first maker is named; the end where none is.</summary>
    public static int FindMaker(ScannedCell cell, int first, int end)
    {
        while (first < end && !cell.Tokens[first].IsAnyOf(Makers))
        {
            first++;
        }

        return first;
    }

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts, List<Candidate> before)
    {
        if (range.IsEmpty)
        {
            return;
        }

        string name = cell.TextOf(range.First, range.End).TrimEnd('.');
        if (range.End - range.First > 1 && Array.Find(Makers, maker => cell.Tokens[range.First].IsWord(maker)) is string maker)
        {
            facts.Add("Maker", maker, cell);
            // "Apple-designed" names no model.
            string model = cell.TextOf(range.First + 1, range.End).TrimEnd('.');
            facts.Add("Model", cell.Tokens[range.First + 1].IsSymbol('-') ? "" : PlainModel(model), cell);
            return;
        }

        // "Radeon Pro 570X or 575X", "AMD Radeon … or Radeon …": the maker and the line were named before.
        string last = before.FindLast(candidate => candidate.Facts["Model"] is not null)?.Facts.Text("Model") ?? "";
        string line = cell.Tokens[range.First].IsNumber ? LineOf(last)
            : LineLike(last, name) is { Length: > 0 } like ? like
            : cell.Tokens[range.First].IsAnyOf(Brands) ? "" : LineLeftOut(cell, last, before);
        string whole = line + name;
        if (before.FindLast(candidate => candidate.Facts.Text("Model") is string known
            && Brand(known).Equals(Brand(whole), StringComparison.OrdinalIgnoreCase)) is Candidate named)
        {
            facts.Add("Maker", named.Facts.Text("Maker") ?? "", cell);
        }

        facts.Add("Model", line + PlainModel(name), cell);
    }

    // "two Radeon HD 5770s" are two of one model, and "VideoCore VII GPU" says what it is; "Laptop GPU" is part of a name.
    private static string PlainModel(string model) =>
        model.EndsWith(" GPU", StringComparison.Ordinal) && !model.EndsWith("Laptop GPU", StringComparison.Ordinal)
        ? model.Substring(0, model.Length - " GPU".Length)
        : model.Length > 1 && model[model.Length - 1] == 's' && char.IsDigit(model[model.Length - 2]) ? model.Substring(0, model.Length - 1) : model;

    // "Radeon Pro 570X" is of the line "Radeon Pro ".
    private static string LineOf(string model)
    {
        for (int i = 1; i < model.Length; i++)
        {
            if (char.IsDigit(model[i]) && model[i - 1] == ' ')
            {
                return model.Substring(0, i);
            }
        }

        return "";
    }

    // Behind "GeForce GT 650M", "GT 750M" is of the line "GeForce ", and "M390" behind "Radeon R9 M380" of "Radeon R9 ". Either may have
    // more words than the other: "GeForce GTX 1660 Ti" and "RTX 2070 Super".
    private static string LineLike(string model, string name)
    {
        string[] words = model.Split(' ');
        string[] forms = Array.ConvertAll(words, FormOf);
        string[] of = Array.ConvertAll(name.Split(' '), FormOf);
        for (int at = 1; at < words.Length && !char.IsDigit(words[at - 1][0]); at++)
        {
            if (forms.Skip(at).Zip(of, string.Equals).All(isSame => isSame))
            {
                return string.Join(" ", words.Take(at)) + " ";
            }
        }

        return "";
    }

    // Behind "Radeon Pro 570X, 575X", "Duo" is of that line too: what was left out once may be left out again.
    private static string LineLeftOut(ScannedCell cell, string model, List<Candidate> before)
    {
        if (before.Count == 0)
        {
            return "";
        }

        string[] words = model.Split(' ');
        string stated = cell.TextOf(before[before.Count - 1].Range.First, before[before.Count - 1].Range.End);
        int left = Enumerable.Range(1, words.Length - 1)
            .FirstOrDefault(at => stated.StartsWith(string.Join(" ", words.Skip(at)), StringComparison.Ordinal));
        return left == 0 ? "" : string.Join(" ", words.Take(left)) + " ";
    }

    // A word without its digits, and where they begin; one series was called a little different from the next.
    private static string FormOf(string word)
    {
        int digit = word.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return digit >= 0 ? word.Substring(0, digit) + '0' : word is "GTS" or "GTX" or "RTX" ? "GT" : word;
    }

    // "GeForce2 MX" and "GeForce3" are of one brand.
    private static string Brand(string model)
    {
        int space = model.IndexOf(' ');
        string first = space < 0 ? model : model.Substring(0, space);
        string letters = first.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length > 1 ? letters : first;
    }
}
