using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads a processor's model number: in parentheses, behind a dash, or at the end of its name.</summary>
internal static class ProcessorModel
{
    private const int FewestDigits = 3;

    // " v2".
    private const int VersionLength = 3;

    /// <summary>Reads the model of a name and returns where the family ends; what tells lines apart, "(G5)", comes aside.</summary>
    public static int Read(ScannedCell cell, TokenRange name, TokenRange whole, FactSet facts, out string aside)
    {
        aside = "";
        string inside = Inside(cell, whole);
        int dash = LastDash(cell, name);
        if (inside.Length > 0)
        {
            facts.Add("Model", inside, cell);
            return name.End;
        }

        if (dash > name.First)
        {
            // "Core i5-8500": the line has a number of its own; "Xeon W-3223": the letter belongs to the model.
            bool lined = cell.Tokens[dash - 1].Text.Any(char.IsDigit);
            facts.Add("Model", cell.TextOf(lined ? dash + 1 : dash - 1, name.End), cell);
            return dash;
        }

        int model = name.End - 1;
        model -= model > name.First && cell.Tokens[model].Kind == TokenKind.Word && cell.Tokens[model].Glued ? 1 : 0;
        if (model >= name.First && IsAtEnd(cell, name.First, model))
        {
            while (model - 2 >= name.First && cell.Tokens[model - 1].IsSymbol('/') && cell.Tokens[model - 2].IsNumber)
            {
                // "PowerPC 740/750".
                model -= 2;
            }

            facts.Add("Model", cell.TextOf(model, name.End), cell);
            TokenRange line = Parentheses.Contents(cell, whole).FirstOrDefault(content => IsLine(cell, content));
            aside = line.IsEmpty ? "" : cell.TextOf(line.First, line.End);

            // Where the number is all there is, the family is called by it.
            return model > name.First ? model : name.End;
        }

        return name.End;
    }

    /// <summary>The model in the parentheses behind a name; empty where there is none, or more than one.</summary>
    public static string Inside(ScannedCell cell, TokenRange whole)
    {
        foreach (TokenRange content in Parentheses.Contents(cell, whole))
        {
            // "(1235U; 2 performance, 8 efficiency)".
            int end = cell.Find(";", content.First, content.End);
            TokenRange bare = WithoutMaker(cell, end < 0 ? content : content with { End = end });
            if (IsModel(cell, bare))
            {
                return cell.TextOf(bare.First, bare.End);
            }
        }

        return "";
    }

    /// <summary>
    /// Gives each of several alternatives the model it has in a list behind them: "1.1 GHz or 1.2 GHz Core M (5Y31 or 5Y51)".
    /// </summary>
    public static void Distribute(ScannedCell cell, List<Candidate> candidates)
    {
        for (int i = 1; i < candidates.Count; i++)
        {
            foreach (TokenRange content in Parentheses.Contents(cell, candidates[i].Range))
            {
                List<TokenRange> models = Alternatives.Split(cell, content, atSlashes: true);
                bool apply = models.Count > 1 && models.Count <= i + 1
                    && models.TrueForAll(model => IsModel(cell, model));
                for (int k = 0; apply && k < models.Count; k++)
                {
                    FactSet facts = candidates[i + 1 - models.Count + k].Facts;
                    if (facts["Model"] is null)
                    {
                        facts.Add("Model", cell.TextOf(models[k].First, models[k].End), cell);
                    }
                }
            }
        }
    }

    /// <summary>Whether a text is a model number and no name: "8500B", "5Y31", "X5550", but not "A72" or "M1".</summary>
    public static bool IsNumber(string text)
    {
        int digits = 0;
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '+'))
            {
                return false;
            }

            digits += char.IsDigit(character) ? 1 : 0;
        }

        return digits >= FewestDigits;
    }

    // "68000" and "7840U" alone; "E5520" only behind a name, since by itself it is one.
    private static bool IsAtEnd(ScannedCell cell, int first, int model) =>
        (cell.Tokens[model].IsNumber && cell.Tokens[model].Number >= 100)
        || (model > first && !cell.Tokens[model].Glued && cell.Tokens[model].Kind == TokenKind.Word && IsNumber(cell.Tokens[model].Text));

    // "(G5)": letters and then a number.
    private static bool IsLine(ScannedCell cell, TokenRange content) => content.End - content.First == 1
        && cell.Tokens[content.First].Kind == TokenKind.Word && cell.Tokens[content.First].Text is string text
        && text.Length <= 3 && char.IsDigit(text[text.Length - 1]);

    // "(Broadcom BCM2711)" names the chip's maker too.
    private static TokenRange WithoutMaker(ScannedCell cell, TokenRange content) =>
        content.End - content.First > 1 && !cell.Tokens[content.First + 1].Glued && cell.Tokens[content.First].Kind == TokenKind.Word
        && !cell.Tokens[content.First].Text.Any(char.IsDigit)
            ? content with { First = content.First + 1 }
            : content;

    private static int LastDash(ScannedCell cell, TokenRange name)
    {
        for (int i = name.End - 2; i > name.First; i--)
        {
            if (cell.Tokens[i].IsSymbol('-') && (cell.Tokens[i + 1].Number >= 100 || (i + 2 < name.End && cell.Tokens[i + 1].IsNumber)
                || IsNumber(cell.Tokens[i + 1].Text)))
            {
                return i;
            }
        }

        return -1;
    }

    // "8500B", and "E3-1220 v2", which has a version of its own.
    private static bool IsModel(ScannedCell cell, TokenRange content)
    {
        string text = cell.TextOf(content.First, content.End);
        int version = text.Length - VersionLength;
        bool hasVersion = version > 0 && text[version] == ' ' && text[version + 1] is 'v' or 'V' && char.IsDigit(text[version + 2]);
        return hasVersion ? IsNumber(text.Substring(0, version)) : IsOneRun(cell, content) && IsNumber(text);
    }

    private static bool IsOneRun(ScannedCell cell, TokenRange content)
    {
        for (int i = content.First + 1; i < content.End; i++)
        {
            if (!cell.Tokens[i].Glued)
            {
                return false;
            }
        }

        return !content.IsEmpty;
    }
}
