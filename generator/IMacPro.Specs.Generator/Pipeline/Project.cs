using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>All sheets of a project together: which gets which name, how operating systems are numbered, what goes into which file.</summary>
internal sealed class Project
{
    // What comes of a sheet depends on little else, and stays for as long as that stays: an edit of one sheet asks for that of all.
    private static readonly ConditionalWeakTable<SheetContent, Planned> Known = new();

    private readonly SheetContent[] _contents;
    private readonly ProjectFeatures _features;
    private readonly SheetNames _names;
    private readonly EquatableArray<ReleaseList> _releases;
    private readonly VocabularyTarget? _vocabulary;

    private Project(SheetContent[] contents, ProjectFeatures features)
    {
        SheetClaim[] claims = [.. contents.Select(content => content.Claim).OfType<SheetClaim>()];
        _contents = contents;
        _features = features;
        _names = SheetNames.Settle(claims, features.SheetTypes);
        _releases = SheetNames.InOrder(claims).Where(claim => !_names.IsReplaced(claim)).Select(claim => claim.Releases).OfType<ReleaseList>()
            .ToEquatableArray();
        _vocabulary = features.Vocabulary is not null
            ? null
            : new VocabularyTarget(features.Language, claims.Any(claim => claim.Settings.IsPublic), features.Framework);
    }

    /// <summary>
    /// What comes of all sheets. The compiler compares it place by place with what came of them before: what is always there comes
    /// first, and the others keep their places when one sheet changes.
    /// </summary>
    public static IEnumerable<Output> OutputsOf(ImmutableArray<ProjectSheet> sheets, CancellationToken cancellation)
    {
        if (PrintedSheets.AreAll(sheets))
        {
            return PrintedSheets.Outputs;
        }

        // A file may reach the compiler twice; it is one sheet.
        HashSet<string> paths = new(StringComparer.Ordinal);
        SheetContent[] contents = [.. sheets.Where(sheet => paths.Add(sheet.Path)).Select(sheet => sheet.Read(cancellation))];
        return contents.Length == 0 ? [] : new Project(contents, sheets[0].Features).Outputs();
    }

    private IEnumerable<Output> Outputs()
    {
        IEnumerable<Output> vocabulary = _vocabulary is not null && _contents.Any(HasTypes) ? [new VocabularyOutput(_vocabulary)] : [];
        IEnumerable<Output?> rest = SharedFiles.AreNeededFor(_contents.Length)
            ? [.. SharedFiles.Of(_contents.Select(TargetOf).OfType<SheetTarget>()), .. _contents.Select(RemarkOn)]
            : _contents.Select(OutputOf);
        return vocabulary.Concat(rest.OfType<Output>());
    }

    private static RemarkOutput? RemarkOn(SheetContent content) => content.NoTypes is Remark why ? new RemarkOutput(why) : null;

    private Output? OutputOf(SheetContent content) =>
        TargetOf(content) is SheetTarget target ? new SheetsOutput(HintNames.Of(target.Type.FullName), [target]) : RemarkOn(content);

    private bool HasTypes(SheetContent content) => content.Claim is SheetClaim claim && _names.NameOf(claim) is not null;

    /// <summary>The types that a sheet gives; null where they come from elsewhere, or where the language has nothing for them.</summary>
    private SheetTarget? TargetOf(SheetContent content)
    {
        if (content.Claim is not SheetClaim claim || _names.NameOf(claim) is not string name || _features.Misfit is not null)
        {
            return null;
        }

        SheetSettings settings = claim.Settings;
        EmittedType type = new(settings.Namespace, name, settings.IsPublic, _features.Language, _features.Framework, _vocabulary);
        if (Known.TryGetValue(content, out Planned? known) && known.Releases == _releases && known.Type == type)
        {
            return known.Target;
        }

        Planned planned = new(type, _releases, Plan(type, content));
        Known.Remove(content);
        Known.GetValue(content, _ => planned);
        return planned.Target;
    }

    private SheetTarget? Plan(EmittedType type, SheetContent content)
    {
        if (content.Machine is not Machine stated)
        {
            // Releases are records.
            return content.Claim?.Releases is ReleaseList list && type.Language.Records ? new ReleasesTarget(type, list) : null;
        }

        Machine machine = ReleaseResolver.Resolve(stated, _releases);
        Configuration? configuration = ConfigurationReader.Read(machine);
        return new MachineTarget(
            type,
            machine,
            configuration is null ? null : ConfigurationPlanner.Plan(machine.Name, configuration),
            SetupReader.Read(machine));
    }

    /// <summary>What came of a sheet, and what it came of besides.</summary>
    private sealed record Planned(EmittedType Type, EquatableArray<ReleaseList> Releases, SheetTarget? Target);
}
