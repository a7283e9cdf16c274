using System.Text;

namespace IMacPro.Specs.SampleTests.Infrastructure;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class Scratch : IDisposable
{
    public const string Header = "Serial,Model,Processor,Memory,Graphics,Storage,Ordered,macOS,Target,Ports";

    /// <summary>A machine that nothing is wrong with.</summary>
    public const string Good = "GOOD-1,iMac Pro,8-core Intel Xeon W,32 GB,Radeon Pro Vega 56,1 TB SSD,2018-02-01,13.6,15,";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fleet-check-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file, byte for byte.</summary>
    public string Write(string name, string text)
    {
        string path = PathOf(name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>Writes an inventory: the usual header, and lines.</summary>
    public string Inventory(params string[] lines) => Write("fleet.csv", $"{Header}\n{string.Join('\n', lines)}\n");

    public void Dispose() => _folder.Delete(recursive: true);
}
