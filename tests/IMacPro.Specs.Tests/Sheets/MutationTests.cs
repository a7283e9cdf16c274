using System.Text;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Tests.Articles;
using IMacPro.Specs.Tests.Corpus;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Sheets with anything in them are read: a few hundred damaged ones, the same in every run.</summary>
public class MutationTests
{
    private const int Inputs = 400;

    private static readonly string[] Junk =
    [
        "|", "||", "[[", "]]", "(", ")", "\"", "''", "<!--", "-->", "<ref>", "&nbsp;", "\u200B", "\uD800", "\0", "=", "×", "x", "/",
        "999999999999999999999999999999", "1.2.3.4", "Optional:", "up to", "GB", "\n", "\u2028", "3dfx", "Equals", "802.11", "-",
        ". ", " It could be configured with ", " was released on ", " 2015", ", and ", ", making the ", " base model", "; ", "<ref", "</ref>",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void NoDamageStopsTheReader(int seed)
    {
#pragma warning disable CA5394 // Not a secret: the same seed gives the same damage in every run.
        Random random = new(seed);
        string[] texts = [Sheets.IMacPro.Text, Sheets.MacOS.Text, Article.Invented, Article.Invented, .. CorpusFolder.Names().Select(row => CorpusFolder.Sheet(row.Data).Text)];
        for (int i = 0; i < Inputs; i++)
        {
            StringBuilder text = new(texts[random.Next(texts.Length)]);
            for (int edit = random.Next(1, 30); edit > 0 && text.Length > 1; edit--)
            {
                Damage(text, random);
            }

            Exception? thrown = Record.Exception(() => Read(text.ToString()));
            Assert.True(thrown is null, $"{thrown}\n{text}");
        }
    }

    private static void Damage(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                break;
            case 1:
                text.Insert(at, Junk[random.Next(Junk.Length)]);
                break;
            case 2:
                text[at] = (char)random.Next(char.MaxValue);
                break;
            default:
                text.Insert(at, text.ToString(random.Next(at + 1), 1));
                break;
        }
    }
#pragma warning restore CA5394

    private static void Read(string text)
    {
        SheetReading reading = SheetPipeline.Read("/machines/damaged.txt", SourceText.From(text), readsProse: true, TestContext.Current.CancellationToken);
        if (reading.Machine is { } machine && ConfigurationReader.Read(machine) is { } configuration)
        {
            ConfigurationPlanner.Plan(machine.Name, configuration);
            SetupReader.Read(machine);
        }
    }
}
