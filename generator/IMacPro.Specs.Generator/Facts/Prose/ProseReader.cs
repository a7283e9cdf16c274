using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>
/// Running text to facts, sentence by sentence. It comes last, so what tables and bullets state stands; and it says nothing where
/// it is not certain that a sentence speaks of this machine.
/// </summary>
internal static class ProseReader
{
    // No sentence of an article is so long; what is, is no sentence.
    private const int LongestSentence = 1500;

    // No article states so much; a text that does is no article, and lists of so many options help nobody.
    private const int MostStatements = 400;

    public static void Read(IReadOnlyList<Cell> paragraphs, SheetName name, MachineBuilder machine, CancellationToken cancellation)
    {
        Names? names = null;
        KnownOptions options = KnownOptions.Of(machine);
        List<Statement> statements = [];
        foreach (Cell paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (statements.Count < MostStatements && Triggers.AnyIn(paragraph.Text))
            {
                names ??= new Names(name, machine[Areas.Identity].Facts);
                ReadParagraph(paragraph, names, options, statements, cancellation);
            }
        }

        if (statements.Count > 0)
        {
            new StatementWriter(machine).Write(statements);
        }
    }

    private static void ReadParagraph(
        Cell paragraph, Names names, KnownOptions options, List<Statement> statements, CancellationToken cancellation)
    {
        Topic topic = Topic.Start;
        IReadOnlyList<Cell> sentences = SentenceSplitter.Split(paragraph, cancellation);
        int last = sentences.Count - 1;
        while (last >= 0 && !Triggers.AnyIn(sentences[last].Text))
        {
            last--;
        }

        // Behind the last sentence that may state anything, nobody asks what is spoken of.
        foreach (Cell sentence in sentences.Take(last + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (statements.Count >= MostStatements)
            {
                return;
            }

            topic = sentence.Text.Length > LongestSentence
                ? Topic.Other
                : SentenceReader.Read(new Sentence(sentence, options), topic, names, statements);
        }
    }
}
