namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A hash that is the same in every process; the framework's own of a string is not.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the text's characters.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
