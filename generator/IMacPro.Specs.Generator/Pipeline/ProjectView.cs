using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What a sheet has to know of all the sheets beside its own and of the project.</summary>
/// <param name="Names">Which sheet gets which name.</param>
/// <param name="Releases">The releases of operating systems, by which their names become numbers.</param>
/// <param name="Features">What the emitted code may use.</param>
/// <param name="Vocabulary">The form of the vocabulary; null where it is visible already, or where no sheet needs it.</param>
internal sealed record ProjectView(
    SheetNames Names, EquatableArray<ReleaseList> Releases, ProjectFeatures Features, VocabularyTarget? Vocabulary)
{
    public static ProjectView Of(SheetClaims claims, ProjectFeatures features)
    {
        if (claims.All.Count == 0)
        {
            return new ProjectView(SheetNames.AsTheyAre, [], features, null);
        }

        bool isPublic = claims.All.Any(claim => claim.Settings.IsPublic);
        return new ProjectView(
            SheetNames.Settle(claims.All, features.SheetTypes),
            claims.All.Select(claim => claim.Releases).OfType<ReleaseList>().ToEquatableArray(),
            features,
            features.HasVocabulary ? null : new VocabularyTarget(features.Language, isPublic, features.Framework));
    }

    /// <summary>A sheet ready to print; none where its types come from elsewhere.</summary>
    public IEnumerable<SheetTarget> Targets(SheetContent content)
    {
        if (Names.NameOf(content.Claim) is not string name)
        {
            return [];
        }

        EmittedType type = new(content.Claim.Settings.Namespace, name, content.Claim.Settings.IsPublic, Features.Language, Features.Framework);
        return content switch
        {
            { Machine: Machine machine } => [Target(type, ReleaseResolver.Resolve(machine, Releases))],
            { Claim.Releases: ReleaseList list } => [new ReleasesTarget(type, list)],
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
