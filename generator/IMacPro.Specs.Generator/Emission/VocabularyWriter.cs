using System.Collections.Concurrent;
using System.Text;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>
/// Hands out the vocabulary: files that are compiled into this assembly, printed one behind the other as they stand but for
/// what a project decides (who sees the types, and what its framework has).
/// </summary>
internal static class VocabularyWriter
{
    private const string PublicType = "\n    public ";
    private const string InternalType = "\n    internal ";
    private const string TypeDoc = "\n    /// <summary>";
    private const string Condition = "#if ";
    private const string InitAccessor = " init;";

    private static readonly Lazy<(string Name, string Text)[]> Files = new(() => EmbeddedTexts.In("Vocabulary/"));

    // The projects of a solution want the same few forms.
    private static readonly ConcurrentDictionary<VocabularyTarget, string> Written = new();

    /// <summary>The names of the types a user sees, which no sheet's type may take.</summary>
    public static IEnumerable<string> TypeNames => Files.Value.Select(file => file.Name.Split('.')[0]);

    /// <summary>The file a project needs.</summary>
    public static string Write(VocabularyTarget target) => Written.GetOrAdd(target, Print);

    private static string Print(VocabularyTarget target)
    {
        SourceWriter writer = new();
        FileHeader.Write(writer, target.Language.Nullable, target.Framework.Symbols);
        StringBuilder text = new(512 * 1024);
        text.Append(writer);
        foreach ((_, string file) in Files.Value)
        {
            if ((target.Language.Records || IsEnum(file)) && IsWanted(file, target.Framework))
            {
                Append(text, file, target);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string file, VocabularyTarget target)
    {
        int start = text.Length;
        text.Append(file);

        // On the part that declares the type: an attribute may stand on one part only.
        int doc = file.IndexOf(TypeDoc, StringComparison.Ordinal);
        int declaration = file.IndexOf(PublicType, StringComparison.Ordinal);
        if (doc >= 0 && declaration > doc)
        {
            text.Insert(start + declaration, "\n    " + FileHeader.GeneratedCode);
        }

        if (!target.IsPublic)
        {
            text.Replace(PublicType, InternalType, start, text.Length - start);
        }

        text.Replace(InitAccessor, $" {target.Framework.Init};", start, text.Length - start);
    }

    // A file that is nothing but one condition is for frameworks that meet it.
    private static bool IsWanted(string text, FrameworkFeatures framework) =>
        !text.StartsWith(Condition, StringComparison.Ordinal)
        || framework.Has(text.Substring(Condition.Length, text.IndexOf('\n') - Condition.Length));

    private static bool IsEnum(string text) => text.IndexOf("\n    public enum ", StringComparison.Ordinal) >= 0;

}

/// <summary>What decides the vocabulary's form in a project.</summary>
/// <param name="Language">The project's language version.</param>
/// <param name="IsPublic">Whether other projects see the types.</param>
/// <param name="Framework">What the framework has.</param>
internal sealed record VocabularyTarget(LanguageFeatures Language, bool IsPublic, FrameworkFeatures Framework);
