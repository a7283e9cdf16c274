using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What a sheet has to know of all the sheets beside its own and of the project.</summary>
/// <param name="Names">Which sheet gets which name.</param>
/// <param name="Releases">The releases of operating systems, by which their names become numbers.</param>
/// <param name="Vocabulary">The form of the vocabulary; null where it is visible already, or where no sheet needs it.</param>
/// <param name="SharesFiles">Whether sheets are so many that they share files.</param>
internal sealed record ProjectView(
    SheetNames Names, EquatableArray<ReleaseList> Releases, VocabularyTarget? Vocabulary, bool SharesFiles)
{
    private static readonly ProjectView OfNoSheets = new(SheetNames.AsTheyAre, [], null, SharesFiles: false);

    public static ProjectView Of(ImmutableArray<ProjectSheet> sheets)
    {
        if (sheets.IsEmpty)
        {
            return OfNoSheets;
        }

        SheetClaim[] claims = [.. sheets.Select(sheet => sheet.Content.Claim).OfType<SheetClaim>()];
        if (claims.Length == 0)
        {
            return OfNoSheets;
        }

        ProjectFeatures features = sheets[0].Features;
        bool isPublic = claims.Any(claim => claim.Settings.IsPublic);
        return new ProjectView(
            SheetNames.Settle(claims, features.SheetTypes),
            claims.Select(claim => claim.Releases).OfType<ReleaseList>().ToEquatableArray(),
            features.HasVocabulary ? null : new VocabularyTarget(features.Language, isPublic, features.Framework),
            SheetsFile.IsNeededFor(claims.Length));
    }

    /// <summary>What comes of a sheet; nothing where its types come from elsewhere.</summary>
    public IEnumerable<SheetTarget> Targets(ProjectSheet sheet)
    {
        (SheetContent content, ProjectFeatures features) = sheet;
        if (content.NoTypes is Remark why)
        {
            return [new NoTypesTarget(why)];
        }

        if (content.Claim is not SheetClaim claim || Names.NameOf(claim) is not string name)
        {
            return [];
        }

        SheetSettings settings = claim.Settings;
        EmittedType type = new(settings.Namespace, name, settings.IsPublic, features.Language, features.Framework, Vocabulary, null);
        if (SharesFiles)
        {
            type = type with { SharedFile = SheetsFile.NumberFor(type.FullName) };
        }

        return content switch
        {
            { Machine: Machine machine } => [Target(type, ReleaseResolver.Resolve(machine, Releases))],
            _ when claim.Releases is ReleaseList list => [new ReleasesTarget(type, list)],
            _ => [],
        };
    }

    private static MachineTarget Target(EmittedType type, Machine machine)
    {
        Configuration? configuration = ConfigurationReader.Read(machine);
        return new MachineTarget(
            type,
            machine,
            configuration is null ? null : ConfigurationPlanner.Plan(machine.Name, configuration),
            SetupReader.Read(machine));
    }
}
