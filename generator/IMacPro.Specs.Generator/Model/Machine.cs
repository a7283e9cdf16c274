namespace IMacPro.Specs.Generator.Model;

/// <summary>A machine as its sheet states it.</summary>
/// <param name="Name">The name, as its maker writes it where the sheet shows that.</param>
/// <param name="TypeName">The stem of the names of its types, made from the title.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
/// <param name="Areas">What holds for every variant; of a machine without variants, everything.</param>
/// <param name="Variants">The variants, of a machine that has several.</param>
internal sealed record Machine(
    string Name,
    string TypeName,
    string FileName,
    EquatableArray<Area> Areas,
    EquatableArray<Variant> Variants);

/// <summary>One variant of a machine: a column of its sheet.</summary>
/// <param name="Name">The name at the head of the column.</param>
/// <param name="Identifier">The name of its static class.</param>
/// <param name="Areas">Everything that is so of this variant, what holds for all included.</param>
internal sealed record Variant(string Name, string Identifier, EquatableArray<Area> Areas);

/// <summary>The releases of an operating system, as a sheet of their own states them.</summary>
/// <param name="Name">The operating system.</param>
/// <param name="TypeName">The stem of the name of its type.</param>
/// <param name="FileName">The sheet's file, without its folder.</param>
/// <param name="Releases">The releases, oldest first.</param>
internal sealed record ReleaseList(
    string Name,
    string TypeName,
    string FileName,
    EquatableArray<Item> Releases);
