using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>A part of a sentence that says one thing, from its subject on.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The first token behind what leads in.</param>
/// <param name="Date">The date it leads in with; null where it has none.</param>
/// <param name="IsSince">Whether that is the date from which on something was so.</param>
/// <param name="Topic">What was spoken of before.</param>
/// <param name="Names">How the machine is called.</param>
internal sealed record Clause(Sentence Sentence, int First, DateValue? Date, bool IsSince, Topic Topic, Names Names)
{
    private const int LongestAside = 14;

    private static readonly Phrases It = new("it");
    private static readonly Phrases Definite = new(
        "the computer", "the machine", "the workstation", "the laptop", "the notebook", "the desktop", "this computer", "this machine");

    /// <summary>Whether "the computer" and "the options" are the machine's.</summary>
    public bool IsOfMachine => Topic is Topic.Start or Topic.Machine or Topic.Details;

    /// <summary>Passes over what names the machine, or surely stands for it, as what the clause is about.</summary>
    public bool TryTakeMachine(ref int index)
    {
        int at = index;
        if (Names.TryTakeMachine(Sentence, ref at))
        {
            PassApposition(ref at);
        }
        else if (!(Topic == Topic.Machine && It.TryTake(Sentence, ref at)) && !(IsOfMachine && TryTakeDefinite(ref at)))
        {
            return false;
        }

        index = at;
        return true;
    }

    /// <summary>Passes over the machine as what something is done to.</summary>
    public bool TryTakeObject(ref int index)
    {
        int at = index;
        if (Names.TryTakeMachine(Sentence, ref at)
            || (Topic == Topic.Machine && It.TryTake(Sentence, ref at))
            || (IsOfMachine && TryTakeDefinite(ref at)))
        {
            index = at;
            return true;
        }

        return false;
    }

    /// <summary>Passes over the pronoun, where it may stand for the machine or one of its parts.</summary>
    public bool TryTakeLoosePronoun(ref int index) =>
        Topic is Topic.Machine or Topic.Details or Topic.Among && It.TryTake(Sentence, ref index);

    /// <summary>Where the clause is over: at a semicolon or the sentence's end.</summary>
    public int End()
    {
        int end = First;
        while (!Sentence.IsEnd(end))
        {
            end++;
        }

        return end;
    }

    private bool TryTakeDefinite(ref int at)
    {
        int end = at;
        if (Definite.TryTake(Sentence, ref end) && !Sentence[end].Glued)
        {
            at = end;
            return true;
        }

        return false;
    }

    // ", a desktop for laboratories," says what the machine is.
    private void PassApposition(ref int at)
    {
        for (int i = at + 1; Sentence.IsSymbol(at, ',') && i < at + LongestAside && !Sentence.IsEnd(i); i++)
        {
            if (Sentence.IsSymbol(i, ','))
            {
                at = i + 1;
                return;
            }
        }
    }
}
