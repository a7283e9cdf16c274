using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What a machine is to the eye and the hand: its display, camera and battery, its size, weight and finish.</summary>
internal static class BodyRows
{
    // A case comes in fewer.
    private const int MostFinishes = 200;

    private static readonly string[] Gamuts = ["sRGB", "P3", "Adobe RGB", "NTSC", "gamut", "True Tone"];

    public static readonly RowKind[] All =
    [
        RowKind.Of(Areas.Display, DisplayReader.Read, "display", "main display", "internal screen", "screen",
            "built-in display", "resolution", "screen size", "brightness", "luminance", "panel", "refresh rate", "pixel density",
            "sdr brightness", "typical brightness", "image brightness", "maximum refresh rate", "max. refresh rate", "max refresh rate", "maximum brightness", "max brightness",
            "aspect ratio", "color gamut", "monitor", "built-in screen", "internal display", "display size", "screen diagonal",
            "display diagonal", "diagonal", "display type", "display resolution", "display technology", "display panel",
            "screen resolution", "native resolution", "panel type", "screen type", "maximum brightness", "peak brightness",
            "display brightness", "screen brightness", "max. resolution", "maximum resolution", "led-backlit display",
            "retina display", "lcd", "lcd display", "touchscreen", "screen resolution (pixels)", "display and resolution",
            "lcd panel", "lcd screen", "display diagonal size", "diagonal size", "viewable size", "panel size",
            "display (internal)", "display gamut", "colour gamut", "color space", "colour space", "built-in panel", "pixels",
            "panel resolution", "standing screen display size", "max screen resolution", "maximum screen resolution", "display panel type", "integrated display"),
        RowKind.Of(Areas.Display, DisplayReader.ReadColors, "display colors", "display colours", "screen colors", "screen colours",
            "number of colors", "number of colours", "supported colors", "supported colours", "displayable colors", "color support"),
        RowKind.Of(Areas.Display, DisplayReader.ReadTrueTone, "true tone", "true tone display", "true tone technology"),
        RowKind.Of(Areas.Camera, CameraReader.Read, "camera", "cam", "cams", "webcam (built-in)", "webcam", "front camera",
            "facetime camera", "video camera", "cameras", "built-in camera", "front-facing camera", "web camera", "facetime",
            "facetime hd camera", "isight", "isight camera", "camera resolution", "camera type", "webcams", "camera(s)",
            "web cam", "front camera resolution", "front-facing camera resolution", "front facing camera video resolution", "webcam resolution",
            "integrated webcam", "integrated camera", "front camera hd type", "built-in webcam", "video camera (built-in)"),
        RowKind.Of(Areas.Battery, BatteryReader.Read, "battery", "batt", "accumulator", "batteries", "battery capacity",
            "battery type", "rechargeable battery", "battery and power", "power and battery", "primary battery",
            "main battery", "internal battery", "battery pack"),
        RowKind.Of(Areas.Weight, WeightReader.Read, "weight", "wt", "wgt", "wt.", "wgt.", "mass", "avg. weight",
            "average weight", "net weight", "weight (approx.)", "unit weight", "product weight", "starting weight",
            "weight starting at", "weighs", "mass (approx.)", "approximate weight", "approx. weight", "weight from",
            "weight as delivered", "item weight", "shipping configuration weight", "total weight", "system weight"),
        RowKind.Of(Areas.Dimensions, DimensionsReader.Read, "dimensions", "dimension", "dimensions (h × w × d)",
            "height x width x depth", "height × width × depth", "width x depth x height", "width × depth × height", "h x w x d",
            "h × w × d", "w x d x h", "w × d × h", "physical dimensions", "product dimensions", "case dimensions",
            "minimum dimensions", "measurements", "outer dimensions", "external dimensions", "footprint", "case", "case size",
            "body size", "overall dimensions", "size (w x d x h)", "size (h x w x d)", "dimensions (approx.)"),
        new(ReadSize, "size"),
        new(ReadVideo, "video"),
        new(ReadSizeAndWeight, "size and weight", "size/weight", "dimensions/weight", "weight/dimensions",
            "dimensions and weight", "weight and dimensions", "height and weight"),
        new(ReadColors, "finish", "color", "colour", "colors", "colours", "color options", "colour options", "case color",
            "finishes", "case colors"),
        .. Array.ConvertAll(DimensionsReader.Sides, Side),
    ];

    private static RowKind Side(string side) =>
        RowKind.Of(Areas.Dimensions, (cell, area) => DimensionsReader.ReadSide(cell, area, side), side, "stand " + side);

    // "7.4" diagonal" is that of the screen.
    private static void ReadSize(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.Has("diagonal"))
        {
            DisplayReader.Read(cell, machine[Areas.Display]);
        }
        else
        {
            DimensionsReader.Read(cell, machine[Areas.Dimensions]);
        }
    }

    // Of two lines each may state one of both.
    private static void ReadSizeAndWeight(ScannedCell cell, MachineBuilder machine)
    {
        bool isMass = cell.FirstMeasure(unit => unit.IsMass()) is not null;
        if (!isMass || cell.FirstMeasure(unit => unit.IsLength()) is not null)
        {
            DimensionsReader.Read(cell, machine[Areas.Dimensions]);
        }

        if (isMass)
        {
            WeightReader.Read(cell, machine[Areas.Weight]);
        }
    }

    // "2 MB VRAM" is memory; "VGA, composite" are ports; "ATI Rage 128" is what draws; of anything else no one knows.
    private static void ReadVideo(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.HasAny("VRAM", "video memory", "video RAM"))
        {
            GraphicsReader.ReadMemory(cell, machine[Areas.Graphics]);
        }
        else if (GraphicsName.FindMaker(cell, 0, cell.Count) < cell.Count && PortFinder.Find(cell).Count == 0)
        {
            ComponentRows.ReadGraphics(cell, machine);
        }
        else
        {
            PortReader.ReadKnown(cell, machine[Areas.Ports]);
        }
    }

    // "100 % sRGB" and "1 billion colors" are what the display shows; anything else is what the case looks like.
    private static void ReadColors(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.HasAny(Gamuts) || cell.FirstMeasure(Unit.Color) is { Number: > MostFinishes })
        {
            DisplayReader.Read(cell, machine[Areas.Display]);
        }
        else
        {
            machine[Areas.Body].Facts.Add("Finish", cell.Text, cell);
        }
    }
}
