namespace IMacPro.Specs.Generator.Facts;

/// <summary>A variant while it is gathered; the only one where a machine has no variants, and then without a name.</summary>
internal sealed record VariantBuilder(string Name, MachineBuilder Machine)
{
    /// <summary>Whether a cell that names a variant means this one; an empty cell means every one.</summary>
    public bool Matches(string variant) =>
        variant.Length == 0 || Name.Length == 0
        || Name.Equals(variant, StringComparison.OrdinalIgnoreCase)
        || Identifiers.Pascal(Name).Equals(Identifiers.Pascal(variant), StringComparison.OrdinalIgnoreCase)
        || Name.IndexOf("(" + variant, StringComparison.OrdinalIgnoreCase) >= 0;
}
