using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what a cell says of microphones, speakers and sound connections. Jacks are ports as well.</summary>
internal static class AudioReader
{
    public static void Read(ScannedCell cell, MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Audio].Facts;
        if (cell.HasAny("speaker", "speakers"))
        {
            facts.Add("HasSpeakers", isTrue: true, cell);
        }

        if (cell.Has("stereo speakers"))
        {
            facts.Add("StereoSpeakers", isTrue: true, cell);
        }

        if (cell.HasAny("microphone", "microphones", "mic"))
        {
            ReadMicrophones(cell, machine[Areas.Audio]);
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

    /// <summary>Reads how many microphones there are.</summary>
    public static void ReadMicrophones(ScannedCell cell, AreaBuilder area)
    {
        if (Counts.FindFirst(cell) is int count)
        {
            area.Facts.Add("MicrophoneCount", count, cell);
        }
    }
}
