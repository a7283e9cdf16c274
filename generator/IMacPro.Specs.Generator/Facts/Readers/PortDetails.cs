using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what stands around a port's name: its standard, its connector, its data rates.</summary>
internal static class PortDetails
{
    private static readonly string[] CardSpeeds = ["UHS - I", "UHS - II", "UHS - III"];

    /// <summary>Reads the details of a port up to where the next one begins.</summary>
    public static void Read(ScannedCell cell, NamedPort port, int end, FactSet facts)
    {
        TokenRange range = port.Range with { End = end };
        facts.Add("Standard", StandardOf(cell, port, range), cell);
        if (port.Kind is >= PortKind.Thunderbolt and <= PortKind.Thunderbolt5)
        {
            ReadUsb(cell, port.Range.First, end, facts);
        }

        ReadRates(cell, port.Range.End, range, facts);
    }

    /// <summary>What a port is: "USB 3.2 Gen 1 (Type-A)" names the connector last.</summary>
    public static PortKind KindOf(ScannedCell cell, NamedPort port, int end) => port.Kind != PortKind.Usb ? port.Kind
        : cell.Has("Type - A", port.Range.End, end) ? PortKind.UsbA
        : cell.Has("Type - C", port.Range.End, end) ? PortKind.UsbC
        : port.Kind;

    private static string StandardOf(ScannedCell cell, NamedPort port, TokenRange range)
    {
        switch (port.Kind)
        {
            case PortKind.Usb or PortKind.UsbA or PortKind.UsbB or PortKind.UsbC or PortKind.MiniUsb or PortKind.MicroUsb:
                return port.Version >= 0
                    ? UsbStandard(cell, port.Version, range.End)
                    : UsbInside(cell, port.Name, port.Range.End, range.End);
            case PortKind.SdxcCard or PortKind.SdCard or PortKind.MicroSdCard:
                int speed = Array.ConvertAll(CardSpeeds, name => cell.Find(name, range.First, range.End)).Max();
                return speed >= 0 ? cell.TextOf(speed, speed + 3) : "";
            case PortKind.Headphone or PortKind.LineIn or PortKind.LineOut:
                Measure? plug = cell.FirstMeasure(unit => unit.IsLength(), range.First, range.End);
                return plug is Measure size ? cell.TextOf(size.First, size.End) : "";
            case PortKind.Serial:
                int standard = cell.Find("RS", range.First, range.End);
                return standard >= 0 && standard + 2 < cell.Count
                    && cell.Tokens[standard + 1].IsSymbol('-') ? cell.TextOf(standard, standard + 3) : "";
            case PortKind.ExpressCard:
                int slash = port.Range.End;
                return slash + 1 < cell.Count && cell.Tokens[slash].IsSymbol('/') && cell.Tokens[slash + 1].IsNumber
                    ? cell.TextOf(port.Name, slash + 2)
                    : "";
            case PortKind.Ethernet:
                return "";
            case PortKind.DisplayPort when port.Version >= 0 && cell.Tokens[port.Name].IsWord("DP"):
                return "DisplayPort " + cell.TextOf(port.Version, port.Range.End);
            default:
                return port.Version >= 0 ? NameAndVersion(cell, port) : "";
        }
    }

    // "HDMI (2.1)" and "HDMI v2.1" as "HDMI 2.1".
    private static string NameAndVersion(ScannedCell cell, NamedPort port)
    {
        Token mark = cell.Tokens[port.Version - 1];
        bool aside = mark.IsSymbol('(');
        return aside || mark.IsWord("v")
            ? $"{cell.TextOf(port.Name, port.Version - 1)} {cell.TextOf(port.Version, port.Range.End - (aside ? 1 : 0))}"
            : cell.TextOf(port.Name, port.Range.End);
    }

    /// <summary>"3.1 gen 2" as "USB 3.1 Gen 2".</summary>
    public static string UsbStandard(ScannedCell cell, int number, int end)
    {
        string version = $"USB {cell.Tokens[number].Text}";
        int length = UsbGeneration.LengthAt(cell, number + 1, out string generation);
        return length > 0 && number + length < end ? $"{version} {generation}" : version;
    }

    private static string UsbInside(ScannedCell cell, int name, int first, int end)
    {
        if (cell.Tokens[name].IsWord("USB4") || cell.Has("USB4", first, end))
        {
            return "USB4";
        }

        return UsbAmong(cell, first, end);
    }

    // "Thunderbolt 3 (USB-C 3.1 gen 2)" and "Thunderbolt 4/USB4".
    private static void ReadUsb(ScannedCell cell, int first, int end, FactSet facts)
    {
        int connector = cell.Find("USB - C", first, end);
        if (connector >= 0 || cell.Has("Type - C", first, end))
        {
            facts.Add("Connector", "USB-C", cell);
        }
        else if (cell.Find("( Mini DisplayPort )", first, end) is int bracket and >= 0)
        {
            facts.Add("Connector", cell.TextOf(bracket + 1, bracket + 3), cell);
        }

        if (cell.Has("USB4", first, end) || cell.Has("USB 4", first, end))
        {
            facts.Add("UsbStandard", "USB4", cell);
        }
        else if (connector >= 0 && connector + 3 < end && cell.Tokens[connector + 3].IsNumber)
        {
            facts.Add("UsbStandard", UsbStandard(cell, connector + 3, end), cell);
        }
        else
        {
            facts.Add("UsbStandard", UsbAmong(cell, first, end), cell);
        }
    }

    // "Thunderbolt 3 (supporting DisplayPort and USB 3.1 Gen 2)".
    private static string UsbAmong(ScannedCell cell, int first, int end)
    {
        int usb = cell.Find("USB", first, end);
        // "USB 5Gbps" has no version.
        while (usb >= 0 && !(usb + 1 < end && cell.Tokens[usb + 1].IsNumber && !cell.IsMeasured(usb + 1)))
        {
            usb = cell.Find("USB", usb + 1, end);
        }

        return usb < 0 ? "" : UsbStandard(cell, usb + 1, end);
    }

    private static void ReadRates(ScannedCell cell, int nameEnd, TokenRange range, FactSet facts)
    {
        int abilities = nameEnd;
        while (abilities < range.End && !PortFinder.IsListOfAbilities(cell, abilities) && cell.LengthAt("( supporting", abilities) == 0)
        {
            abilities++;
        }

        foreach (Measure rate in cell.Measures.Where(measure =>
            measure.Unit.IsDataRate() && measure.First >= range.First && measure.End <= range.End && !IsOfNext(cell, nameEnd, measure)))
        {
            bool listed = rate.First > abilities;
            bool usb = listed ? SaysUsb(cell, rate.First, abilities)
                : rate.End + 1 < range.End && cell.Tokens[rate.End].IsWord("as") && cell.Tokens[rate.End + 1].IsWord("USB");
            string name = usb ? "UsbRate" : "Rate";

            // Of several abilities the first is the fastest, or the port's own.
            if (!listed || facts[name] is null)
            {
                facts.Add(name, rate, cell, Unit.GigabitPerSecond);
            }
        }
    }

    // "2× USB, 4 Mbit/s IrDA": behind a comma and in front of a name.
    private static bool IsOfNext(ScannedCell cell, int nameEnd, Measure rate) =>
        rate.First > nameEnd && Separators.IsSeparator(cell.Tokens[rate.First - 1])
        && rate.End < cell.Count && PortLexicon.Find(cell, rate.End, out _) > 0;

    // "DisplayPort, Thunderbolt (up to 40 Gb/s), USB 3.1 Gen 2 (up to 10 Gb/s)".
    private static bool SaysUsb(ScannedCell cell, int rate, int first)
    {
        for (int i = rate - 1; i > first && !Separators.IsSeparator(cell.Tokens[i]); i--)
        {
            if (cell.Tokens[i].IsWord("USB") || cell.Tokens[i].IsWord("USB4"))
            {
                return true;
            }
        }

        return false;
    }
}
