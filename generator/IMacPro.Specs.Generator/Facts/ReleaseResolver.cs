using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Fills in what a list of releases knows of the operating systems a machine runs: numbers of names, and what lies between.</summary>
internal static class ReleaseResolver
{
    public static Machine Resolve(Machine machine, IReadOnlyList<ReleaseList> lists)
    {
        if (lists.Count == 0)
        {
            return machine;
        }

        return machine with
        {
            Areas = Resolve(machine.Areas, lists),
            Variants = machine.Variants
                .Select(variant => variant with { Areas = Resolve(variant.Areas, lists) })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<Area> Resolve(EquatableArray<Area> areas, IReadOnlyList<ReleaseList> lists) =>
        areas.Select(area => area.Name == Areas.OperatingSystems ? Resolve(area, lists) : area).ToEquatableArray();

    private static Area Resolve(Area area, IReadOnlyList<ReleaseList> lists)
    {
        List<Fact> facts = [.. area.Facts];
        if ((Find(area, "Family") is null ? AddFamily(facts, lists) : FamilyOf(area, lists)) is not ReleaseList known)
        {
            return area;
        }

        SystemVersionValue? minimum = AddVersion(area, facts, "Minimum", known);
        SystemVersionValue? maximum = AddVersion(area, facts, "Maximum", known);
        AddName(area, facts, "Minimum", minimum, known);
        AddName(area, facts, "Maximum", maximum, known);
        NameScope scope = new([area.Name, "Releases", .. NameScope.OfEveryObject, .. facts.Select(fact => fact.Name)]);
        Item[] inside = minimum is null && maximum is null
            ? []
            :
            [
                .. known.Releases
                    .Where(release => IsWithin(VersionOf(release), minimum, maximum))
                    .Select(release => From(release, known.FileName) with { Identifier = scope.Add(release.Identifier) }),
            ];
        return area with
        {
            Facts = facts.ToEquatableArray(),
            Lists = inside.Length == 0
                ? area.Lists
                : [.. area.Lists, new ItemList("Releases", "OperatingSystemRelease", inside.ToEquatableArray())],
        };
    }

    private static ReleaseList? FamilyOf(Area area, IReadOnlyList<ReleaseList> lists) => Find(area, "Family") is TextValue family
        ? lists.FirstOrDefault(list => list.Name.Equals(family.Text, StringComparison.OrdinalIgnoreCase))
        : null;

    // "Minimum OS | Alder": the list that has the name says of which system it is.
    private static ReleaseList? AddFamily(List<Fact> facts, IReadOnlyList<ReleaseList> lists)
    {
        foreach (Fact named in facts.Where(fact => fact.Name is "MinimumName" or "MaximumName"))
        {
            string name = (named.Value as TextValue)?.Text ?? "";
            if (lists.FirstOrDefault(list => list.Releases.Any(release => IsNamed(release, name))) is ReleaseList known)
            {
                facts.Add(new Fact("Family", new TextValue(known.Name), named.Origin));
                return known;
            }
        }

        return null;
    }

    private static bool IsNamed(Item release, string name) => NameOf(release).Equals(name, StringComparison.OrdinalIgnoreCase);

    // The release is a fact of another sheet than the machine's.
    private static Item From(Item release, string fileName) => release with
    {
        Origin = release.Origin with { FileName = fileName },
        Facts = release.Facts.Select(fact => fact with { Origin = fact.Origin with { FileName = fileName } }).ToEquatableArray(),
    };

    private static Value? Find(Area area, string name) => area.Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    private static SystemVersionValue VersionOf(Item release) =>
        (SystemVersionValue)release.Facts.First(fact => fact.Name == "Version").Value;

    private static string NameOf(Item release) =>
        release.Facts.FirstOrDefault(fact => fact.Name == "Name")?.Value is TextValue name ? name.Text : "";

    // "Tiger through Leopard" names releases; the list has their numbers.
    private static SystemVersionValue? AddVersion(Area area, List<Fact> facts, string bound, ReleaseList known)
    {
        if (Find(area, bound) is SystemVersionValue stated)
        {
            return stated;
        }

        Fact? named = area.Facts.FirstOrDefault(fact => fact.Name == bound + "Name");
        Item? release = named?.Value is TextValue name
            ? known.Releases.FirstOrDefault(item => IsNamed(item, name.Text))
            : null;
        if (release is null)
        {
            return null;
        }

        facts.Add(new Fact(bound, VersionOf(release), named!.Origin));
        facts.Add(new Fact(bound + "Version", new TextValue(VersionOf(release).ToString()), named.Origin, FactUse.Constant));
        return VersionOf(release);
    }

    private static void AddName(Area area, List<Fact> facts, string bound, SystemVersionValue? version, ReleaseList known)
    {
        if (version is null || Find(area, bound + "Name") is not null)
        {
            return;
        }

        // Of "10.4.2" the release is 10.4: the one whose stated numbers are the same.
        Item? release = known.Releases.FirstOrDefault(item => VersionOf(item).IsCompatibleWith(version));
        if (release is not null && area.Facts.FirstOrDefault(fact => fact.Name == bound) is Fact stated)
        {
            facts.Add(new Fact(bound + "Name", new TextValue(NameOf(release)), stated.Origin));
        }
    }

    private static bool IsWithin(SystemVersionValue version, SystemVersionValue? minimum, SystemVersionValue? maximum) =>
        (minimum is null || version.IsCompatibleWith(minimum) || version.IsAbove(minimum))
        && (maximum is null || version.IsCompatibleWith(maximum) || maximum.IsAbove(version));
}
