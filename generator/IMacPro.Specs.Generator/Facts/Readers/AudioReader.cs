using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a cell says of microphones, speakers and sound connections. Jacks are ports as well.</summary>
internal static class AudioReader
{
    private static readonly string[] Microphones = ["microphone", "microphones", "mic", "mics"];

    public static void Read(ScannedCell cell, MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Audio].Facts;
        bool keyed = cell.Key?.HasAny("speaker", "speakers") == true && !cell.IsNone;
        if (keyed || cell.HasAny("speaker", "speakers"))
        {
            facts.Add("HasSpeakers", isTrue: true, cell);
        }

        if (cell.Has("stereo speakers") || (keyed && cell.Has("stereo")))
        {
            facts.Add("StereoSpeakers", isTrue: true, cell);
        }

        if (Array.Find(Microphones, name => cell.Has(name)) is string microphone && CountOf(cell, cell.Find(microphone)) is int count)
        {
            facts.Add("MicrophoneCount", count, cell);
        }

        ReadJacks(cell, facts);
        PortReader.ReadKnown(cell, machine[Areas.Ports]);
    }

    /// <summary>Notes the sound connections that a row about ports names.</summary>
    public static void ReadJacks(ScannedCell cell, FactSet facts)
    {
        if (cell.HasAny("headphone", "headphones", "headset"))
        {
            facts.Add("HeadphoneJack", isTrue: true, cell);
        }

        if (cell.HasAny("digital audio", "optical out", "optical digital", "optical audio", "S / PDIF"))
        {
            facts.Add("DigitalAudioOutput", isTrue: true, cell);
        }

        if (cell.HasAny("line - in", "line in", "audio in", "audio input", "line input"))
        {
            facts.Add("LineInput", isTrue: true, cell);
        }
    }

    // "Six speakers, three-mic array": the count that stands nearest in front; "Microphones: 2" has it behind.
    private static int? CountOf(ScannedCell cell, int name)
    {
        for (int i = name - 1; i >= 0 && !Separators.IsSeparator(cell.Tokens[i]); i--)
        {
            if (Counts.Of(cell.Tokens[i]) is int count)
            {
                return count;
            }
        }

        bool listed = name + 2 < cell.Count && (cell.Tokens[name + 1].IsSymbol(':') || cell.Tokens[name + 1].IsSymbol('×'));
        return listed ? Counts.Of(cell.Tokens[name + 2]) : null;
    }

    /// <summary>Reads how many microphones there are.</summary>
    public static void ReadMicrophones(ScannedCell cell, AreaBuilder area)
    {
        if (Counts.FindFirst(cell) is int count)
        {
            area.Facts.Add("MicrophoneCount", count, cell);
        }
    }
}
