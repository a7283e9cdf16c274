using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the releases of an operating system: one member each, and all of them in a list.</summary>
internal static class ReleasesWriter
{
    private const string Record = "OperatingSystemRelease";

    public static void Write(SourceWriter writer, ReleasesTarget target)
    {
        ReleaseList list = target.List;
        string type = Literals.TypeName(Record);
        writer.Open($"namespace {target.Type.Namespace}");
        Docs.Summary(writer, $"The releases of {Docs.Escape(list.Name)}, as {Docs.Escape(list.FileName)} states them.");
        writer.Line(FileHeader.GeneratedCode);
        writer.Open($"{target.Type.Visibility} static partial class {target.Type.Name}");
        string all = string.Join(", ", list.Releases.Select(release => release.Identifier));
        foreach (Item release in list.Releases)
        {
            Docs.Summary(writer, $"{Docs.Escape(list.Name)} {Docs.Escape(release.Origin.Text)}.");
            Docs.Remarks(writer, release.Origin, list.FileName);
            writer.Line($"public static {type} {release.Identifier} {{ get; }} = {Expression(release)};");
            writer.Line();
        }

        Docs.Summary(writer, "All releases, in the order of the sheet.");
        writer.Line($"public static {Literals.TypeName("SpecList")}<{type}> All {{ get; }} = new {Literals.TypeName("SpecList")}<{type}>({all});");
        writer.Close().Close();
    }

    private static string Expression(Item release)
    {
        IEnumerable<string> facts = release.Facts.Select(fact => $"{fact.Name} = {Literals.Expression(fact.Value)}");
        return $"new {Literals.TypeName(Record)} {{ {string.Join(", ", facts)} }}";
    }
}
