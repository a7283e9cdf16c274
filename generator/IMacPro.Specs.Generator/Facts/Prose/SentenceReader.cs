using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads what a sentence says of the machine, clause by clause.</summary>
internal static class SentenceReader
{
    private const int FewestTokens = 4;

    /// <summary>Reads a sentence; returns what is spoken of behind it.</summary>
    public static Topic Read(Sentence sentence, Topic topic, Names names, List<Statement> statements)
    {
        int before = statements.Count;
        Clause first = Open(sentence, 0, topic, names);
        if (sentence.Count >= FewestTokens && !sentence.IsQuestion && Triggers.AnyIn(sentence.Cell.Text)
            && !Lexicon.Doubts.AnyIn(sentence, 0, sentence.Count))
        {
            ReadClauses(first, statements);
        }

        return TopicReader.After(first, statements.Count > before);
    }

    private static void ReadClauses(Clause first, List<Statement> statements)
    {
        Clause clause = first;
        for (int next = 0; next >= 0; next = NextStart(first.Sentence, next))
        {
            int before = statements.Count;
            clause = next == 0 ? first : Open(first.Sentence, next, clause.Topic, first.Names);
            ReadClause(clause, statements);
            int subject = clause.First;
            clause = clause with
            {
                Topic = clause.TryTakeMachine(ref subject) ? Topic.Machine : statements.Count > before ? Topic.Details : Topic.Other,
            };
        }
    }

    private static void ReadClause(Clause clause, List<Statement> statements)
    {
        if (PartReader.Read(clause, statements))
        {
            return;
        }

        EventReader.Read(clause, statements);
        BaseReader.Read(clause, statements);
        OptionReader.Read(clause, statements);
        ChangeReader.Read(clause, statements);
        ChipReader.Read(clause, statements);
        SuccessorReader.Read(clause, statements);
    }

    private static Clause Open(Sentence sentence, int at, Topic topic, Names names)
    {
        int first = LeadIn.Pass(sentence, at, out DateValue? date, out bool isSince);
        return new Clause(sentence, first, date, isSince, topic, names);
    }

    // Behind a semicolon, and behind "and", "but" or "although" after a comma.
    private static int NextStart(Sentence sentence, int from)
    {
        for (int i = from + 1; i < sentence.Count; i++)
        {
            int at = i + 1;
            if (sentence.IsSymbol(i, ';') || (sentence.IsSymbol(i, ',') && Lexicon.Conjunctions.TryTake(sentence, ref at)))
            {
                return at;
            }
        }

        return -1;
    }
}
