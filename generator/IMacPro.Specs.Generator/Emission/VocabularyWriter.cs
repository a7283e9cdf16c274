using System.Reflection;
using System.Text;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>
/// Hands out the vocabulary: files that are compiled into this assembly, printed as they stand but for what a project decides
/// (who sees the types, and what its framework has).
/// </summary>
internal static class VocabularyWriter
{
    private const string Folder = "Vocabulary/";
    private const string PublicType = "\n    public ";
    private const string InternalType = "\n    internal ";
    private const string Condition = "#if ";

    private static readonly Lazy<(string Name, string Text)[]> Files = new(Load);

    /// <summary>The names of the types a user sees, which no sheet's type may take.</summary>
    public static IEnumerable<string> TypeNames => Files.Value.Select(file => file.Name.Split('.')[0]);

    /// <summary>The files a project needs, each with the name of its output.</summary>
    public static IEnumerable<(string HintName, string Text)> Write(VocabularyTarget target) => Files.Value
        .Where(file => (target.Language.Records || IsEnum(file.Text)) && IsWanted(file.Text, target.Framework))
        .Select(file => ($"IMacPro.Specs.{file.Name}.g.cs", Write(file.Text, target)));

    private static string Write(string text, VocabularyTarget target)
    {
        SourceWriter writer = new();
        FileHeader.Write(writer, target.Language.Nullable, target.Framework.Symbols.Where(symbol => text.Contains(symbol)));
        StringBuilder emitted = new(text.Length + 512);
        emitted.Append(writer).Append(text.Replace("\r\n", "\n"));
        MarkAsGenerated(emitted);
        if (!target.IsPublic)
        {
            emitted.Replace(PublicType, InternalType);
        }

        return target.Framework.WithAccessors(emitted.ToString());
    }

    // On the part that declares the type: an attribute may stand on one part only.
    private static void MarkAsGenerated(StringBuilder emitted)
    {
        string text = emitted.ToString();
        int type = text.IndexOf("\n    /// <summary>", StringComparison.Ordinal);
        int declaration = text.IndexOf(PublicType, StringComparison.Ordinal);
        if (type >= 0 && declaration > type)
        {
            emitted.Insert(declaration, "\n    " + FileHeader.GeneratedCode);
        }
    }

    // A file that is nothing but one condition is for frameworks that meet it.
    private static bool IsWanted(string text, FrameworkFeatures framework) =>
        !text.StartsWith(Condition, StringComparison.Ordinal)
        || framework.Has(text.Substring(Condition.Length, text.IndexOf('\n') - Condition.Length).TrimEnd());

    private static bool IsEnum(string text) => text.IndexOf("\n    public enum ", StringComparison.Ordinal) >= 0;

    private static (string Name, string Text)[] Load()
    {
        Assembly assembly = typeof(VocabularyWriter).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => (name.Substring(Folder.Length), Read(assembly, name))),
        ];
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

        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }
}

/// <summary>What decides the vocabulary's form in a project.</summary>
/// <param name="Language">The project's language version.</param>
/// <param name="IsPublic">Whether other projects see the types.</param>
/// <param name="Framework">What the framework has.</param>
internal sealed record VocabularyTarget(LanguageFeatures Language, bool IsPublic, FrameworkFeatures Framework);
