namespace FleetCheck.Machines;

/// <summary>The machines the program knows: those that the project has sheets of.</summary>
internal static class Catalogue
{
    /// <summary>All machines, in the order of their sheets.</summary>
    public static IReadOnlyList<MachineKind> All { get; } = [new IMacProKind(), .. MacStudioKind.All];

    private static readonly Dictionary<string, MachineKind> ByName = Index();

    /// <summary>Finds a machine.</summary>
    /// <param name="model">Its name, or an identifier its maker gave it.</param>
    /// <returns>The machine, or null where there is no sheet of it.</returns>
    public static MachineKind? Find(string model) => ByName.GetValueOrDefault(model);

    private static Dictionary<string, MachineKind> Index()
    {
        Dictionary<string, MachineKind> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (MachineKind kind in All)
        {
            foreach (string name in (IEnumerable<string>)[kind.Name, .. kind.Spec.Identity.ModelIdentifiers])
            {
                index.TryAdd(name, kind);
            }
        }

        return index;
    }
}
