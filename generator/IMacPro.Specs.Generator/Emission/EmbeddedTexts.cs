using System.Reflection;
using System.Text;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Texts that are parts of this assembly.</summary>
internal static class EmbeddedTexts
{
    /// <summary>All texts of a folder by their names, in the order of these.</summary>
    public static (string Name, string Text)[] In(string folder)
    {
        Assembly assembly = typeof(EmbeddedTexts).Assembly;
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(folder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => (name.Substring(folder.Length), Read(assembly, name)));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        int read = 0;
        while (read < bytes.Length)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n");
    }
}
